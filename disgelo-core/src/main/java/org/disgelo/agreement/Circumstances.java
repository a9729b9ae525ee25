package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.actor.Party;
import org.disgelo.event.Event;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.ontology.EventType;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Span;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Who, when, where and how real: of a step, from its coded event where there is one, else from its own clause. */
final class Circumstances {

    private static final Map<AgreementState, Set<EventType>> TYPES = Map.of(
            AgreementState.AGREED, Set.of(EventType.AGREE, EventType.SUPPORT, EventType.RETREAT),
            AgreementState.PROPOSED, Set.of(EventType.AGREE, EventType.REQUEST, EventType.CONSULT),
            AgreementState.NEGOTIATING, Set.of(EventType.CONSULT),
            AgreementState.SUSPENDED, Set.of(EventType.SANCTION, EventType.REJECT, EventType.CONCEDE),
            AgreementState.TERMINATED, Set.of(EventType.SANCTION, EventType.REJECT, EventType.RETREAT),
            AgreementState.DENOUNCED, Set.of(EventType.SANCTION, EventType.REJECT),
            AgreementState.REJECTED, Set.of(EventType.REJECT));

    private final Language language;
    private final AgreementWords words;

    Circumstances(Language language, AgreementWords words) {
        this.language = language;
        this.words = words;
    }

    /** The coded event of the step: the tightest of a fitting type around the trigger. */
    static @Nullable Event event(Passage passage, AgreementState state, int trigger) {
        Set<EventType> types = TYPES.getOrDefault(state, Set.of(EventType.SUPPORT));
        Span word = passage.parse().token(trigger).span();
        Event best = null;
        for (Event event : passage.events()) {
            boolean fits = types.contains(event.type())
                    && event.evidence().span().contains(word)
                    && passage.isOnePart(event.evidence().span());
            if (fits
                    && (best == null
                            || event.evidence().text().length()
                                    < best.evidence().text().length())) {
                best = event;
            }
        }
        return best;
    }

    /** How real a verb's action is, from its own group and those it hangs on. */
    Status status(Passage passage, @Nullable VerbGroup verb) {
        if (verb == null || verb.verb() < 0) {
            return Status.ACTUAL;
        }
        // 'the first ever signed': the word of denial belongs to the claim
        boolean denied = verb.is(Trait.NEGATED) && !verb.is(Trait.REDUCED);
        if (!denied && isDone(passage, verb)) {
            return Status.ACTUAL;
        }
        boolean planned = isOpen(verb);
        VerbGroup at = verb;
        for (int depth = 0; depth < 4; depth++) {
            VerbGroup above = at.governor();
            if (above == null || at.bond() != Bond.ACTION || above.verb() < 0) {
                break;
            }
            String lemma = passage.parse().token(above.verb()).lemma();
            denied ^= above.is(Trait.NEGATED);
            denied |= language.isFailing(passage.parse().tokens(), above.verb());
            planned |= !isPerfect(passage, at) && !language.transparent().contains(lemma) || isOpen(above);
            at = above;
        }
        boolean purpose = verb.is(Trait.INFINITIVE) && verb.governor() == null;
        return denied ? Status.DENIED : planned || purpose ? Status.PLANNED : Status.ACTUAL;
    }

    /** 'Voted to ratify it', 'froze the bill before clearing it': done, though the verb hangs on another. */
    boolean isDone(Passage passage, VerbGroup verb) {
        boolean votes = verb.is(Trait.INFINITIVE)
                && passage.parse().verbs().stream()
                        .anyMatch(v -> v.verb() >= 0
                                && v.to() <= verb.from()
                                && !v.is(Trait.NEGATED)
                                && StepDating.isOver(passage, v)
                                && words.is("votes", passage.tokens(), v)
                                && !finiteBetween(passage, v.to(), verb.from()));
        boolean hangs = verb.is(Trait.INFINITIVE) || verb.is(Trait.GERUND);
        boolean then = hangs && words.set("then").in(passage.tokens(), Math.max(0, verb.from() - 3), verb.to());
        return votes
                || then
                        && passage.parse().verbs().stream()
                                .anyMatch(v -> v.verb() >= 0 && v.to() <= verb.from() && StepDating.isOver(passage, v));
    }

