package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.language.Phrases;
import org.disgelo.lexicon.Lexicon.Trigger;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Beginnings;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a verb phrase of the lexicon stand.
 *
 * @param last index of the last word that matched (the verb itself, where the phrase is one word)
 * @param endsInPreposition whether that word is a preposition, whose noun is then the object
 */
record PhraseMatch(int last, boolean endsInPreposition) {

    private static final int GAP = 3;
    private static final int LONGEST_ASIDE = 5;

    /** Quotation marks may open within a phrase: 'Paris s'est dit « très préoccupé » par'. */
    private static final String QUOTES = "«»\"“”„‘’‹›";

    /** The match of a phrase whose first word stands at {@code start}: the group's verb, or its copula; or null. */
    static @Nullable PhraseMatch verb(
            Trigger trigger, VerbGroup verb, int start, Parse parse, Beginnings sentence, Language language) {
        if (!mayBe(trigger, sentence)) {
            return null;
        }
        List<String> words = trigger.words();
        List<Token> tokens = parse.tokens();
        int at = start;
        boolean preposition = false;
        boolean free = language.verbBracket();
        for (int w = 1; w < words.size(); w++) {
            String word = words.get(w);
            int found = free && (w == 1 || at == start)
                    ? anywhere(word, verb, tokens, language)
                    : find(word, at + 1, Math.min(tokens.size(), at + 2 + GAP), parse, language);
            if (found < 0 && free && w > 1) {
                found = anywhere(word, verb, tokens, language);
            }
            // 'accuse each other' is no 'accuse': an article stands before something
            if (found < 0 && w + 1 < words.size() && mayLack(word, verb, language)) {
                continue;
            }
            if (found < 0 && verb.is(Trait.PASSIVE) && inSubject(word, verb.subject(), tokens)) {
                continue;
            }
            if (found < 0 && language.reflexives().contains(word) && verb.is(Trait.REFLEXIVE)) {
                continue;
            }
            if (found < 0) {
                return language.isCaseMarked() && !free ? before(words, verb, start, tokens) : null;
            }
            if (w == 1 && words.size() == 2 && isAgain(found, verb, tokens, language)) {
                return null;
            }
            at = found;
            preposition = tokens.get(found).is(Pos.PREPOSITION)
                    || tokens.get(found).is(Pos.PARTICLE) && language.to().contains(word);
        }
        // 'were taken in by': before an agent it is a particle
        boolean agent = verb.is(Trait.PASSIVE)
                && at + 1 < tokens.size()
                && language.by().contains(tokens.get(at + 1).lower());
        return new PhraseMatch(at, preposition && words.size() > 1 && !agent);
    }

    /** 'Ha vuelto a repetir sus amenazas': a verb of motion before an infinitive that it lends its time to moves nobody. */
    private static boolean isAgain(int preposition, VerbGroup verb, List<Token> tokens, Language language) {
        String lemma = tokens.get(verb.verb()).lemma();
        return language.transparent().contains(lemma)
                && language.intransitives().contains(lemma)
                && language.to().contains(tokens.get(preposition).lemma())
                && preposition + 1 < tokens.size()
                && tokens.get(preposition + 1).is(Pos.VERB)
                && tokens.get(preposition + 1).is(Feature.INFINITIVE);
    }

    /** How the words begin that are found though they do not stand there, or do so as another word. */
    static Beginnings free(Language language) {
        List<String> words = new ArrayList<>(language.lemmas().keySet());
        words.addAll(language.reflexives());
        words.addAll(language.words().keySet().stream()
                .filter(w -> isArticle(w, language))
                .toList());
        return new Beginnings(words);
    }

    private static boolean mayBe(Trigger trigger, Beginnings sentence) {
        for (int place : trigger.rest()) {
            if (!sentence.mayHold(place)) {
                return false;
            }
        }
        return true;
    }

    /** 'В силу договор не вступил', 'заявку подали': where endings tell cases, the rest of a phrase may stand before its verb. */
    private static @Nullable PhraseMatch before(List<String> words, VerbGroup verb, int start, List<Token> tokens) {
        int rest = words.size() - 1;
        for (int from = verb.start(); from + rest <= verb.from(); from++) {
            boolean same = true;
            for (int w = 0; same && w < rest; w++) {
                same = WordSet.isWord(tokens.get(from + w), words.get(w + 1));
            }
            int last = from + rest - 1;
            boolean preposition = tokens.get(last).is(Pos.PREPOSITION);
            if (same && start == verb.verb() && !(preposition && isScene(tokens, last + 1))) {
                return new PhraseMatch(last, preposition);
            }
        }
        return null;
    }

    /** 'В Минске' tells where and is nothing that the verb governs, as 'в Минск' is. */
    private static boolean isScene(List<Token> tokens, int at) {
        List<Reading> readings = at < tokens.size() ? tokens.get(at).readings() : List.of();
        return readings.stream().anyMatch(r -> r.is(Feature.LOCATIVE))
                && readings.stream().noneMatch(r -> r.is(Feature.ACCUSATIVE));
    }

