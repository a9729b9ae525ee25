package org.disgelo.relation;

/**
 * What an action is worth for a relation.
 *
 * @param score from -10 to 10
 * @param halfLife days after which half of it is forgotten
 */
record Worth(double score, double halfLife) {

    Worth {
        if (!(Math.abs(score) <= 10) || !(halfLife > 0)) {
            throw new IllegalArgumentException("score " + score + ", half-life " + halfLife);
        }
    }
}
