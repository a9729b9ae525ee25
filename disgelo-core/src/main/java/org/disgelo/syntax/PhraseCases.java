package org.disgelo.syntax;

import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.language.Phrases;
import org.disgelo.syntax.Mark.Kind;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** The cases that the words of a noun phrase tell. */
final class PhraseCases {

    private final Scan scan;
    private final Language language;

    PhraseCases(Scan scan) {
        this.scan = scan;
        this.language = scan.language;
    }

    /** 'Traf Präsident Biden', 'mit Kanzler Scholz': a title without article before somebody's name is not declined. */
    private boolean isTitle(int from, int to) {
        if (language.genitiveSuffix().isEmpty() || !scan.token(from).is(Pos.NOUN) || scan.mark(from) != null) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (scan.isMarked(i, Kind.PERSON)
                    || scan.mark(i) == null && scan.token(i).is(Pos.PROPER)) {
                return !new CasePrepositions(scan).isGenitive(scan.token(to - 1));
            }
        }
        return false;
    }

    /** 'ПАСЕ лишила': a name in capitals is not declined, though the same letters may be an ending of another word: 'пасе'. */
    private boolean isAcronym(int from, int to) {
        return to == from + 1 && scan.isMarked(from, Kind.NAME) && isAcronym(scan.token(from));
    }

    static boolean isAcronym(Token token) {
        return token.form().length() > 1 && token.form().codePoints().allMatch(Character::isUpperCase);
    }

    /** 'Берлин поддержал Киев': the name of one place is no genitive of several things that are called alike ('берлина'). */
    private boolean isManyOfOther(int from, int to, Set<Feature> cases) {
        // Polish 'premier Włoch': some places have plural names
        boolean behindNoun =
                !scan.chunks.isEmpty() && scan.chunks.getLast() instanceof NounPhrase noun && noun.to() == from;
        return to == from + 1
                && !behindNoun
                && scan.isMarked(from, Kind.NAME)
                && language.genitiveSuffix().isEmpty()
                && cases.contains(Feature.NOMINATIVE)
                && cases.contains(Feature.GENITIVE)
                && scan.token(from).readings().stream()
                        .filter(r -> r.is(Feature.GENITIVE))
                        .allMatch(r -> r.is(Feature.PLURAL))
                && scan.token(from).readings().stream()
                        .anyMatch(r -> r.is(Feature.NOMINATIVE) && r.is(Feature.SINGULAR));
    }

    /** The cases in which the words up to there can stand; none where they tell no case. */
    Set<Feature> of(int from, int head, int to) {
        if (scan.isMarked(from, Kind.NAME) && scan.token(from).is(Pos.DETERMINER)) {
            // 'Den Haag weist Diplomaten aus': the article of a name is not declined
            return Set.of();
        }
        if (isTitle(from, to) || isAcronym(from, to)) {
            return Set.of();
        }
        Set<Feature> cases = Agreement.cases(scan.tokens, from, to);
        if (isManyOfOther(from, to, cases)) {
            cases.remove(Feature.GENITIVE);
        }
        boolean genitiveOnly = cases.size() == 1 && cases.contains(Feature.GENITIVE);
        if (genitiveOnly
                && !language.genitiveSuffix().isEmpty()
                && to == from + 1
                && scan.token(from).is(Pos.PROPER)
                && (scan.chunks.isEmpty() || !(scan.chunks.getLast() instanceof NounPhrase))) {
            // 'dass Rogers eine App vorstellte': a name that ends like a genitive and is of nothing
            return Set.of();
        }
        boolean counted = cases.contains(Feature.GENITIVE) && Agreement.isCounted(scan.tokens, from, head);
        if (counted || isGoverned(from, head, to)) {
            // '100 демонстрантов вышли': what is counted stands in the genitive, the count in the case of a subject or
            // an object
            cases.add(Feature.NOMINATIVE);
            cases.add(Feature.ACCUSATIVE);
        }
        return cases;
    }

    /**
     * Of the cases that the words tell those that the preposition before them governs: 'по словам премьера' is no nominative of
     * 'премьера'. Behind a preposition that ends in a noun stands the genitive, where the language's prepositions tell cases.
     */
    Set<Feature> governed(Set<Feature> cases) {
        String lemma = scan.preposition;
        if (lemma == null || language.governs().isEmpty()) {
            return cases;
        }
        Phrases.Match several = language.phrases().at(scan.tokens, scan.prepositionFrom);
        int behind = several != null && several.meaning().equals(lemma) ? several.to() : scan.prepositionFrom + 1;
        Token last = scan.token(behind - 1);
        Set<Feature> governed = language.governs().get(last.lemma());
        Set<Feature> told = governed != null ? governed : last.canBe(Pos.NOUN) ? Set.of(Feature.GENITIVE) : Set.of();
        if (cases.stream().anyMatch(told::contains)) {
            cases.retainAll(told);
        }
        return cases;
    }

    /** 'Погибли три солдата': a count that is no genitive itself has what it counts in one, whatever else the form may be. */
    private boolean isGoverned(int from, int head, int to) {
        for (int i = from; i < head; i++) {
            if (scan.token(i).is(Pos.NUMBER)) {
                Set<Feature> count = Agreement.cases(scan.tokens, i, i + 1);
                return count.contains(Feature.NOMINATIVE)
                        && !count.contains(Feature.GENITIVE)
                        && Agreement.cases(scan.tokens, i + 1, to).contains(Feature.GENITIVE);
            }
        }
        return false;
    }
}
