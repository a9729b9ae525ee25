package org.disgelo.agreement;

import java.util.Locale;
import java.util.Set;

/** What the names of agreements say is to be built, sent or done: 'the agreement on three centres'. */
final class NamedThings {

    /** The fewest letters by which the end of a compound is told. */
    private static final int SHORTEST = 5;

    private final AgreementWords words;

    NamedThings(AgreementWords words) {
        this.words = words;
    }

    /** Whether a title names something to be built, sent or done. */
    boolean isNamedBy(AgreementDraft draft) {
        for (InstrumentMention mention : draft.mentions) {
            for (int i = mention.to(); i < mention.lastToken(); i++) {
                if (words.commitmentNouns.at(mention.passage().tokens(), i) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word of the title is what was settled: the same noun, or, of a thing to be built or sent, its compound. */
    boolean isTelling(String word, Set<String> settled, Passage passage) {
        if (settled.contains(word)) {
            return true;
        }
        for (int i = 0; i < passage.tokens().size(); i++) {
            WordTable.Match<CommitmentKind> kind = words.commitmentNouns.at(passage.tokens(), i);
            String lemma = passage.parse().token(i).lemma().toLowerCase(Locale.ROOT);
            if (kind != null && lemma.length() >= SHORTEST && word.endsWith(lemma)) {
                return true;
            }
        }
        return false;
    }
}