    /** 'To have entered into force' is over, whatever verb it hangs on. */
    private static boolean isPerfect(Passage passage, VerbGroup verb) {
        return verb.is(Trait.INFINITIVE)
                && !verb.is(Trait.PASSIVE)
                && passage.parse().token(verb.verb()).is(Feature.PARTICIPLE);
    }

    private static boolean isOpen(VerbGroup verb) {
        return verb.is(Trait.FUTURE)
                || verb.is(Trait.CONDITIONAL)
                || verb.is(Trait.OBLIGATION)
                || verb.is(Trait.POSSIBILITY)
                || verb.is(Trait.SUPPOSED);
    }

    /** Who does what the verb says: its subject, in the passive its agent. */
    List<Party> actors(Passage passage, VerbGroup verb) {
        List<Party> actors = new ArrayList<>();
        boolean passive = verb.is(Trait.PASSIVE) || verb.is(Trait.REDUCED);
        if (!passive) {
            VerbGroup at = verb;
            while (at != null && at.subject() == null && at.bond() == Bond.ACTION) {
                at = at.governor();
            }
            if (at != null && at.subject() != null) {
                actors.addAll(of(passage, at.subject()));
            }
        }
        // 'A, by video, and B, from Minsk, have signed': a plural verb acts for all that stand before it
        boolean fewer = AgreementDrafts.codes(beyondPlaces(passage, actors)).size() < 2;
        if (!passive && verb.is(Trait.PLURAL) && fewer) {
            List<Party> before = passage.partiesIn(0, Math.max(1, verb.from())).stream()
                    .filter(p -> !p.fromContext() && !isPlace(passage, p))
                    .toList();
            if (AgreementDrafts.codes(before).size() == 2 && !finiteBetween(passage, 0, verb.from())) {
                return new ArrayList<>(before);
            }
        }
        for (NounPhrase adjunct : around(verb)) {
            boolean agent = adjunct.preposition() != null
                    && (passive && language.by().contains(adjunct.preposition())
                            || language.between().contains(adjunct.preposition()));
            if (agent) {
                adjunct.all().forEach(one -> actors.addAll(of(passage, one)));
            }
        }
        if (passive && actors.isEmpty()) {
            for (NounPhrase noun : passage.parse().nouns()) {
                boolean agent = noun.from() >= verb.to()
                        && noun.preposition() != null
                        && language.by().contains(noun.preposition());
                if (agent && actors.isEmpty() && !finiteBetween(passage, verb.to(), noun.from())) {
                    noun.all().forEach(one -> actors.addAll(of(passage, one)));
                }
            }
        }
        return actors;
    }

    /** The phrases behind a passive verb that say by whom. */
    List<NounPhrase> agents(VerbGroup verb) {
        if (!verb.is(Trait.PASSIVE) && !verb.is(Trait.REDUCED)) {
            return List.of();
        }
        return verb.adjuncts().stream()
                .filter(a -> a.preposition() != null && language.by().contains(a.preposition()))
                .toList();
    }

    /** Those who are more than the scene of the action: in 'at Madrid the ministers signed' Spain is not. */
    List<Party> withoutPlaces(Passage passage, List<Party> parties) {
        return parties.stream()
                .filter(p -> !isScene(passage, p)
                        || passage.parties().stream()
                                .anyMatch(other -> other.code().equals(p.code()) && !isScene(passage, other)))
                .toList();
    }

    /** Those named by more than a place, where there are such: in 'Putin, from Sebastopol, has signed' it is he. */
    static List<Party> beyondPlaces(Passage passage, List<Party> parties) {
        List<Party> beyond = parties.stream().filter(p -> !isPlace(passage, p)).toList();
        return beyond.isEmpty() ? parties : beyond;
    }

