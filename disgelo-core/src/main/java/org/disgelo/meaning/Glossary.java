package org.disgelo.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a language are in English, one by one: enough for an encoder that knows English to tell what a sentence is about,
 * whatever the order of its words. The words stand in {@code glosses.tsv} of the language by lemma; that of English is empty.
 */
public final class Glossary {

    private static final Map<String, Optional<Glossary>> GLOSSARIES = new ConcurrentHashMap<>();
    private static final String FILE = "glosses.tsv";
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_COMPOUND = 60;
    private static final String[] LINKS = {"", "s", "n", "en", "es"};

    private final Map<String, String> glosses = new HashMap<>();

    /**
     * The glossary that a text tells.
     *
     * @param file what the text is called where it is broken
     * @param text lines of a word and its English between tabs; remarks behind {@code #}
     * @throws LexiconException naming the line that is broken
     */
    Glossary(String file, @Nullable String text) {
        LearnedRows.read(file, text, this::read);
    }

    private void read(String place, String[] fields) {
        if (fields.length != 2) {
            throw new LexiconException(place + ": not a word and its English between tabs");
        }
        glosses.put(fields[0], fields[1]);
    }

    /** The glossary of a language; none if it has none. */
    public static Optional<Glossary> of(String language) {
        return GLOSSARIES.computeIfAbsent(language, l -> {
            String file = l + "/" + FILE;
            return Optional.ofNullable(LexiconSource.find(file)).map(text -> new Glossary("lexicon/" + file, text));
        });
    }

    /** Whether it leaves every word as it is. */
    public boolean isEmpty() {
        return glosses.isEmpty();
    }

    /**
     * A sentence in English, word by word: the words of its tokens, behind blanks where the tokens are not joined. What no gloss is known
     * of stays as it is, in Latin letters. An empty glossary leaves all.
     *
     * @param names English names of tokens, by their index
     * @param compounds whether a word that is unknown may be put together of two that are known
     */
    public List<String> english(List<Token> sentence, Map<Integer, String> names, boolean compounds) {
        List<String> english = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            String name = glosses.isEmpty() ? null : names.get(i);
            english.add((token.joined() ? "" : " ") + (name == null ? english(token, compounds) : name));
        }
        return english;
    }

    private String english(Token token, boolean compounds) {
        String gloss = gloss(token);
        if (gloss == null && compounds) {
            gloss = compound(token.lower());
        }
        return gloss == null ? Cyrillic.latin(token.form()) : gloss;
    }

    /** The gloss of the likeliest reading, of the form, or of another reading. */
    private @Nullable String gloss(Token token) {
        String gloss = glosses.get(token.lemma().toLowerCase(Locale.ROOT));
        if (gloss == null) {
            gloss = glosses.get(token.lower());
        }
        for (int r = 1; gloss == null && r < token.readings().size(); r++) {
            gloss = glosses.get(token.readings().get(r).lemma().toLowerCase(Locale.ROOT));
        }
        return gloss;
    }

    /** The glosses of two parts that make up a word, the second as long as can be; null where there are no such parts. */
    private @Nullable String compound(String word) {
        int last = word.length() > LONGEST_COMPOUND ? 0 : word.length() - SHORTEST_PART;
        for (int at = SHORTEST_PART; at <= last; at++) {
            String second = glosses.get(word.substring(at));
            for (String link : second == null ? new String[0] : LINKS) {
                String start = word.substring(0, at);
                String first =
                        start.endsWith(link) ? glosses.get(start.substring(0, start.length() - link.length())) : null;
                if (first != null) {
                    return first + " " + second;
                }
            }
        }
        return null;
    }
}
