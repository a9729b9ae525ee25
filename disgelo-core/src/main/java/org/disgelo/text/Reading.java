package org.disgelo.text;

import java.util.Set;

/**
 * One way to read a word form.
 *
 * @param lemma dictionary form
 * @param pos part of speech
 * @param features grammatical features
 */
public record Reading(String lemma, Pos pos, Set<Feature> features) {

    public Reading {
        features = FeatureSet.of(features);
    }

    public boolean is(Feature feature) {
        return ((FeatureSet) features).has(feature);
    }
}
