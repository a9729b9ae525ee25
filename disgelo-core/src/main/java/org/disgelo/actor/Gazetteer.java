package org.disgelo.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.disgelo.actor.Name.Kind;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Packed;
import org.disgelo.lexicon.Packing;
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
    private static final String COMPILED = "names.";
    private static final int SHORTEST_PREFIX = 4;
    private static final int SHORTEST_DEMONYM = 4;

    private final LanguageReader reader;
    private final GazetteerNames names;
    private final NameTrie trie;
    private final Map<String, String> prefixes;
    private final Map<String, String> blocs;

    /** What the words begin with that {@link #grownTogether} takes apart. */
    private final Set<String> prefixStarts = new HashSet<>();

    private int longestPrefix;

    private Gazetteer(String language) {
        this.reader = LanguageReader.of(language);
        Packed compiled = LexiconSource.compiled(COMPILED + language, () -> GazetteerFiles.sources(language));
        this.names = compiled == null ? GazetteerFiles.read(reader) : CompiledNames.read(compiled);
        this.trie = names.trie();
        this.prefixes = names.prefixes();
        this.blocs = names.blocs();
        Stream.of(prefixes, blocs)
                .flatMap(m -> m.keySet().stream())
                .filter(p -> p.length() >= SHORTEST_PREFIX)
                .forEach(p -> {
                    prefixStarts.add(p.substring(0, SHORTEST_PREFIX));
                    longestPrefix = Math.max(longestPrefix, p.length());
                });
    }

    /**
     * Compiles the gazetteer of a language from its files: what to put under which name, for {@link LexiconSource#compiled}.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if a file is broken
     */
    public static Map<String, byte[]> compile(String language) {
        Packing packing = LexiconSource.packing(GazetteerFiles.sources(language));
        return Map.of(
                COMPILED + language, CompiledNames.pack(GazetteerFiles.read(LanguageReader.of(language)), packing));
    }

    /** The gazetteer of a language. */
    public static Gazetteer of(String language) {
        return LOADED.computeIfAbsent(language, Gazetteer::new);
    }

    /**
     * Adds names of a user's own, which stand beside the known ones. Not while articles are being read: the gazetteer is shared.
     */
    public void add(List<Alias> aliases) {
        Spellings spellings = new Spellings(reader, trie);
        for (Alias alias : aliases) {
            Kind kind = alias.sector() == null ? Kind.STATE : Kind.METONYM;
            spellings.add(
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
                if (isAcronym(token)) {
                    // 'боевики ХАМАС': capitals do not decline, whatever the dictionary knows of the word
                    tokens.set(i, token.with(List.of(new Reading(token.form(), Pos.PROPER, Set.of()))));
                } else if (mention.isPerson() && names.isEmpty() && token.is(Pos.NOUN)) {
                    // 'Lucas Papademos' is no demo
                    tokens.set(i, token.with(List.of(new Reading(token.form(), Pos.PROPER, Set.of()))));
                } else if (mention.isPerson() && !told.isEmpty()) {
                    tokens.set(i, token.with(told));
                } else if (!mention.isPerson()
                        && !token.is(Pos.ADJECTIVE)
                        && nouns.stream().anyMatch(r -> r.pos() == Pos.NOUN)) {
                    tokens.set(i, token.with(nouns));
                }
            }
        }
        return new Sentence(sentence.span(), List.copyOf(tokens), sentence.heading());
    }

    private static boolean isAcronym(Token token) {
        return token.form().length() > 2
                && token.form().chars().allMatch(Character::isUpperCase)
                && token.is(Pos.PROPER);
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
        return names.officers().getOrDefault(code + " " + office, List.of());
    }

    /** The usual name of a state or organisation in this language; the code itself if there is none. */
    public String title(String code) {
        return names.titles().getOrDefault(code, code);
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
        int last = Math.min(lower.length() - SHORTEST_DEMONYM, longestPrefix);
        if (last < SHORTEST_PREFIX || !prefixStarts.contains(lower.substring(0, SHORTEST_PREFIX))) {
            return List.of();
        }
        for (int cut = SHORTEST_PREFIX; cut <= last; cut++) {
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
}
