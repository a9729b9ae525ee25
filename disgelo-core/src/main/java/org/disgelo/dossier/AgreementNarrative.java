package org.disgelo.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementState;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** How agreements came about, in sentences: who did what when, one after the other. */
final class AgreementNarrative {

    /** Up to this many days after what was told last, a day is told as so many days later. */
    private static final long SOON = 31;

    private final Prose prose;
    private final AgreementProse words;

    AgreementNarrative(Prose prose) {
        this.prose = prose;
        this.words = new AgreementProse(prose);
    }

    /** The agreements in their order: how each came about, and what became of it. */
    List<Statement> tell(List<Agreement> agreements) {
        List<Statement> told = new ArrayList<>();
        LocalDate last = null;
        String parties = "";
        for (Agreement agreement : agreements) {
            List<LifeStep> steps = LifeStep.of(agreement.transitions());
            List<LifeStep> done = steps.stream()
                    .filter(s -> s.status() == Status.ACTUAL && s.date() != null)
                    .toList();
            LifeStep first = first(done);
            if (first == null || first.date() == null) {
                continue;
            }
            String who = words.parties(agreement, "story.who", "story.whoLevel");
            String again = who.equals(parties) ? prose.word("story.again") : who;
            told.add(beginning(agreement, first, when(first, first.date(), last), again));
            parties = who;
            last = day(first.date());
            List<LifeStep> later = done.stream()
                    .filter(s -> s != first && !isCovered(s, first))
                    .toList();
            if (!later.isEmpty()) {
                told.add(life(agreement, later));
                last = null;
            }
            steps.stream()
                    .filter(s -> s.status() == Status.DENIED && done.stream().noneMatch(d -> isSame(d, s)))
                    .forEach(s -> told.add(missing(agreement, s)));
        }
        return told;
    }

    /** The step by which it came about: the first up to the signature, and of one day the one that binds most. */
    private static @Nullable LifeStep first(List<LifeStep> done) {
        LifeStep first = null;
        for (LifeStep step : done) {
            boolean forms = step.state().compareTo(AgreementState.SIGNED) <= 0;
            if (forms && (first == null || Objects.equals(step.date(), first.date()) && binds(step, first))) {
                first = step;
            }
        }
        return first == null && !done.isEmpty() ? done.getFirst() : first;
    }

    private static boolean binds(LifeStep step, LifeStep other) {
        return step.state().compareTo(other.state()) > 0;
    }

    /** Whether the step only led to another of the same day: agreed on the day of the signature. */
    private static boolean isCovered(LifeStep step, LifeStep first) {
        return step.state().compareTo(first.state()) < 0 && Objects.equals(step.date(), first.date());
    }

    /** Whether both tell of the same step of the same parties, as far as these are told. */
    private static boolean isSame(LifeStep one, LifeStep other) {
        return one.state() == other.state()
                && (one.by().isEmpty() || other.by().isEmpty() || one.by().equals(other.by()));
    }

    private Statement beginning(Agreement agreement, LifeStep first, String when, String who) {
        boolean together = first.by().isEmpty() || first.by().size() > 1;
        String did = together ? prose.did(first.state()) : null;
        String key = did == null ? "story.passed" : "story.concluded";
        Set<Evidence> quotes = new LinkedHashSet<>(first.quotes());
        quotes.addAll(agreement.firstClaims());
        agreement.stages().forEach(s -> quotes.add(s.evidence()));
        boolean feminine = prose.gender(agreement.instrument().word()).equals("f");
        String text = prose.word(
                key,
                "when",
                when,
                "who",
                who,
                "did",
                did == null ? "" : did,
                "passed",
                passed(agreement, first.state()),
                "what",
                words.some(agreement),
                "by",
                together ? List.of() : first.by(),
                "first",
                agreement.firstOfItsKind()
                        ? Prose.uncapitalised(prose.word(feminine ? "agreement.firstFeminine" : "agreement.first"))
                        : "",
                "stages",
                agreement.stages().isEmpty() ? "" : prose.word("story.stages"));
        return new Statement(Prose.capitalised(text), List.copyOf(quotes));
    }

    private Statement life(Agreement agreement, List<LifeStep> steps) {
        List<String> told = new ArrayList<>();
        List<Evidence> quotes = new ArrayList<>();
        List<LifeStep> rest = new ArrayList<>(steps);
        while (!rest.isEmpty()) {
            LifeStep step = rest.getFirst();
            // one chamber after the other, or two reports that differ: one step on two days
            List<LifeStep> alike = rest.stream()
                    .filter(s -> s.state() == step.state() && s.by().equals(step.by()))
                    .toList();
            rest.removeAll(alike);
            List<String> days = alike.stream()
                    .map(LifeStep::date)
                    .flatMap(Stream::ofNullable)
                    .map(prose::on)
                    .distinct()
                    .toList();
            told.add(prose.word(
                    "story.step",
                    "passed",
                    passed(agreement, step.state()),
                    "by",
                    step.by().containsAll(agreement.codes()) ? List.of() : step.by(),
                    "place",
                    step.place() == null || step.state() != AgreementState.SIGNED ? "" : prose.place(step.place()),
                    "when",
                    prose.list(days)));
            alike.forEach(s -> quotes.addAll(s.quotes()));
        }
        String text = prose.word("story.life", "steps", prose.list(told));
        return new Statement(Prose.capitalised(text), quotes);
    }

    private Statement missing(Agreement agreement, LifeStep step) {
        String state = prose.state(step.state(), agreement.instrument().word());
        return new Statement(prose.word("story.missing", "state", state, "by", step.by()), step.quotes());
    }

    private String passed(Agreement agreement, AgreementState state) {
        return prose.passed(state, agreement.instrument().word());
    }

    /** When and where: "three days later, on 5 March 2021 in Moscow,". */
    private String when(LifeStep step, PartialDate date, @Nullable LocalDate last) {
        String place = step.place() == null ? "" : prose.place(step.place());
        String on = prose.word("story.on", "on", prose.on(date), "place", place);
        LocalDate day = day(date);
        long later = day == null || last == null ? 0 : ChronoUnit.DAYS.between(last, day);
        if (later < 1 || later > SOON) {
            return on;
        }
        return prose.count("story.later", later, "words", prose.spelled(later), "on", on);
    }

    private static @Nullable LocalDate day(PartialDate date) {
        return date.precision() == DatePrecision.DAY ? date.earliest() : null;
    }
}