    /** Whether a noun phrase of the lexicon stands around a head noun; returns its first token or -1. */
    static int noun(List<String> words, int head, List<Token> tokens) {
        int size = words.size();
        for (int from = Math.max(0, head - size + 1); from <= head && from + size <= tokens.size(); from++) {
            boolean same = true;
            for (int w = 0; same && w < size; w++) {
                Token token = tokens.get(from + w);
                same = WordSet.isWord(token, words.get(w));
            }
            if (same) {
                return from;
            }
        }
        return -1;
    }

    /** A word in the clause of a verb, whose phrase the verb's bracket may have torn apart. */
    private static int anywhere(String word, VerbGroup verb, List<Token> tokens, Language language) {
        for (int i = verb.start(); i < Math.min(verb.end() + 1, tokens.size()); i++) {
            Token token = tokens.get(i);
            boolean same = isWord(token, word)
                    || language.lemmas().getOrDefault(word, word).equals(token.lemma());
            // the 'zu' of an infinitive is no preposition: 'um den Rivalen in Schach zu halten' is no 'halten zu'
            boolean ofInfinitive = i + 1 < tokens.size()
                    && tokens.get(i + 1).is(Pos.VERB)
                    && token.is(Pos.PARTICLE)
                    && language.to().contains(word);
            if (i != verb.verb() && same && !ofInfinitive) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a token is that word, an adjective in whatever ending: 'diplomatische' stands for 'diplomatischen'. */
    private static boolean isWord(Token token, String word) {
        boolean adjective = token.is(Pos.ADJECTIVE)
                && token.lemma().length() > 3
                && word.length() - token.lemma().length() <= 2
                && word.startsWith(token.lemma());
        return adjective || WordSet.isWord(token, word);
    }

    /** 'Accept [the] offer'; 'have NO intention of' is no 'have every intention of', but is 'not have any'. */
    private static boolean mayLack(String word, VerbGroup verb, Language language) {
        return isArticle(word, language) && (!language.negations().contains(word) || verb.is(Trait.NEGATED));
    }

    private static boolean isArticle(String word, Language language) {
        return language.words().get(word) == Pos.DETERMINER;
    }

    private static int find(String word, int from, int to, Parse parse, Language language) {
        List<Token> tokens = parse.tokens();
        int end = to;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            // 'called on Tuesday for a truce': when it was is no word of the phrase and takes no place in it
            int time = token.is(Pos.PREPOSITION) || token.is(Pos.NOUN) ? timeEnd(i, parse) : -1;
            if (time > i && (token.is(Pos.PREPOSITION) || !isWord(token, word))) {
                end = Math.min(tokens.size(), end + time - i);
                i = time - 1;
                continue;
            }
            if (isWord(token, word)
                    || language.lemmas().getOrDefault(word, word).equals(token.lemma())
                    || isSameParticiple(word, token)) {
                return i;
            }
            // 'a pris une nouvelle fois la défense de': an adverb of several words takes no place either
            Phrases.Match adverbial = language.adverbials().at(tokens, i);
            if (adverbial != null) {
                end = Math.min(tokens.size(), end + adverbial.to() - i);
                i = adverbial.to() - 1;
                continue;
            }
            int aside = aside(i, tokens);
            if (aside > i) {
                end = Math.min(tokens.size(), end + aside - i);
                i = aside;
                continue;
            }
            boolean passed =
                    switch (token.pos()) {
                        case ADVERB, DETERMINER, ADJECTIVE, NUMBER, GENITIVE, PROPER -> true;
                        case PARTICLE -> true;
                        // 'incluyó A Panamá en la lista': the object stands within the phrase
                        case PREPOSITION ->
                            i == from && language.objectMarkers().contains(token.lemma());
                        case PUNCTUATION -> QUOTES.contains(token.form());
                        case NOUN -> i - from < 2;
                        default -> false;
                    };
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    /** Where an expression of time ends that begins there, or -1. */
    private static int timeEnd(int at, Parse parse) {
        for (NounPhrase noun : parse.nouns()) {
            if (noun.from() == at && noun.isTime()) {
                return noun.to();
            }
        }
        return -1;
    }

    /** Where a remark between two commas ends that begins there: 'viajará, por ahora, a Bogotá'; -1 if there is none. */
    private static int aside(int comma, List<Token> tokens) {
        if (!tokens.get(comma).form().equals(",")) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + 2 + LONGEST_ASIDE); i++) {
            if (tokens.get(i).form().equals(",")) {
                return i;
            }
            if (tokens.get(i).is(Pos.VERB)
                    || tokens.get(i).is(Pos.CONJUNCTION)
                    || tokens.get(i).is(Pos.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** A participle agrees with its noun: 'être attendu à' stands for 'est attendue à' as well. */
    private static boolean isSameParticiple(String word, Token token) {
        String form = token.lower();
        return word.length() > 3
                && token.canBe(Pos.VERB, Feature.PARTICIPLE)
                && Math.abs(form.length() - word.length()) <= 2
                && form.startsWith(word.substring(0, word.length() - 1));
    }

    private static boolean inSubject(String word, @Nullable NounPhrase subject, List<Token> tokens) {
        if (subject == null) {
            return false;
        }
        for (int i = subject.from(); i < subject.to(); i++) {
            if (WordSet.isWord(tokens.get(i), word)) {
                return true;
            }
        }
        return false;
    }
}
