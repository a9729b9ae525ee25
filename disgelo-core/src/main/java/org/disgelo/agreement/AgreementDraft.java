package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** An agreement while an article is being read: grows with every phrase and step that is told of it. */
final class AgreementDraft {

    final List<InstrumentMention> mentions = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Commitment> commitments = new ArrayList<>();
    final Set<String> commitmentHeads = new HashSet<>();
    final List<Evidence> firstClaims = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    final Set<String> thirdParties = new TreeSet<>();
    final Map<Sphere, Integer> spheres = new LinkedHashMap<>();
    final Set<Sector> sectors = new LinkedHashSet<>();
    final Set<String> content = new LinkedHashSet<>();
    Set<String> parties = new TreeSet<>();

    @Nullable
    Integer durationYears;

    @Nullable
    String renewal;

    @Nullable
    Reference predecessor;

    @Nullable
    Reference successor;

    @Nullable
    Reference framework;

    /** Whether somebody is told to be a party who is no state. */
    boolean closed;

    int lastPassage;

    void add(InstrumentMention mention) {
        mentions.add(mention);
        content.addAll(mention.content());
        lastPassage = mention.passage().index();
    }

    void add(Step step) {
        steps.add(step);
        lastPassage = step.passage().index();
    }

    /** What kind of paper: the most telling word that names it. */
    Instrument instrument() {
        Instrument generic = null;
        for (InstrumentMention mention : mentions) {
            if (!mention.paper() && mention.instrument() != Instrument.AGREEMENT) {
                return mention.instrument();
            }
            generic = generic == null || generic == Instrument.OTHER ? mention.instrument() : generic;
        }
        return generic == null ? Instrument.AGREEMENT : generic;
    }

    /** Whether only papers name it. */
    boolean isPaper() {
        return !mentions.isEmpty() && mentions.stream().allMatch(InstrumentMention::paper);
    }

    @Nullable
    String name() {
        for (InstrumentMention mention : mentions) {
            if (mention.name() != null) {
                return mention.name();
            }
        }
        return null;
    }

    /** The agreement that one of its names means to everybody, or null. */
    @Nullable
    KnownAgreement known() {
        for (InstrumentMention mention : mentions) {
            if (mention.known() != null) {
                return mention.known();
            }
        }
        return null;
    }

    /** Whether by it somebody joins an organisation. */
    boolean isAccession() {
        return mentions.stream().anyMatch(InstrumentMention::accession);
    }

    /** Drops what only the title tells where the text tells the signing of that time. */
    void settle() {
        PartialDate signed = date(AgreementState.SIGNED);
        steps.removeIf(s -> s.isByTitle() && s.date() != null && signed != null && signed.agrees(s.date()));
    }

    /** Whether all of these may be parties of it. */
    boolean holds(Set<String> codes) {
        return isAccession() || parties.size() < 2 || parties.containsAll(codes);
    }

    /** Whether it stands for several papers told of together. */
    boolean plural() {
        return !mentions.isEmpty() && mentions.getFirst().plural();
    }

    /** When it was concluded, as far as told, or null. */
    @Nullable
    PartialDate concluded() {
        PartialDate signed = date(AgreementState.SIGNED);
        return signed == null ? date(AgreementState.AGREED) : signed;
    }

    /** The date at which it is told to have passed into a state, or null. */
    @Nullable
    PartialDate date(AgreementState state) {
        for (Step step : steps) {
            if (step.state() == state && step.date() != null && step.status() == Status.ACTUAL) {
                return step.date();
            }
        }
        return null;
    }

    /** What the text calls it, the fullest first; what was settled, when it has no name. */
    List<String> titles() {
        Set<String> titles = new LinkedHashSet<>();
        mentions.stream()
                .sorted(Comparator.comparing(InstrumentMention::paper)
                        .thenComparing(m -> m.passage().sentence().heading())
                        .thenComparingInt(m -> -m.content().size()))
                .forEach(m -> titles.add(m.title()));
        if (titles.isEmpty()) {
            commitments.forEach(c -> titles.add(c.text()));
            steps.forEach(s -> titles.add(s.evidence().text().replaceAll("\\s+", " ")));
        }
        return List.copyOf(titles);
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (InstrumentMention m : mentions) {
            evidence.add(m.passage().evidence(m.firstToken(), m.lastToken()));
        }
        steps.forEach(s -> evidence.add(s.evidence()));
        return evidence.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end))
                .toList();
    }
}