    private boolean isScene(Passage passage, Party party) {
        int token = passage.tokenAt(party.actor().start());
        boolean dateline = passage.times().stream()
                .anyMatch(t -> t.kind() == TimeMention.Kind.DATELINE
                        && party.actor().end() <= t.span().start());
        if (dateline) {
            return true;
        }
        return isPlace(passage, party)
                && token > 0
                && token < passage.tokens().size()
                && language.locative().contains(passage.parse().token(token - 1).lemma());
    }

    private static boolean isPlace(Passage passage, Party party) {
        Span span = new Span(party.actor().start(), party.actor().end());
        return passage.places().stream().anyMatch(p -> p.span().overlaps(span));
    }

    private static boolean finiteBetween(Passage passage, int from, int to) {
        return passage.parse().verbs().stream().anyMatch(v -> v.is(Trait.FINITE) && v.from() >= from && v.to() <= to);
    }

    /** With whom: behind a preposition that is neither of place nor of the agent. */
    List<Party> partners(Passage passage, VerbGroup verb) {
        List<Party> partners = new ArrayList<>();
        for (NounPhrase adjunct : around(verb)) {
            String preposition = adjunct.preposition();
            if (preposition != null
                    && !language.by().contains(preposition)
                    && !language.locative().contains(preposition)
                    && !language.of().contains(preposition)) {
                partners.addAll(passage.actors().parties(adjunct));
            }
        }
        return withoutPlaces(passage, partners);
    }

    /** Who stands beside an event noun: behind 'of' or 'by', or before the genitive mark. */
    List<Party> near(Passage passage, int trigger) {
        NounPhrase noun = passage.nounAt(trigger);
        if (noun == null) {
            return List.of();
        }
        List<Party> near = new ArrayList<>(passage.partiesIn(noun.from(), noun.to()));
        for (NounPhrase after : passage.parse().after(noun)) {
            String preposition = after.preposition();
            boolean agent = preposition != null
                    && (language.of().contains(preposition)
                            || language.by().contains(preposition)
                            || language.between().contains(preposition));
            if (agent) {
                near.addAll(of(passage, after));
            }
        }
        return near;
    }

    private static List<NounPhrase> around(VerbGroup verb) {
        List<NounPhrase> around = new ArrayList<>(verb.adjuncts());
        around.addAll(verb.fronted());
        return around;
    }

    /** Whom a phrase names, or whom those name to whom it belongs: 'the ministries of defence of the two countries'. */
    private static List<Party> of(Passage passage, NounPhrase noun) {
        List<Party> parties = passage.actors().parties(noun);
        int end = noun.to();
        for (NounPhrase of = noun;
                of != null && !of.of().isEmpty();
                of = of.of().getFirst()) {
            end = Math.max(end, of.of().getFirst().to());
            for (NounPhrase joined : of.of().getFirst().joined()) {
                end = Math.max(end, joined.to());
            }
        }
        List<Party> deep = passage.partiesIn(noun.from(), end);
        boolean more = AgreementDrafts.codes(deep).size()
                > AgreementDrafts.codes(parties).size();
        return more ? deep : parties;
    }

    /** The event's place, or the nearest that stands behind a preposition of place; before a token. */
    @Nullable
    Place place(Passage passage, int trigger, @Nullable Event event, int before) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        int at = passage.parse().token(trigger).start();
        for (PlaceMention mention : passage.places()) {
            int token = passage.tokenAt(mention.span().start());
            if (token >= before) {
                continue;
            }
            if (event != null && mention.place().equals(event.place())) {
                return event.place();
            }
            boolean located = token > 0
                    && language.locative()
                            .contains(passage.parse().token(token - 1).lemma());
            int distance = Math.abs(mention.span().start() - at);
            if (located && distance < least) {
                least = distance;
                best = mention.place();
            }
        }
        return least < 120 ? best : null;
    }
}
