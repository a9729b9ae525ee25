package org.disgelo.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.actor.Name.Kind;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * All names of states, organisations, groups and people as one language writes them. Loaded once per language; safe for many
 * threads.
 */
public final class Gazetteer {

    private static final Map<String, Gazetteer> LOADED = new ConcurrentHashMap<>();
    private static final Set<String> STATE_KEYS = Set.of(
            "code",
            "names",
            "demonyms",
            "capital",
            "metonyms",
            "regions",
            "prefixes",
            "wares",
            "from",
            "to",
            "successor");
    private static final Set<String> REGION_KEYS = Set.of("names", "demonyms");
    private static final Set<String> ORGANISATION_KEYS =
            Set.of("code", "names", "metonyms", "members", "adjectives", "kind", "prefixes");
    private static final Set<String> GROUP_KEYS = Set.of("name", "country", "sector", "names", "adjectives");

    private static final Map<String, Kind> TABLE_KINDS = Map.of(
            "name", Kind.STATE,
            "demonym", Kind.DEMONYM,
            "capital", Kind.CAPITAL,
            "organisation", Kind.ORGANISATION);
    private static final int SHORTEST_PREFIX = 4;
    private static final int SHORTEST_DEMONYM = 4;

    private final String language;
    private final LanguageReader reader;
    private final NameTrie trie = new NameTrie();
    private final Map<String, String> prefixes = new HashMap<>();
    /** Prefixes of organisations, which mean them only before a state's: 'euroamericano', not 'euro-atlantico'. */
    private final Map<String, String> blocs = new HashMap<>();

    private final Map<String, List<Name>> officers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private Gazetteer(String language) {
        this.language = language;
        this.reader = LanguageReader.of(language);
        for (String file : LexiconSource.list("gazetteer/states")) {
            if (file.endsWith(".yaml")) {
                state(LexiconSource.yaml(file));
            }
        }
        LexiconSource.yaml("gazetteer/organisations.yaml").items().forEach(this::organisation);
        LexiconSource.yaml("gazetteer/groups.yaml").items().forEach(this::group);
        table();
        names(LexiconSource.yaml("gazetteer/nobody.yaml"), Name.of("", Kind.NOBODY));
        leaders();
    }

    /** The gazetteer of a language. */
    public static Gazetteer of(String language) {
        return LOADED.computeIfAbsent(language, Gazetteer::new);
    }

    /**
     * Adds names of a user's own, which stand beside the known ones. Not while articles are being read: the gazetteer is shared.
     */
    public void add(List<Alias> aliases) {
        for (Alias alias : aliases) {
            Kind kind = alias.sector() == null ? Kind.STATE : Kind.METONYM;
            add(
                    alias.written(),
                    new Name(alias.code(), kind, alias.sector(), null, null, null, alias.from(), alias.to(), 0));
        }
    }

