package org.disgelo.dossier;

import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.relation.Direction;

/**
 * A sentence in which an article itself says that a relation is warm or cold, or has become so: what a dossier shows as a
 * {@link Verdict}. It is found when the article is read, and kept.
 *
 * @param dyad whose relation
 * @param direction colder or warmer
 * @param evidence the sentence
 */
public record Judgement(Dyad dyad, Direction direction, Evidence evidence) {

    /** Those of an article, in text order; of one sentence there can be several, each of another dyad. */
    public static List<Judgement> of(CodedArticle coded) {
        return VerdictFinder.find(coded);
    }
}
