package org.disgelo.syntax;

import org.disgelo.syntax.VerbGroup.Trait;

/** What stands between a verb and a phrase. */
final class Between {

    private int bare;
    private int governed;
    private int finite;
    private int nonfinite;
    private int participles;
    private int commas;
    private int relatives;
    private int subordinators;
    private int coordinators;
    private int breaks;
    private int quotes;
    private boolean sure;

    void pass(Chunk chunk) {
        switch (chunk) {
            case NounPhrase noun -> {
                sure |= !noun.isTime() && noun.isBare() && noun.isSure();
                bare += !noun.isTime() && noun.preposition() == null ? 1 : 0;
                governed += !noun.isTime() && noun.preposition() != null ? 1 : 0;
            }
            case VerbGroup verb -> {
                if (verb.is(Trait.FINITE)) {
                    finite++;
                } else if (verb.is(Trait.REDUCED)) {
                    participles++;
                } else {
                    nonfinite++;
                }
            }
            case Link link -> {
                switch (link.kind()) {
                    case COMMA -> commas++;
                    case RELATIVE -> relatives++;
                    case SUBORDINATOR -> subordinators++;
                    case COORDINATOR -> coordinators++;
                    case BREAK -> breaks++;
                    case QUOTE -> quotes++;
                    case ADVERB, AUXILIARY, ARTICLE -> {}
                }
            }
        }
    }

    void tell(ClueList clues) {
        clues.add(Clue.SURE_BETWEEN, sure);
        clues.add(Clue.BARE_1, bare == 1);
        clues.add(Clue.BARE_2, bare == 2);
        clues.add(Clue.BARE_MORE, bare > 2);
        clues.add(Clue.GOVERNED_1, governed == 1);
        clues.add(Clue.GOVERNED_MORE, governed > 1);
        clues.add(Clue.FINITE_1, finite == 1);
        clues.add(Clue.FINITE_MORE, finite > 1);
        clues.add(Clue.NONFINITE_BETWEEN, nonfinite > 0);
        clues.add(Clue.PARTICIPLE_BETWEEN, participles > 0);
        clues.add(Clue.COMMA_1, commas == 1);
        clues.add(Clue.COMMA_2, commas == 2);
        clues.add(Clue.COMMA_MORE, commas > 2);
        clues.add(Clue.RELATIVE_BETWEEN, relatives > 0);
        clues.add(Clue.SUBORDINATOR_BETWEEN, subordinators > 0);
        clues.add(Clue.COORDINATOR_BETWEEN, coordinators > 0);
        clues.add(Clue.BREAK_BETWEEN, breaks > 0);
        clues.add(Clue.QUOTE_BETWEEN, quotes % 2 == 1);
        clues.add(
                Clue.BESIDE,
                bare
                                + governed
                                + finite
                                + nonfinite
                                + participles
                                + commas
                                + relatives
                                + subordinators
                                + coordinators
                                + breaks
                        == 0);
    }
}
