package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between states or organisations, as one or several articles tell it. Conflicting reports stay side by
 * side; the state is derived from the transitions.
 *
 * @param titles what the texts call it, the fullest first; at least one
 * @param parties the parties, by code; at least one
 * @param thirdParties codes of mediators, guarantors and observers, sorted
 * @param instrument what kind of paper it is
 * @param spheres what it is about, at large
 * @param sectors the fields in which the parties work together
 * @param durationYears for how many years it is concluded, or null
 * @param renewal the words that tell of its renewal ("si rinnova tacitamente"), or null
 * @param firstClaims where it is said to be the first of its kind
 * @param stages the steps in which it is carried out, by year
 * @param signatories who signed it
 * @param place where it was concluded, or null
 * @param predecessor the agreement or meeting that it follows, or null
 * @param successor the agreement that follows it, or null
 * @param framework the union, treaty or process within which it stands, or null
 * @param transitions its life as reported, by date, undated ones last
 * @param commitments what was undertaken
 * @param evidence where the agreement itself is told of, at least one
 */
public record Agreement(
        List<String> titles,
        List<AgreementParty> parties,
        List<String> thirdParties,
        Instrument instrument,
        List<Sphere> spheres,
        List<Sector> sectors,
        @Nullable Integer durationYears,
        @Nullable String renewal,
        List<Evidence> firstClaims,
        List<Stage> stages,
        List<Signatory> signatories,
        @Nullable Place place,
        @Nullable Reference predecessor,
        @Nullable Reference successor,
        @Nullable Reference framework,
        List<Transition> transitions,
        List<Commitment> commitments,
        List<Evidence> evidence) {

    public Agreement {
        titles = List.copyOf(titles);
        parties = List.copyOf(parties);
        thirdParties = List.copyOf(thirdParties);
        spheres = List.copyOf(spheres);
        sectors = List.copyOf(sectors);
        firstClaims = List.copyOf(firstClaims);
        stages = List.copyOf(stages);
        signatories = List.copyOf(signatories);
        transitions = List.copyOf(transitions);
        commitments = List.copyOf(commitments);
        evidence = List.copyOf(evidence);
        if (titles.isEmpty() || parties.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("agreement without title, party or evidence: " + titles);
        }
    }

    public String title() {
        return titles.getFirst();
    }

    public boolean firstOfItsKind() {
        return !firstClaims.isEmpty();
    }

    /** The same with other commitments: what later articles say of them included. */
    public Agreement withCommitments(List<Commitment> others) {
        return with(transitions, framework, others);
    }

    /** The same without some of its transitions. */
    public Agreement without(Predicate<Transition> unwanted) {
        return with(transitions.stream().filter(unwanted.negate()).toList(), framework, commitments);
    }

    /** As it was known at the end of a day: without the steps that are told as done later. */
    public Agreement asOf(LocalDate day) {
        List<Transition> known = transitions.stream()
                .filter(t -> t.status() != Status.ACTUAL
                        || t.date() == null
                        || !t.date().earliest().isAfter(day))
                .toList();
        return with(known, framework, commitments);
    }

    /** The same within a framework. */
    Agreement within(Reference frame) {
        return with(transitions, frame, commitments);
    }

    private Agreement with(List<Transition> steps, @Nullable Reference frame, List<Commitment> undertaken) {
        return new Agreement(
                titles,
                parties,
                thirdParties,
                instrument,
                spheres,
                sectors,
                durationYears,
                renewal,
                firstClaims,
                stages,
                signatories,
                place,
                predecessor,
                successor,
                frame,
                steps,
                undertaken,
                evidence);
    }

    /** The codes of the parties, sorted. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        parties.forEach(p -> codes.add(p.code()));
        return codes;
    }

    /** Whether both of the dyad are parties. */
    public boolean concerns(Dyad dyad) {
        return codes().contains(dyad.first()) && codes().contains(dyad.second());
    }

    /** The state it is in now, by what is reported as done; null when nothing of the kind is reported. */
    public @Nullable AgreementState state() {
        return AgreementLife.state(transitions);
    }

    /** The date by which it is known: of its signing, else of its settling, else of the first dated step; or null. */
    public @Nullable PartialDate date() {
        return AgreementLife.date(transitions);
    }
}
