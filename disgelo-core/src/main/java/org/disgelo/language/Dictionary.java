package org.disgelo.language;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;

/**
 * All dictionary readings of a word form, from LanguageTool's dictionary of the language (read by morfologik directly:
 * none of LanguageTool's own classes is loaded). Safe for many threads.
 */
final class Dictionary {

    private static final int SHORTEST_HEAD = 2;
    /** What is longer is no word, and takes long to take apart. */
    private static final int LONGEST_COMPOUND = 80;

    private static final int SHORTEST_TAIL = 4;
    /** The group of an ending that the lemma does not have: 'Durchsuchungen' is the plural of 'Durchsuchung'. */
    private static final String CUT = "cut";

    private static final int CACHE = 60_000;

    private final Language language;
    private final morfologik.stemming.Dictionary data;
    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, Word> cache = new ConcurrentHashMap<>();
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
    private final Map<Character, List<Like>> alike = new HashMap<>();

    /** A word and the word like which it is inflected, cut before their common ending. */
    private record Like(String word, String stem, String model, String modelStem) {

        static Like of(String word, String model) {
            int common = 0;
            while (common < Math.min(word.length(), model.length())
                    && word.charAt(word.length() - 1 - common) == model.charAt(model.length() - 1 - common)) {
                common++;
            }
            return new Like(
                    word,
                    word.substring(0, word.length() - common),
                    model,
                    model.substring(0, model.length() - common));
        }
    }

    /** What a tag says. */
    private record Shape(Pos pos, Set<Feature> features) {}

