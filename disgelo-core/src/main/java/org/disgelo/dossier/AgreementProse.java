package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementParty;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Level;
import org.disgelo.agreement.Reference;
import org.disgelo.agreement.Sphere;
import org.disgelo.agreement.Stage;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** Agreements in the reader's language. */
public final class AgreementProse {

    /** With more fields of work than these, naming them says little. */
    private static final int MOST_SECTORS = 3;

    private final Prose prose;

    public AgreementProse(Prose prose) {
        this.prose = prose;
    }

    /** What it is, in a line: "Five-year military partnership between the ministries of Russia and Belarus". */
    public String lead(Agreement agreement) {
        return lead(agreement, between(agreement));
    }

    /** The same where the parties are known: "five-year military partnership". */
    String inBrief(Agreement agreement) {
        return line(agreement, "").strip();
    }

    /** The same as something new to the reader, with what it is about: "a five-year military partnership on training". */
    String some(Agreement agreement) {
        String gender = prose.gender(agreement.instrument().word());
        String sectors = agreement.sectors().size() > MOST_SECTORS
                ? ""
                : values(
                        "sectorsOfWork",
                        agreement.sectors().stream().map(s -> s.word()).toList());
        return prose.indefinite(gender, line(agreement, "").strip()) + prose.word("story.sectors", "sectors", sectors);
    }

    private String lead(Agreement agreement, String parties) {
        return Prose.capitalised(line(agreement, parties));
    }

    private String line(Agreement agreement, String parties) {
        return prose.word(
                "agreement.lead",
                "instrument",
                prose.instrument(agreement.instrument().word()),
                "sphere",
                sphere(agreement),
                "duration",
                lasting(agreement),
                "parties",
                parties);
    }

    /** The state it is in and the day of that step, "signed, 2 March 2021"; empty when nothing of the kind is told. */
    public String state(Agreement agreement) {
        AgreementState state = agreement.state();
        if (state == null) {
            return "";
        }
        PartialDate date = null;
        for (LifeStep step : LifeStep.of(agreement.transitions())) {
            if (step.state() == state && step.status() == Status.ACTUAL && step.date() != null) {
                date = step.date();
            }
        }
        String word = prose.state(state, agreement.instrument().word());
        return date == null ? word : word + ", " + prose.date(date);
    }

    /** What is known of its content, in the order in which a reader asks. */
    public List<Fact> facts(Agreement agreement) {
        List<Fact> facts = new ArrayList<>();
        if (agreement.firstOfItsKind()) {
            boolean feminine = prose.gender(agreement.instrument().word()).equals("f");
            String first = prose.word(feminine ? "agreement.firstFeminine" : "agreement.first");
            facts.add(new Fact(prose.word("fact.first"), first, agreement.firstClaims()));
        }
        add(facts, "fact.parties", parties(agreement));
        if (!agreement.thirdParties().isEmpty()) {
            add(facts, "fact.thirdParties", prose.word("parties", "parties", agreement.thirdParties()));
        }
        add(
                facts,
                "fact.sphere",
                values("spheres", agreement.spheres().stream().map(Sphere::word).toList()));
        add(
                facts,
                "fact.sectors",
                values(
                        "sectorsOfWork",
                        agreement.sectors().stream().map(s -> s.word()).toList()));
        add(facts, "fact.duration", duration(agreement.durationYears()));
        if (agreement.renewal() != null) {
            add(facts, "fact.renewal", quoted(agreement.renewal()));
        }
        stages(agreement, facts);
        reference(facts, "fact.predecessor", agreement.predecessor());
        reference(facts, "fact.successor", agreement.successor());
        reference(facts, "fact.framework", agreement.framework());
        add(
                facts,
                "fact.signatories",
                prose.list(agreement.signatories().stream()
                        .map(s -> s.name() + " (" + prose.name(s.code()) + ")")
                        .toList()));
        if (agreement.place() != null) {
            add(facts, "fact.place", prose.place(agreement.place()));
        }
        return facts;
    }

