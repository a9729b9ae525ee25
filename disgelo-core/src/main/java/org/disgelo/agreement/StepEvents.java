package org.disgelo.agreement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.SentenceReading;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The steps of agreements that a sentence tells without saying of what or by whom ('both chambers ratified in haste'): where
 * the agreement is known from the article and the coder was silent, the step is an event of its own.
 */
public final class StepEvents {

    /** Share of such steps that we expect to be right. */
    private static final double CONFIDENCE = 0.6;

    /** Share of all names of an article from which a party is one of those that it is about. */
    private static final double MAIN_PARTY = 0.2;

    /** How many steps of an agreement an article tells that follows it, and does not touch upon it. */
    private static final int STEPS = 3;

    /** Of how many sentences such an article may have for each step where it tells fewer. */
    private static final int SENTENCES = 2;

    private StepEvents() {}

    /** The events of an article's agreements that its coding lacks, in text order. */
    public static List<Event> missing(CodedArticle coded, List<Agreement> agreements) {
        List<Event> missing = new ArrayList<>();
        for (Agreement agreement : agreements) {
            if (!isFollowed(coded, agreement)) {
                continue;
            }
            for (Transition transition : agreement.transitions()) {
                EventType type = type(agreement, transition);
                boolean own =
                        transition.evidence().article().equals(coded.article().id());
                if (type != null
                        && own
                        && !isQuiet(coded, agreement, transition)
                        && !isNamedOnly(coded, agreement, transition)
                        && !isTurnedDown(coded, type, transition)
                        && !isTold(coded.events(), type, transition.evidence())
                        && !isTold(missing, type, transition.evidence())) {
                    Event event = event(coded, agreement, transition, type);
                    if (event != null) {
                        missing.add(event);
                    }
                }
            }
        }
        missing.sort(
                (a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
        return missing;
    }

    /**
     * Whether the article follows the agreement at all: it dates one of its steps, the coder itself has seen one, or the parties
     * are those that the article is about and it tells of little else. An accord touched upon in passing ('made the parties reach an agreement', 'announced a protocol for finding genes') has neither.
     */
    private static boolean isFollowed(CodedArticle coded, Agreement agreement) {
        return agreement.transitions().stream().anyMatch(t -> {
                    EventType type = type(t.state());
                    return t.date() != null || type != null && isTold(coded.events(), type, t.evidence());
                })
                || isAmple(coded, agreement.transitions().size())
                        && agreement.parties().stream()
                                .allMatch(p -> coded.weights().getOrDefault(p.code(), 0.0) >= MAIN_PARTY);
    }

    private static boolean isAmple(CodedArticle coded, int steps) {
        return steps >= STEPS || steps * SENTENCES >= coded.readings().size();
    }

    /** 'Agreed a ceasefire': where the coder has told that weapons fall silent, that says it all. */
    private static boolean isQuiet(CodedArticle coded, Agreement agreement, Transition transition) {
        return agreement.instrument() == Instrument.CEASEFIRE
                && coded.events().stream()
                        .filter(e -> e.type() == EventType.RETREAT && e.status() != Status.DENIED)
                        .anyMatch(e -> e.evidence()
                                .span()
                                .overlaps(transition.evidence().span()));
    }

    /** A ceasefire that takes effect is the end of fighting. */
    private static @Nullable EventType type(Agreement agreement, Transition transition) {
        boolean quiet = agreement.instrument() == Instrument.CEASEFIRE && transition.state() == AgreementState.IN_FORCE;
        return quiet ? EventType.RETREAT : type(transition.state());
    }

    /** 'The nuclear deal of 2015': a name with its year tells that it was once concluded; nobody concludes it there. */
    private static boolean isNamedOnly(CodedArticle coded, Agreement agreement, Transition transition) {
        Evidence evidence = transition.evidence();
        return transition.state() == AgreementState.AGREED
                && agreement.titles().stream().anyMatch(t -> t.equalsIgnoreCase(evidence.text()))
                && coded.readings().stream()
                        .map(SentenceReading::parse)
                        .flatMap(p -> p.verbs().stream()
                                .filter(v -> v.verb() >= 0)
                                .map(v -> p.token(v.verb()).span()))
                        .noneMatch(evidence.span()::contains);
    }

    /** 'Tore up the treaty, which would have been renewed', 'will not sign the accord': where the coder saw a refusal nothing was done as well. */
    private static boolean isTurnedDown(CodedArticle coded, EventType type, Transition transition) {
        boolean open = transition.status() != Status.ACTUAL || transition.state() == AgreementState.AGREED;
        return type.isCooperative()
                && open
                && coded.readings().stream()
                        .map(r -> r.sentence().span())
                        .filter(s -> s.overlaps(transition.evidence().span()))
                        .anyMatch(s -> coded.events().stream()
                                .anyMatch(e ->
                                        isRefusal(e) && s.overlaps(e.evidence().span())));
    }

    /** 'Neither has denounced it' leaves a treaty as it is; 'did not accept it' does not. */
    private static boolean isRefusal(Event event) {
        return event.type() == EventType.REJECT
                || event.type() == EventType.SANCTION && event.status() != Status.DENIED;
    }

    private static @Nullable EventType type(AgreementState state) {
        return switch (state) {
            case NEGOTIATING -> EventType.CONSULT;
            case AGREED -> EventType.AGREE;
            case INITIALLED, APPROVED, SIGNED, RATIFIED, PROVISIONALLY_APPLIED, IN_FORCE, AMENDED, RENEWED ->
                EventType.SUPPORT;
            case SUSPENDED, DENOUNCED, TERMINATED -> EventType.SANCTION;
            case REJECTED -> EventType.REJECT;
            case PROPOSED, IMPLEMENTING, EXPIRED, SUPERSEDED -> null;
        };
    }

    private static boolean isTold(List<Event> events, EventType type, Evidence evidence) {
        return events.stream()
                .anyMatch(e -> e.type() == type && e.evidence().span().overlaps(evidence.span()));
    }

    private static @Nullable Event event(
            CodedArticle coded, Agreement agreement, Transition transition, EventType type) {
        List<String> parties = agreement.parties().stream()
                .map(AgreementParty::code)
                .distinct()
                .toList();
        List<String> others =
                parties.stream().filter(p -> !transition.by().contains(p)).toList();
        if (parties.size() < 2) {
            return null;
        }
        boolean mutual = transition.by().isEmpty() || others.isEmpty();
        List<Actor> actors = actors(mutual ? parties : transition.by(), transition.evidence());
        List<Actor> recipients = mutual ? actors : actors(others, transition.evidence());
        String rule =
                coded.article().language() + ".agreement." + transition.state().word();
        String key = coded.article().id()
                + '\n'
                + rule
                + '\n'
                + transition.evidence().start()
                + '\n'
                + parties;
        return new Event(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                coded.article().id(),
                coded.article().language(),
                type,
                null,
                null,
                List.of(),
                actors,
                recipients,
                mutual,
                transition.date(),
                transition.status(),
                Scope.INTERSTATE,
                transition.place(),
                transition.evidence(),
                CONFIDENCE,
                rule);
    }

    private static List<Actor> actors(List<String> codes, Evidence evidence) {
        return codes.stream()
                .map(code -> new Actor(code, null, null, null, evidence.start(), evidence.start()))
                .toList();
    }
}