    Dictionary(Language language) {
        this.language = language;
        URL url = Dictionary.class.getResource(language.dictionary());
        if (url == null) {
            throw new LexiconException(language.code() + ": no dictionary " + language.dictionary());
        }
        try {
            data = morfologik.stemming.Dictionary.read(url);
        } catch (IOException e) {
            throw new LexiconException(language.dictionary() + ": " + e.getMessage(), e);
        }
        language.like()
                .forEach((word, model) -> alike.computeIfAbsent(word.charAt(0), k -> new ArrayList<>())
                        .add(Like.of(word, model)));
        lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(data));
    }

    /**
     * What the dictionary says of a form.
     *
     * @param lower in lower case with plain apostrophes, spelled as the dictionary spells it; equal words and lemmas are mostly one string,
     *     so that to compare them is to ask whether they are the same
     * @param readings never empty: a capitalised unknown word is a name, another a noun
     */
    record Word(String lower, List<Reading> readings) {}

    /** The word that is written so. */
    Word word(String form) {
        Word known = cache.get(form);
        if (known == null) {
            String lower = Tokenizer.plain(form);
            known = new Word(language.fold(lower).intern(), List.copyOf(read(form, lower)));
            if (cache.size() < CACHE) {
                cache.put(form, known);
            }
        }
        return known;
    }

    private List<Reading> read(String form, String lower) {
        List<Reading> readings = new ArrayList<>();
        Pos fixed = language.words().get(language.fold(lower));
        if (fixed != null) {
            return fixed(fixed, lower);
        }
        if (lower.codePoints().noneMatch(Character::isLetterOrDigit)) {
            readings.add(new Reading(lower, Pos.PUNCTUATION, Set.of()));
            return readings;
        }
        alike(lower, readings);
        if (readings.isEmpty()) {
            look(lower, lower, readings);
        }
        boolean capitalised = Character.isUpperCase(form.codePointAt(0));
        if (capitalised && !form.equals(lower)) {
            look(form, lower, readings);
            if (form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT))) {
                look(form.charAt(0) + lower.substring(1), lower, readings);
            }
            if (language.compounds()
                    && readings.stream().noneMatch(r -> r.pos() == Pos.NOUN || r.pos() == Pos.PROPER)) {
                compound(form, readings);
            }
            boolean named = readings.stream()
                    .anyMatch(r -> r.pos() == Pos.PROPER || language.nounsCapitalised() && r.pos() == Pos.NOUN);
            if (!named) {
                readings.add(new Reading(form, Pos.PROPER, Set.of()));
            }
        }
        if (readings.stream()
                .allMatch(r -> r.pos() == Pos.PROPER && r.features().isEmpty())) {
            guess(lower, readings);
        }
        // 'передает': what is present and future of one verb is the present, the future being made with an auxiliary
        List<Reading> told = List.copyOf(readings);
        readings.removeIf(r -> r.is(Feature.FUTURE)
                && told.stream()
                        .anyMatch(o -> o.is(Feature.PRESENT) && o.lemma().equals(r.lemma())));
        if (readings.isEmpty() && language.nounsCapitalised() && Character.isLowerCase(form.codePointAt(0))) {
            modified(lower, readings);
        }
        if (readings.isEmpty()) {
            char first = form.charAt(0);
            Pos pos = Character.isDigit(first) ? Pos.NUMBER : Character.isLetter(first) ? Pos.NOUN : Pos.PUNCTUATION;
            readings.add(new Reading(language.fold(lower), pos, Set.of()));
        }
        return readings;
    }

    /** A compound that the dictionary lacks is inflected as the longest noun at its end: 'Strafmaßnahmen' as 'Maßnahmen'. */
    private void compound(String form, List<Reading> readings) {
        int last = form.length() > LONGEST_COMPOUND ? 0 : form.length() - SHORTEST_TAIL;
        for (int from = SHORTEST_HEAD; from <= last; from++) {
            String tail = Character.toUpperCase(form.charAt(from)) + form.substring(from + 1);
            List<Reading> found = new ArrayList<>();
            look(tail, tail.toLowerCase(Locale.ROOT), found);
            String head = form.substring(0, from).toLowerCase(Locale.ROOT);
            for (Reading reading : found) {
                if (reading.pos() == Pos.NOUN) {
                    readings.add(new Reading(head + reading.lemma(), Pos.NOUN, reading.features()));
                }
            }
            if (found.stream().anyMatch(r -> r.pos() == Pos.NOUN)) {
                return;
            }
        }
    }

    /** An unknown word without capital is a compound adjective or verb ('prowestlich', 'mitunterzeichnet'), or else an adjective by its ending, or an adverb. */
    private void modified(String lower, List<Reading> readings) {
        int last = lower.length() > LONGEST_COMPOUND ? 0 : lower.length() - SHORTEST_TAIL - 1;
        for (int from = 2; from <= last; from++) {
            List<Reading> found = new ArrayList<>();
            look(lower.substring(from), lower.substring(from), found);
            for (Reading reading : found) {
                if (reading.pos() == Pos.ADJECTIVE || reading.pos() == Pos.VERB) {
                    readings.add(
                            new Reading(lower.substring(0, from) + reading.lemma(), reading.pos(), reading.features()));
                }
            }
            if (!readings.isEmpty()) {
                return;
            }
        }
        if (Character.isLetter(lower.charAt(0))) {
            boolean declined = lower.length() > SHORTEST_TAIL
                    && language.adjectiveEndings().stream().anyMatch(lower::endsWith);
            readings.add(new Reading(lower, declined ? Pos.ADJECTIVE : Pos.ADVERB, Set.of()));
        }
    }

    /** The reading of a word whose part of speech the language fixes; of the dictionary it keeps case, number and gender. */
    private List<Reading> fixed(Pos pos, String lower) {
        String folded = language.fold(lower);
        String lemma = language.lemmas().getOrDefault(folded, folded);
        List<Reading> known = new ArrayList<>();
        if (language.isCaseMarked() && pos != Pos.VERB) {
            look(lower, lower, known);
        }
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : known) {
            Reading kept = new Reading(lemma, pos, reading.features());
            if (reading.pos() == pos && !readings.contains(kept)) {
                readings.add(kept);
            }
        }
        if (readings.isEmpty()) {
            readings.add(new Reading(lemma, pos, pos == Pos.VERB ? Set.of(Feature.FINITE) : Set.of()));
        }
        return readings;
    }

    /** The readings of a word that is inflected like another, which the dictionary has. */
    private void alike(String lower, List<Reading> readings) {
        for (Like like : alike.getOrDefault(lower.isEmpty() ? ' ' : lower.charAt(0), List.of())) {
            if (lower.startsWith(like.stem)) {
                for (WordData word : lookup.get().lookup(like.modelStem + lower.substring(like.stem.length()))) {
                    String tag = word.getTag() == null ? "" : word.getTag().toString();
                    boolean model = word.getStem() != null && like.model.contentEquals(word.getStem());
                    Shape shape = shapes.computeIfAbsent(tag, this::shape);
                    Reading reading = new Reading(language.fold(like.word), shape.pos, shape.features);
                    if (model && shape.pos != Pos.OTHER && !readings.contains(reading)) {
                        readings.add(reading);
                    }
                }
            }
        }
    }

    /** What the ending of an unknown word tells. */
    private void guess(String lower, List<Reading> readings) {
        if (language.nounsCapitalised()
                && language.endings().keySet().stream()
                        .anyMatch(e -> e.matcher(lower).find())) {
            readings.clear();
        }
        for (Map.Entry<Pattern, String> ending : language.endings().entrySet()) {
            Matcher matcher = ending.getKey().matcher(lower);
            if (matcher.find()) {
                Shape shape = shapes.computeIfAbsent(ending.getValue(), this::shape);
                boolean cut = ending.getKey().namedGroups().containsKey(CUT);
                readings.add(
                        new Reading(cut ? lower.substring(0, matcher.start(CUT)) : lower, shape.pos, shape.features));
            }
        }
    }

    /** Whether the dictionary has the word, as written or in lower case. */
    boolean knows(String form, String lower) {
        List<Reading> readings = new ArrayList<>();
        look(lower, lower, readings);
        if (readings.isEmpty() && !form.equals(lower)) {
            look(form, lower, readings);
        }
        // 'franco-russe' is a compound of two names, no word of its own
        return language.words().containsKey(language.fold(lower))
                || !readings.isEmpty() && readings.stream().noneMatch(r -> r.pos() == Pos.ADJECTIVE);
    }

    private void look(String form, String lower, List<Reading> readings) {
        for (WordData word : lookup.get().lookup(form)) {
            String lemma = language.lemmas().get(language.fold(lower));
            if (lemma == null) {
                lemma = language.fold(
                                word.getStem() == null
                                        ? lower
                                        : word.getStem().toString().toLowerCase(Locale.ROOT))
                        .intern();
            }
            for (String tag : tags(word)) {
                Shape shape = shapes.computeIfAbsent(tag, this::shape);
                Pos pos = language.relatives().contains(lemma) ? Pos.RELATIVE : shape.pos;
                Reading reading = new Reading(lemma, pos, shape.features);
                if (pos != Pos.OTHER && !readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
        if (language.verbBracket()) {
            for (Reading reading : List.copyOf(readings)) {
                if (reading.pos() == Pos.ADJECTIVE && reading.is(Feature.PARTICIPLE)) {
                    participle(reading, readings);
                }
            }
        }
    }

    private List<String> tags(WordData word) {
        String tag = word.getTag() == null ? "" : word.getTag().toString();
        String separator = language.tagSeparator();
        return separator.isEmpty() ? List.of(tag) : List.of(tag.split(Pattern.quote(separator)));
    }

    /** An inflected participle, an adjective in the dictionary, is a form of its verb too: 'das gestern gebilligte Abkommen'. */
    private void participle(Reading adjective, List<Reading> readings) {
        for (WordData word : lookup.get().lookup(adjective.lemma())) {
            Shape shape = shapes.computeIfAbsent(
                    word.getTag() == null ? "" : word.getTag().toString(), this::shape);
            if (shape.pos == Pos.VERB && shape.features.contains(Feature.PARTICIPLE) && word.getStem() != null) {
                Reading reading =
                        new Reading(word.getStem().toString().toLowerCase(Locale.ROOT), Pos.VERB, adjective.features());
                if (!readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
    }

    private Shape shape(String tag) {
        Pos pos = Pos.OTHER;
        for (var rule : language.tags().entrySet()) {
            if (rule.getKey().matcher(tag).matches()) {
                pos = rule.getValue();
                break;
            }
        }
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (var rule : language.features().entrySet()) {
            if (rule.getKey().matcher(tag).matches()) {
                features.add(rule.getValue());
            }
        }
        return new Shape(pos, Set.copyOf(features));
    }
}