    /** A step of its life: what, planned or denied, by whom, where. */
    public String step(Agreement agreement, LifeStep step) {
        StringBuilder line = new StringBuilder(
                prose.state(step.state(), agreement.instrument().word()));
        if (step.status() != Status.ACTUAL) {
            line.append(" (")
                    .append(prose.word("status." + step.status().word()))
                    .append(')');
        }
        if (!step.by().isEmpty() && !step.by().containsAll(agreement.codes())) {
            line.append(' ').append(prose.word("by", "parties", step.by()));
        }
        if (step.place() != null) {
            line.append(", ").append(prose.place(step.place()));
        }
        return line.toString();
    }

    private String between(Agreement agreement) {
        return parties(agreement, "agreement.between", "agreement.betweenLevel");
    }

    /** The parties by one of two texts: for states, and for ministries, governments and the like. */
    String parties(Agreement agreement, String states, String levelsOfStates) {
        List<String> codes = List.copyOf(agreement.codes());
        Set<Level> levels = new LinkedHashSet<>();
        agreement.parties().forEach(p -> levels.add(p.level()));
        if (levels.size() == 1 && !levels.contains(Level.STATE)) {
            List<String> told = agreement.parties().stream()
                    .map(p -> p.name() == null ? "" : p.name())
                    .toList();
            String ministries = levels.contains(Level.MINISTRY) ? prose.ministry(told, true) : null;
            String level = prose.value("levels", levels.iterator().next().word());
            return prose.word(levelsOfStates, "level", ministries == null ? level : ministries, "parties", codes);
        }
        return prose.word(states, "parties", codes);
    }

    private String sphere(Agreement agreement) {
        List<String> spheres = agreement.spheres().stream()
                .filter(s -> s != Sphere.GENERAL)
                .limit(2)
                .map(s -> prose.value("spheres", s.word()))
                .toList();
        return spheres.isEmpty() ? "" : prose.word("agreement.sphere", "sphere", prose.list(spheres));
    }

    private String lasting(Agreement agreement) {
        return agreement.durationYears() == null ? "" : prose.lasting(agreement.durationYears());
    }

    private String duration(@Nullable Integer years) {
        return years == null ? "" : prose.count("span", years);
    }

    private String parties(Agreement agreement) {
        List<String> parties = new ArrayList<>();
        for (AgreementParty party : agreement.parties()) {
            String ministry = party.level() == Level.MINISTRY && party.name() != null
                    ? prose.ministry(List.of(party.name()), false)
                    : null;
            String level =
                    ministry == null ? prose.value("levelNames", party.level().word()) : ministry;
            boolean bare = party.level() == Level.STATE;
            parties.add(bare ? prose.name(party.code()) : prose.name(party.code()) + " (" + level + ")");
        }
        return prose.list(parties);
    }

    private void stages(Agreement agreement, List<Fact> facts) {
        for (Stage stage : agreement.stages()) {
            String year =
                    stage.year() == null ? prose.word("stages.unnamed") : stage.year() + ": " + quoted(stage.focus());
            facts.add(new Fact(prose.word("fact.stages"), year, List.of(stage.evidence())));
        }
    }

    private void reference(List<Fact> facts, String key, @Nullable Reference reference) {
        if (reference != null) {
            String date = reference.date() == null ? "" : " (" + prose.date(reference.date()) + ")";
            List<Evidence> quotes = List.of(reference.evidence());
            facts.add(new Fact(prose.word(key), quoted(reference.name()) + date, quotes));
        }
    }

    private String values(String section, List<String> values) {
        return prose.list(values.stream().map(v -> prose.value(section, v)).toList());
    }

    private String quoted(String words) {
        return prose.word("quoted", "words", words);
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(prose.word(key), text, List.of()));
        }
    }
}
