package org.disgelo.language;

/**
 * Which readings of a word a treebank allows. Where its conventions are not ours, both are allowed: names in it that are nouns,
 * participles that are adjectives, and all ways to read what is a function word.
 */
final class GoldKinds {

    private static final int NOMINAL = ReadingKind.NOUN.bit() | ReadingKind.PROPER.bit();
    private static final int ADJECTIVAL = ReadingKind.ADJECTIVE.bit() | ReadingKind.PARTICIPLE.bit();
    private static final int NONFINITE = ReadingKind.PARTICIPLE.bit() | ReadingKind.GERUND.bit();
    private static final int VERBAL =
            NONFINITE | ReadingKind.FINITE.bit() | ReadingKind.INFINITIVE.bit() | ReadingKind.VERB.bit();
    private static final int FUNCTIONAL = ~(NOMINAL | VERBAL | ReadingKind.ADJECTIVE.bit());

    private GoldKinds() {}

    /**
     * The kinds that are allowed, one bit each; 0 where the treebank says nothing that we can use.
     *
     * @param can the kinds that the dictionary has, one bit each
     */
    static int of(Treebank.Word gold, int can) {
        return can
                & switch (gold.pos()) {
                    case "NOUN" -> either(ReadingKind.NOUN.bit(), can, ReadingKind.PROPER.bit());
                    case "PROPN" -> NOMINAL;
                    case "ADJ" -> either(ADJECTIVAL, can, ReadingKind.NUMBER.bit() | ReadingKind.DETERMINER.bit());
                    case "VERB", "AUX" -> verbal(gold);
                    // 'give up arms': what belongs to the verb governs nothing
                    case "ADP" ->
                        gold.relation().equals("compound:prt")
                                ? ReadingKind.ADVERB.bit() | ReadingKind.PARTICLE.bit()
                                : FUNCTIONAL & ~ReadingKind.ADVERB.bit();
                    case "ADV" -> FUNCTIONAL & ~ReadingKind.PREPOSITION.bit();
                    case "CCONJ", "SCONJ", "DET", "PRON", "PART", "NUM" -> FUNCTIONAL;
                    default -> 0;
                };
    }

    private static int either(int first, int can, int second) {
        return (can & first) != 0 ? first : second;
    }

    private static int verbal(Treebank.Word gold) {
        if (gold.is("VerbForm=Part") || gold.is("VerbForm=Ger") || gold.is("VerbForm=Conv")) {
            // 'leading members'
            return gold.relation().equals("amod") ? NONFINITE | ReadingKind.ADJECTIVE.bit() : NONFINITE;
        }
        return gold.is("VerbForm=Inf")
                ? ReadingKind.INFINITIVE.bit()
                : gold.is("VerbForm=Fin") ? ReadingKind.FINITE.bit() : VERBAL;
    }
}