    /** The names in a sentence, longest first, not overlapping, in order. */
    public List<Mention> find(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Mention mention = trie.find(tokens, at);
            if (mention != null && isFunctionWord(tokens, mention)) {
                mention = null;
            }
            if (mention == null) {
                mention = prefix(tokens, at);
            }
            if (mention == null) {
                mention = grownAgainst(tokens.get(at), at);
            }
            if (mention == null) {
                mention = part(tokens.get(at), at);
            }
            if (mention == null) {
                mentions.addAll(grownTogether(tokens.get(at), at));
                at++;
                continue;
            }
            mentions.add(
                    against(tokens, at) ? new Mention(mention.from(), mention.to(), mention.names(), true) : mention);
            at = mention.to();
        }
        return mentions;
    }

    /**
     * The sentence with names read as names: of the readings of their words only those stay whose dictionary form is a name
     * itself. 'Кубы' is Cuba's and not the plural of куб.
     */
    public Sentence named(Sentence sentence, List<Mention> mentions) {
        if (!reader.language().isCaseMarked() || mentions.isEmpty()) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (Mention mention : mentions) {
            for (int i = mention.from(); i < mention.to() && !mention.isDemonym(); i++) {
                Token token = tokens.get(i);
                List<Reading> names = token.readings().stream()
                        .filter(r -> r.pos() == Pos.PROPER || r.pos() == Pos.NOUN && trie.has(r.lemma()))
                        .toList();
                List<Reading> told = names.stream()
                        .filter(r -> r.pos() == Pos.PROPER && !r.features().isEmpty() && trie.has(r.lemma()))
                        .toList();
                List<Reading> nouns = names.stream()
                        .filter(r -> r.pos() == Pos.NOUN || r.features().isEmpty())
                        .toList();
                if (mention.isPerson() && !told.isEmpty()) {
                    tokens.set(i, token.with(told));
                } else if (!mention.isPerson() && nouns.stream().anyMatch(r -> r.pos() == Pos.NOUN)) {
                    tokens.set(i, token.with(nouns));
                }
            }
        }
        return new Sentence(sentence.span(), List.copyOf(tokens), sentence.heading());
    }

    /** 'Les', 'Son', 'Ma' at the start of a sentence are no family names. */
    private boolean isFunctionWord(List<Token> tokens, Mention mention) {
        Token token = tokens.get(mention.from());
        // 'US' is no 'us', unless all is in capitals
        boolean acronym = token.form().length() > 1
                && token.is(Pos.PROPER)
                && Character.isUpperCase(token.form().charAt(1));
        boolean one = mention.to() == mention.from() + 1 && !acronym;
        boolean opens = mention.from() == 0 || tokens.get(mention.from() - 1).is(Pos.PUNCTUATION);
        Pos fixed = one && opens
                ? reader.language().words().get(tokens.get(mention.from()).lower())
                : null;
        return fixed != null && fixed != Pos.NOUN && fixed != Pos.PROPER;
    }

    /** Those who hold an office of a state on a day. */
    List<Name> officers(String code, String office) {
        return officers.getOrDefault(code + " " + office, List.of());
    }

    /** The usual name of a state or organisation in this language; the code itself if there is none. */
    public String title(String code) {
        return titles.getOrDefault(code, code);
    }

    private boolean against(List<Token> tokens, int at) {
        return at >= 2
                && tokens.get(at).joined()
                && tokens.get(at - 1).joined()
                && reader.language()
                        .againstPrefixes()
                        .contains(tokens.get(at - 2).lower());
    }

    /** 'антироссийский': the prefix without hyphen. */
    private @Nullable Mention grownAgainst(Token token, int at) {
        for (String prefix : reader.language().againstPrefixes()) {
            String lower = token.lower();
            if (lower.length() > prefix.length() + 3 && lower.startsWith(prefix)) {
                List<Token> rest = reader.tokens(lower.substring(prefix.length()));
                Mention mention = rest.size() == 1 ? trie.find(rest, 0) : null;
                if (mention != null) {
                    return new Mention(at, at + 1, mention.names(), true);
                }
            }
        }
        return null;
    }

    /** 'Südlibanon', 'ostukrainisch': a part of a state, or what belongs to it. */
    private @Nullable Mention part(Token token, int at) {
        String lower = token.lower();
        for (String prefix : reader.language().compass()) {
            int rest = prefix.length();
            if (lower.length() > rest + 4 && lower.startsWith(prefix)) {
                String name = lower.substring(rest);
                String written = token.capitalised()
                        ? name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1)
                        : name;
                Mention mention = trie.find(reader.tokens(written), 0);
                if (mention != null
                        && mention.to() == 1
                        && mention.names().stream().anyMatch(n -> n.kind() == Kind.STATE || n.kind() == Kind.DEMONYM)) {
                    return new Mention(at, at + 1, mention.names(), false);
                }
            }
        }
        return null;
    }

    /** 'russo-ucraino', 'Sino-Indian': the first part of a compound. */
    private @Nullable Mention prefix(List<Token> tokens, int at) {
        String code = prefixes.getOrDefault(
                tokens.get(at).lower(), blocs.getOrDefault(tokens.get(at).lower(), ""));
        boolean hyphen = at + 2 < tokens.size()
                && tokens.get(at + 1).joined()
                && tokens.get(at + 2).joined()
                && "-\u2013".contains(tokens.get(at + 1).lower());
        boolean known = hyphen && (prefixes.containsKey(tokens.get(at).lower()) || isDemonym(tokens, at + 2));
        return known && !code.isEmpty() ? new Mention(at, at + 1, List.of(Name.of(code, Kind.DEMONYM)), false) : null;
    }

    private boolean isDemonym(List<Token> tokens, int at) {
        Mention mention = trie.find(tokens, at);
        return mention != null && mention.isDemonym();
    }

    /** 'sinorusso', 'euroamericano': two parties in one word without hyphen. */
    private List<Mention> grownTogether(Token token, int at) {
        String lower = token.lower();
        for (int cut = SHORTEST_PREFIX; cut <= lower.length() - SHORTEST_DEMONYM; cut++) {
            String prefix = lower.substring(0, cut);
            String code = prefixes.getOrDefault(prefix, blocs.getOrDefault(prefix, ""));
            if (code.isEmpty()) {
                continue;
            }
            List<Token> rest = reader.tokens(lower.substring(cut));
            Mention mention = rest.size() == 1 ? trie.find(rest, 0) : null;
            if (mention != null && mention.isDemonym()) {
                return List.of(
                        new Mention(at, at + 1, List.of(Name.of(code, Kind.DEMONYM)), false),
                        new Mention(at, at + 1, mention.names(), false));
            }
        }
        return List.of();
    }

    private void state(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(STATE_KEYS);
        String code = required(yaml, f, "code");
        LocalDate from = day(f.get("from"), false);
        LocalDate to = day(f.get("to"), true);
        names(f.get("names"), new Name(code, Kind.STATE, null, null, null, null, from, to, 0));
        titles.putIfAbsent(code, usual(f.get("names"), code));
        names(f.get("demonyms"), new Name(code, Kind.DEMONYM, null, null, null, null, from, to, 0));
        names(f.get("capital"), new Name(code, Kind.CAPITAL, null, null, null, null, from, to, 0));
        names(f.get("metonyms"), new Name(code, Kind.METONYM, "GOV", null, null, null, from, to, 0));
        names(f.get("wares"), new Name(code, Kind.DEMONYM, null, null, null, null, from, to, 0));
        Yaml regions = f.get("regions");
        if (regions != null) {
            for (Yaml region : regions.items()) {
                Map<String, Yaml> r = region.fields(REGION_KEYS);
                names(r.get("names"), Name.of(code, Kind.REGION));
                names(r.get("demonyms"), Name.of(code, Kind.DEMONYM));
            }
        }
        for (String prefix : inLanguage(f.get("prefixes"))) {
            prefixes.put(prefix.toLowerCase(java.util.Locale.ROOT), code);
        }
    }

    private void organisation(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(ORGANISATION_KEYS);
        String code = required(yaml, f, "code");
        names(f.get("names"), Name.of(code, Kind.ORGANISATION));
        titles.putIfAbsent(code, usual(f.get("names"), code));
        names(f.get("metonyms"), Name.of(code, Kind.SEAT));
        names(f.get("adjectives"), Name.of(code, Kind.DEMONYM));
        for (String prefix : inLanguage(f.get("prefixes"))) {
            blocs.put(prefix.toLowerCase(java.util.Locale.ROOT), code);
        }
    }

    private void group(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(GROUP_KEYS);
        Yaml country = f.get("country");
        String group = required(yaml, f, "name");
        Yaml sector = f.get("sector");
        String known = country == null || country.text().equals("none") ? "REB" : country.text();
        Name name =
                new Name(known, Kind.GROUP, sector == null ? "REB" : sector.text(), group, null, null, null, null, 0);
        names(f.get("names"), name);
        names(f.get("adjectives"), name);
    }

    /** The language's own table of names, for those that the files of the states do not hold: code, kind, names between bars. */
    private void table() {
        String table = LexiconSource.find(language + "/names.tsv");
        List<String> lines = table == null ? List.of() : table.lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            Kind kind = cells.length == 3 ? TABLE_KINDS.get(cells[1]) : null;
            if (kind == null) {
                throw new LexiconException("lexicon/" + language + "/names.tsv:" + (i + 2) + ": code, kind (one of "
                        + TABLE_KINDS.keySet() + ") and names needed");
            }
            for (String name : cells[2].split("\\|")) {
                add(name, Name.of(cells[0], kind));
            }
        }
    }

    private void leaders() {
        String[] lines = LexiconSource.text("gazetteer/leaders.tsv").split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#") || lines[i].startsWith("code\t")) {
                continue;
            }
            String[] c = lines[i].split("\t", -1);
            if (c.length < 8) {
                throw new LexiconException(
                        "lexicon/gazetteer/leaders.tsv:" + (i + 1) + ": " + c.length + " columns, 8 needed");
            }
            leader(c);
        }
    }

    private void leader(String[] c) {
        int fame = c[7].isBlank() ? 1 : Integer.parseInt(c[7].trim());
        LocalDate from = day(c[4], false);
        LocalDate to = day(c[5], true);
        Name person = new Name(c[0], Kind.PERSON, "GOV", null, c[2], c[1], from, to, fame);
        Name family = new Name(c[0], Kind.FAMILY, "GOV", null, c[2], c[1], from, to, fame);
        officers.computeIfAbsent(c[0] + " " + c[1], k -> new ArrayList<>()).add(person);
        add(c[2], person);
        add(c[3], family);
        for (String spelling : c[6].split("\\|")) {
            if (!spelling.isBlank()) {
                add(spelling, spelling.trim().contains(" ") ? person : family);
            }
        }
    }

    private void names(@Nullable Yaml byLanguage, Name name) {
        inLanguage(byLanguage).forEach(n -> add(n, name));
    }

    private void add(String written, Name name) {
        List<Token> tokens = reader.tokens(written.trim());
        if (!tokens.isEmpty()) {
            trie.add(tokens, name);
            int declined = declined(tokens);
            if (declined > 0) {
                trie.add(tokens, name, declined);
            }
            String suffix = reader.language().genitiveSuffix();
            if (!suffix.isEmpty()
                    && name.kind() != Kind.DEMONYM
                    && "sxz\u00DF'".indexOf(written.charAt(written.length() - 1)) < 0) {
                trie.add(reader.tokens(written.trim() + suffix), name);
            }
        }
    }

    /** How many words of a name of several are declined: the adjectives and the noun that open it, what is told of it is not. */
    private int declined(List<Token> tokens) {
        if (tokens.size() < 2
                || !reader.language().isCaseMarked()
                || !reader.language().genitiveSuffix().isEmpty()) {
            return 0;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).canBe(Pos.NOUN, Feature.NOMINATIVE)) {
                return i + 1;
            }
            if (!tokens.get(i).canBe(Pos.ADJECTIVE, Feature.NOMINATIVE)) {
                return 0;
            }
        }
        return 0;
    }

    private List<String> inLanguage(@Nullable Yaml byLanguage) {
        if (byLanguage == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Map<String, Yaml> fields = byLanguage.fields();
        names.addAll(Yaml.strings(fields.get(language)));
        names.addAll(Yaml.strings(fields.get("any")));
        return names;
    }

    private String usual(@Nullable Yaml names, String code) {
        List<String> known = inLanguage(names);
        return known.isEmpty() ? code : known.getFirst();
    }

    private static String required(Yaml item, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            throw item.error("'" + key + "' is missing");
        }
        return value.text();
    }

    private static @Nullable LocalDate day(@Nullable Yaml value, boolean last) {
        return value == null ? null : day(value.text(), last);
    }

    private static @Nullable LocalDate day(String value, boolean last) {
        if (value.isBlank()) {
            return null;
        }
        PartialDate date = new PartialDate(value.trim(), DatePrecision.DAY);
        return last ? date.latest() : date.earliest();
    }
}
