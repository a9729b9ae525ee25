package org.disgelo.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.WordSet;
import org.disgelo.lexicon.Yaml;
import org.disgelo.text.FirstWords;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Nouns that stand for somebody: president, army, protesters. */
final class Roles {

    private static final Set<String> KEYS = Set.of("sector", "office", "collective", "nouns");
    /** The office by whose nouns a list of the lexicon shows that it asks for leaders. */
    private static final String HIGHEST = "president";

    private static final Map<String, Roles> LOADED = new ConcurrentHashMap<>();

    /**
     * What such a noun says.
     *
     * @param sector sector of the actor
     * @param office the office it names, or null
     * @param collective whether it means the state itself
     */
    record Role(String sector, @Nullable String office, boolean collective) {}

    private record Phrase(String[] words, Role role) {}

    private final FirstWords<Phrase> byFirst = new FirstWords<>();
    private final Set<String> leaders = new HashSet<>();

    private Roles(String language) {
        for (Yaml item : LexiconSource.yaml(language + "/roles.yaml").items()) {
            Map<String, Yaml> f = item.fields(KEYS);
            Yaml sector = f.get("sector");
            if (sector == null) {
                throw item.error("'sector' is missing");
            }
            Yaml office = f.get("office");
            Yaml collective = f.get("collective");
            Role role = new Role(
                    sector.text(), office == null ? null : office.text(), collective != null && collective.bool());
            for (String noun : Yaml.strings(f.get("nouns"))) {
                for (String[] words : WordSet.spellings(noun)) {
                    byFirst.add(words[0], new Phrase(words, role));
                    if (words.length == 1 && HIGHEST.equals(role.office())) {
                        leaders.add(words[0]);
                    }
                }
            }
        }
    }

    static Roles of(String language) {
        return LOADED.computeIfAbsent(language, Roles::new);
    }

    /**
     * The role that a head noun names, alone or with words before it ('foreign minister') or behind it ('ministro degli
     * Esteri'); the longest.
     */
    @Nullable
    Role at(List<Token> tokens, int head) {
        return at(tokens, head, 0);
    }

    /** The same, of phrases that begin no earlier: 'Difesa' in 'ministeri della Difesa' is none by itself. */
    @Nullable
    Role at(List<Token> tokens, int head, int earliest) {
        Role best = null;
        int longest = 0;
        for (int from = Math.max(earliest, head - 3); from <= head; from++) {
            Token first = tokens.get(from);
            String key = first.lower();
            for (int r = -1; r < first.readings().size(); r++) {
                String next = r < 0 ? key : first.readings().get(r).lemma();
                if (r >= 0 && next.equals(key)) {
                    continue;
                }
                key = next;
                for (Phrase phrase : byFirst.at(key)) {
                    if (phrase.words.length > longest && end(phrase, tokens, from) > head) {
                        best = phrase.role;
                        longest = phrase.words.length;
                    }
                }
            }
        }
        return best;
    }

    /** Whether a list of the lexicon asks for leaders: a president is among its words. */
    boolean askForLeaders(WordSet words) {
        return leaders.stream().anyMatch(words::begins);
    }

    /** Whether some role is called so. */
    boolean knows(String noun) {
        return byFirst.has(noun);
    }

    /**
     * Where the role ends that opens there, or -1. Behind its first word an adjective may tell whose it is: 'глава пакистанского
     * правительства'.
     */
    private static int end(Phrase phrase, List<Token> tokens, int from) {
        int at = from;
        for (int i = 0; i < phrase.words.length; i++) {
            boolean adjective = i == 1
                    && at + 1 < tokens.size()
                    && tokens.get(at).is(Pos.ADJECTIVE)
                    && !WordSet.isWord(tokens.get(at), phrase.words[i]);
            at += adjective ? 1 : 0;
            if (at >= tokens.size() || !WordSet.isWord(tokens.get(at), phrase.words[i])) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
