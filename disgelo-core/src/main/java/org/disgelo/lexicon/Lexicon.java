package org.disgelo.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.text.Beginnings;
import org.disgelo.text.FirstWords;

/** The event lexicon of one language, loaded once and immutable. */
public final class Lexicon {

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    /**
     * A way of saying something.
     *
     * @param entry what it means
     * @param words the phrase
     * @param rest how all its words but the first begin ({@link Beginnings#place})
     */
    public record Trigger(Entry entry, List<String> words, int[] rest) {

        static Trigger of(Entry entry, List<String> words) {
            int[] rest = words.stream().skip(1).mapToInt(Beginnings::place).toArray();
            return new Trigger(entry, words, rest);
        }
    }

    private final List<Entry> entries;
    private final Map<String, WordSet> classes = new HashMap<>();
    /** The first words of all that is in the classes. */
    private final Set<String> classWords = new HashSet<>();

    private final FirstWords<Trigger> verbs = new FirstWords<>();
    private final FirstWords<Trigger> nouns = new FirstWords<>();

    private Lexicon(String language) {
        EntryReader reader = new EntryReader(language);
        entries = List.copyOf(reader.read());
        for (String name :
                LexiconSource.yaml(language + "/classes.yaml").fields().keySet()) {
            WordSet words = WordSet.of(reader.words(name));
            classes.put(name, words);
            classWords.addAll(words.beginnings());
        }
        for (Entry entry : entries) {
            entry.verbs().forEach(p -> index(verbs, p.getFirst(), entry, p));
            // a noun phrase is found by any of its words that may be the head: the first or the last
            for (List<String> phrase : entry.nouns()) {
                index(nouns, phrase.getFirst(), entry, phrase);
                if (phrase.size() > 1 && !phrase.getLast().equals(phrase.getFirst())) {
                    index(nouns, phrase.getLast(), entry, phrase);
                }
            }
        }
    }

    /**
     * The lexicon of a language.
     *
     * @throws LexiconException naming file and line, if it is broken
     */
    public static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language, Lexicon::new);
    }

    private static void index(FirstWords<Trigger> index, String word, Entry entry, List<String> phrase) {
        index.add(word, Trigger.of(entry, phrase));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The ways of saying something that begin with this verb. */
    public List<Trigger> verbs(String lemma) {
        return verbs.at(lemma);
    }

    /** The event nouns that begin or end with this noun. */
    public List<Trigger> nouns(String lemma) {
        return nouns.at(lemma);
    }

    /** Whether an event noun or a class of words has that noun. */
    public boolean knows(String noun) {
        return nouns.has(noun) || classWords.contains(noun);
    }

    /** A named class of words; empty if the language does not have it. */
    public WordSet wordClass(String name) {
        return classes.getOrDefault(name, WordSet.NONE);
    }
}
