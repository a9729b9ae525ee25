package org.disgelo.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Features as the bits of a number: a sentence asks for them some thousand times. Words share the few sets that a language has. Immutable,
 * in the order of {@link Feature}.
 */
final class FeatureSet extends AbstractSet<Feature> {

    private static final Feature[] FEATURES = Feature.values();
    private static final Map<Long, FeatureSet> KNOWN = new ConcurrentHashMap<>();

    private final long bits;

    private FeatureSet(long bits) {
        this.bits = bits;
    }

    static FeatureSet of(Collection<Feature> features) {
        if (features instanceof FeatureSet set) {
            return set;
        }
        long bits = 0;
        for (Feature feature : features) {
            bits |= 1L << feature.ordinal();
        }
        return KNOWN.computeIfAbsent(bits, FeatureSet::new);
    }

    boolean has(Feature feature) {
        return (bits >>> feature.ordinal() & 1) != 0;
    }

    @Override
    public boolean contains(@Nullable Object o) {
        return o instanceof Feature feature && has(feature);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof FeatureSet other ? bits == other.bits : super.equals(o);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }

    @Override
    public Iterator<Feature> iterator() {
        return new Iterator<>() {
            private long left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public Feature next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                Feature feature = FEATURES[Long.numberOfTrailingZeros(left)];
                left &= left - 1;
                return feature;
            }
        };
    }
}
