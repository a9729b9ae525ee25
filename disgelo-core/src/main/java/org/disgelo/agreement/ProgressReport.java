package org.disgelo.agreement;

import java.util.List;
import java.util.Set;
import org.disgelo.event.Evidence;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what has become of something at some places, whatever it was promised by: 'the centre at Grodno has
 * been opened'.
 *
 * @param kinds kinds of undertaking whose things the sentence names
 * @param places where, in the order of the text; at least one
 * @param implementation how far it is told to have come, 1 to 3; 0 where only the trend is told
 * @param trend which way it moves
 * @param evidence the sentence
 */
public record ProgressReport(
        Set<CommitmentKind> kinds, List<Place> places, int implementation, Trend trend, Evidence evidence) {

    private static final int FULL = 3;
    private static final double HALF = 0.5;

    public ProgressReport {
        kinds = Set.copyOf(kinds);
        places = List.copyOf(places);
        if (places.isEmpty() || implementation < 0 || implementation > FULL) {
            throw new IllegalArgumentException("report of " + implementation + " at " + places);
        }
    }

    /**
     * What it says of an undertaking, or null: it has to tell of one of its places, and either to name its thing or to stand
     * in an article that tells of the undertaking itself.
     *
     * @param articles ids of those that tell of the undertaking
     */
    @Nullable
    Progress of(Commitment commitment, Set<String> articles) {
        if (!kinds.contains(commitment.kind()) && !articles.contains(evidence.article())) {
            return null;
        }
        long named =
                places.stream().distinct().filter(commitment.places()::contains).count();
        if (named == 0) {
            return null;
        }
        // what is done at one of three places is little of the whole
        double share = (double) named / commitment.places().size();
        int most = share >= 1 ? FULL : share >= HALF ? 2 : 1;
        return new Progress(Math.min(implementation, most), trend, evidence);
    }
}
