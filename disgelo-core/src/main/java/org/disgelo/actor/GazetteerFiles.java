package org.disgelo.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.actor.Name.Kind;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what the files of {@code lexicon/gazetteer} hold in one language. */
final class GazetteerFiles {

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

    private final String language;
    private final LanguageReader reader;
    private final NameTrie trie = new NameTrie();
    private final Map<String, String> prefixes = new HashMap<>();
    /** Prefixes of organisations, which mean them only before a state's: 'euroamericano', not 'euro-atlantico'. */
    private final Map<String, String> blocs = new HashMap<>();

    private final Map<String, List<Name>> officers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private GazetteerFiles(LanguageReader reader) {
        this.language = reader.language().code();
        this.reader = reader;
    }

    /**
     * Reads all files.
     *
     * @throws LexiconException naming file and line, if one is broken
     */
    static GazetteerFiles read(LanguageReader reader) {
        GazetteerFiles files = new GazetteerFiles(reader);
        for (String file : LexiconSource.list("gazetteer/states")) {
            if (file.endsWith(".yaml")) {
                files.state(LexiconSource.yaml(file));
            }
        }
        LexiconSource.yaml("gazetteer/organisations.yaml").items().forEach(files::organisation);
        LexiconSource.yaml("gazetteer/groups.yaml").items().forEach(files::group);
        files.table();
        files.names(LexiconSource.yaml("gazetteer/nobody.yaml"), Name.of("", Kind.NOBODY));
        files.leaders();
        return files;
    }

    NameTrie trie() {
        return trie;
    }

    /** First parts of compounds, in lower case, to the state they mean. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** The same for organisations. */
    Map<String, String> blocs() {
        return blocs;
    }

    /** Who held an office, by code and office. */
    Map<String, List<Name>> officers() {
        return officers;
    }

    /** The usual name of each code. */
    Map<String, String> titles() {
        return titles;
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

    /** Adds a name in all the forms that the language gives it. */
    void add(String written, Name name) {
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
