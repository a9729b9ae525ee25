package org.disgelo.dossier;

import java.util.List;
import org.disgelo.agreement.Commitment;
import org.disgelo.event.Evidence;

/**
 * What was undertaken, and what later articles say of it.
 *
 * @param commitment the undertaking; its evidence is all that tells it
 * @param agreement index in the dossier's list of the agreement that it belongs to
 * @param promises where it is first told: the articles of the first day
 * @param reports where later articles come back to it
 */
public record Effect(Commitment commitment, int agreement, List<Evidence> promises, List<Evidence> reports) {

    public Effect {
        promises = List.copyOf(promises);
        reports = List.copyOf(reports);
        if (agreement < 0 || promises.isEmpty()) {
            throw new IllegalArgumentException("effect without agreement or evidence: " + commitment.text());
        }
    }
}
