package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A light choice among the readings of each word by its neighbours, from left to right: after an article a noun, after a
 * subject pronoun or an auxiliary a verb, and so on. The reading chosen comes first; the others stay.
 */
final class Disambiguator {

    private static final String HYPHENS = "-\u2011\u2010";

    /** How much likelier a reading is whose score is greater by one: e to this power. */
    private static final double SHARPNESS = 1;

    /** Readings that score so much less than the best are not followed. */
    private static final double MARGIN = 1;

    /** Marks that stand before the first word of a sentence or of what is quoted. */
    private static final Set<String> OPENERS = Set.of("\"", "«", "“", "„", "»", "‘", "'", "¿", "¡", "-", "–", "—", "(");

    private final Language language;
    private final HandScore hand;
    private final ReadingModel model;
    private final VerbScore verbs;

    Disambiguator(Language language, ReadingModel model) {
        this.language = language;
        this.hand = new HandScore(language);
        this.model = model;
        this.verbs = new VerbScore(language);
    }

    /**
     * What of a sentence does not hang on how its words are read.
     *
     * @param tokens its words and marks
     * @param adverbials as {@link #adverbials} has them
     * @param starts where a capital says nothing
     */
    record Words(List<Token> tokens, int[] adverbials, boolean[] starts) {}

    List<Token> choose(List<Token> sentence) {
        Words words = words(sentence);
        List<ReadingPath> paths = List.of(ReadingPath.START);
        for (int i = 0; i < words.tokens.size(); i++) {
            List<ReadingPath> longer = new ArrayList<>(paths.size() + 1);
            for (ReadingPath path : paths) {
                extend(place(words, path, i), longer);
            }
            paths = ReadingPath.best(longer);
        }
        ReadingPath best = paths.getFirst();
        for (ReadingPath path : paths) {
            best = path.total() > best.total() ? path : best;
        }
        List<Token> chosen = best.tokens();
        if (language.isCaseMarked() && !language.nounsCapitalised()) {
            return new Substantives(language, chosen).settle();
        }
        List<Token> read = language.verbBracket() ? new WordOrder(language, chosen).settle() : chosen;
        // where verbs have endings of their own the dictionary knows them
        return language.headLast() && !language.isCaseMarked() ? new HeadlineVerb(language, read).find() : read;
    }

    Words words(List<Token> sentence) {
        boolean shouting = isShouting(sentence);
        boolean lower = sentence.stream()
                .anyMatch(t -> t.form().equals(t.lower())
                        && Character.isLetter(t.form().charAt(0)));
        List<Token> tokens =
                lower ? sentence.stream().map(Disambiguator::acronym).toList() : sentence;
        boolean[] starts = new boolean[tokens.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = shouting || opens(tokens, i);
        }
        return new Words(tokens, adverbials(tokens), starts);
    }

    /** Where the word is to be read with which a path goes on. */
    ReadingPlace place(Words words, ReadingPath path, int at) {
        Token before = before(path, at, words.adverbials);
        Token after = at + 1 < words.tokens.size() ? words.tokens.get(at + 1) : null;
        Token token = fitted(path, before, words.tokens.get(at), after);
        return new ReadingPlace(path, token, before, words.tokens, at, words.starts[at]);
    }

    /** The path that goes on with a word in one of its readings, of which the likelihood is given. */
    ReadingPath longer(ReadingPlace place, Reading reading, double gain) {
        Token token = place.token();
        Token one = token.reading() == reading ? token : token.with(first(reading, token.readings()));
        return place.path().with(one, gain, isFinite(one, place.before(), place.at() == 0), language);
    }

    double[] handScores(ReadingPlace place) {
        return hand.of(place);
    }

    /** Whether a capital says nothing: at the start of the sentence, or of what it quotes ('dijo: «Condenamos el ataque»'). */
    private static boolean opens(List<Token> tokens, int at) {
        int last = at - 1;
        while (last >= 0 && OPENERS.contains(tokens.get(last).form())) {
            last--;
        }
        return last < 0 || last < at - 1 && tokens.get(last).form().equals(":");
    }

    /** Adds the paths that go on with a token: one for each way to read it that is not much worse than the best. */
    private void extend(ReadingPlace place, List<ReadingPath> longer) {
        Token token = place.token();
        int size = token.readings().size();
        if (size == 1) {
            longer.add(longer(place, token.reading(), 0));
            return;
        }
        double[] scores = hand.of(place);
        model.add(place, scores);
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double all = 0;
        for (double score : scores) {
            all += Math.exp(SHARPNESS * (score - most));
        }
        int kinds = 0;
        for (int r = 0; r < size; r++) {
            Reading reading = token.readings().get(r);
            int kind = 1 << kind(reading);
            if (scores[r] < most - MARGIN || (kinds & kind) != 0 || isBeaten(token, scores, r)) {
                continue;
            }
            kinds |= kind;
            longer.add(longer(place, reading, SHARPNESS * (scores[r] - most) - Math.log(all)));
        }
    }

