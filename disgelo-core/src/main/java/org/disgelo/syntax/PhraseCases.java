package org.disgelo.syntax;

import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.Mark.Kind;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;

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
        String form = scan.token(from).form();
        return to == from + 1
                && scan.isMarked(from, Kind.NAME)
                && form.length() > 1
                && form.codePoints().allMatch(Character::isUpperCase);
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