    /** The word with the readings that it can have there. */
    private Token fitted(ReadingPath path, @Nullable Token before, Token read, @Nullable Token after) {
        Token token = read;
        // where there is no article, a determiner may stand alone: 'это привело к'
        boolean articles = !language.isCaseMarked() || language.nounsCapitalised();
        if (articles
                && before != null
                && before.is(Pos.DETERMINER)
                && (isVerbOnly(token) || isNominalGerund(token, after))
                && !isPronounOf(before, token)) {
            // behind an article every word is a noun, whether the dictionary has it so or not: 'i visti'
            List<Reading> nominal = new ArrayList<>(token.readings());
            nominal.addFirst(new Reading(token.lower(), Pos.NOUN, Set.of()));
            token = token.with(List.copyOf(nominal));
        }
        if (isSecondOfCompound(path, token)) {
            token = token.with(List.of(new Reading(token.lower(), Pos.ADJECTIVE, Set.of())));
        }
        if (language.headLast()
                && token.is(Pos.ADVERB)
                && after != null
                && after.joined()
                && HYPHENS.contains(after.form())) {
            // 'a long-term accord': the first part of an adjective
            token = token.with(List.of(new Reading(token.lower(), Pos.ADJECTIVE, Set.of())));
        }
        return token;
    }

    /** Whether another reading that means the same to the sentence is likelier. */
    private static boolean isBeaten(Token token, double[] scores, int reading) {
        int kind = kind(token.readings().get(reading));
        for (int r = 0; r < scores.length; r++) {
            if (scores[r] > scores[reading] && kind(token.readings().get(r)) == kind) {
                return true;
            }
        }
        return false;
    }

    /** Readings of one kind make the same sentence: of these only the likeliest is followed. */
    private static int kind(Reading reading) {
        boolean finite = reading.pos() == Pos.VERB && reading.is(Feature.FINITE);
        return finite ? Pos.values().length : reading.pos().ordinal();
    }

    private static List<Reading> first(Reading best, List<Reading> readings) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.remove(best);
        ordered.addFirst(best);
        return List.copyOf(ordered);
    }

    private boolean isFinite(Token token, @Nullable Token before, boolean first) {
        // a word that opens an English sentence is no finite verb: 'United States'
        boolean opener = first && language.headLast();
        // 'Have signed an accord aimed at', 'is striking targets': with its auxiliary a participle is a finite verb
        boolean composed = before != null
                && verbs.auxiliary(before)
                && (token.is(Feature.PARTICIPLE) || language.headLast() && !verbs.auxiliary(token));
        return token.is(Pos.VERB) && (!opener && token.is(Feature.FINITE) && !verbs.auxiliary(token) || composed);
    }

    /** 'A Japanese-drafted resolution': a participle joined by a hyphen is part of an adjective. */
    private boolean isSecondOfCompound(ReadingPath path, Token token) {
        Token hyphen = path.back(0);
        Token prior = path.back(1);
        return language.headLast()
                && hyphen != null
                && prior != null
                && token.joined()
                && hyphen.joined()
                && HYPHENS.contains(hyphen.form())
                && !prior.is(Pos.VERB)
                && token.canBe(Pos.VERB, Feature.PARTICIPLE);
    }

    /** 'US', 'WHO': what looks like a pronoun and is written in capitals is a name. */
    private static Token acronym(Token token) {
        boolean pronoun = token.capitalised() && (token.is(Pos.PRONOUN) || token.is(Pos.RELATIVE));
        boolean capitals =
                pronoun && token.form().length() > 1 && token.form().chars().allMatch(Character::isUpperCase);
        return capitals ? token.with(List.of(new Reading(token.form(), Pos.PROPER, Set.of()))) : token;
    }

    /** 'Los recibió', 'algunos hicieron': what could be an article is a pronoun before a finite verb. */
    private boolean isPronounOf(Token before, Token verb) {
        boolean pronoun = language.clitics().containsKey(before.lower())
                || language.dropsSubject() && !language.definites().contains(before.lower());
        return pronoun && verb.is(Feature.FINITE) && verb.is(Feature.THIRD);
    }

    /** 'The lifting of sanctions': behind an article and before 'of' a gerund is a noun. */
    private boolean isNominalGerund(Token token, @Nullable Token after) {
        return language.headLast()
                && after != null
                && language.of().contains(after.lemma())
                && token.readings().stream().allMatch(r -> r.is(Feature.GERUND));
    }

    private boolean isVerbOnly(Token token) {
        return !verbs.auxiliary(token)
                && !token.lower().startsWith("'")
                && token.readings().stream()
                        .allMatch(r -> r.pos() == Pos.VERB && !r.is(Feature.PARTICIPLE) && !r.is(Feature.GERUND));
    }

    /** The word before, adverbs passed over, those of several words too: 'a de nouveau condamné'. */
    private @Nullable Token before(ReadingPath path, int at, int[] adverbials) {
        for (int i = 0; ; ) {
            Token token = path.back(i);
            int phrase = i < at ? adverbials[at - i] : 0;
            if (phrase == 0
                    && (token == null
                            || !token.is(Pos.ADVERB)
                            || language.negations().contains(token.lemma()))) {
                return token;
            }
            i += Math.max(1, phrase);
        }
    }

    /** For each place how many words the adverb has that ends before it; 0 where none of several words does. */
    private int[] adverbials(List<Token> tokens) {
        int[] lengths = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = language.adverbials().at(tokens, i);
            if (match != null) {
                lengths[match.to()] = Math.max(lengths[match.to()], match.to() - i);
            }
        }
        return lengths;
    }

    /** Whether capitals say nothing here: a headline in capitals. Where all nouns have one, only whole words in capitals tell it. */
    private boolean isShouting(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (Character.isLetter(token.form().charAt(0)) && token.form().length() > 3) {
                words++;
                boolean capital = language.nounsCapitalised()
                        ? token.form().equals(token.form().toUpperCase(Locale.ROOT))
                        : token.capitalised();
                capitals += capital ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 8
                || words == 0
                || tokens.getFirst().form().equals(tokens.getFirst().form().toUpperCase(Locale.ROOT))
                        && capitals == words;
    }
}
