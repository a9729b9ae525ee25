package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** The agreements an article has told of so far; says which of them a phrase or a step means. */
final class AgreementDrafts {

    /** The least likeness at which a phrase means an agreement told of before. */
    private static final int SAME = 2;

    private static final int NEVER = -100;
    private static final Set<Instrument> GENERIC =
            EnumSet.of(Instrument.AGREEMENT, Instrument.OTHER, Instrument.PARTNERSHIP, Instrument.ROADMAP);
    private static final Set<String> NO_PARTY = Set.of("CIV", "OPP", "MED", "NGO");

    private final List<AgreementDraft> drafts = new ArrayList<>();
    private @Nullable AgreementDraft focus;

    List<AgreementDraft> all() {
        return drafts;
    }

    /** The one told of last. */
    @Nullable
    AgreementDraft focus() {
        return focus;
    }

    /** Takes up a phrase with the steps told of it. */
    AgreementDraft take(InstrumentMention mention, List<Step> steps) {
        Set<String> parties = parties(mention, steps);
        AgreementDraft best = null;
        int most = SAME - 1;
        for (AgreementDraft draft : drafts) {
            int likeness = likeness(draft, mention, steps, parties);
            if (likeness > most || likeness == most && best != null) {
                most = likeness;
                best = draft;
            }
        }
        AgreementDraft draft = best == null ? open() : best;
        draft.add(mention);
        steps.forEach(draft::add);
        tell(draft, parties);
        focus = draft;
        return draft;
    }

    /** 'The programme' where a programme of partnership was told of: says so by its own word alone. */
    @Nullable
    AgreementDraft recall(InstrumentMention paper) {
        if (focus == null
                || paper.reference() == InstrumentMention.Reference.NEW
                || paper.reference() == InstrumentMention.Reference.OTHER) {
            return null;
        }
        for (AgreementDraft draft : drafts.reversed()) {
            if (draft.mentions.stream()
                    .anyMatch(
                            m -> m.head().startsWith(paper.head()) || m.title().startsWith(paper.head()))) {
                draft.lastPassage = paper.passage().index();
                focus = draft;
                return draft;
            }
        }
        return null;
    }

    /** A phrase of a heading: of the likest agreement, else of one of its own. */
    AgreementDraft headed(InstrumentMention mention) {
        AgreementDraft best = null;
        int most = SAME - 2;
        for (AgreementDraft draft : drafts) {
            int likeness = likeness(draft, mention, List.of(), parties(mention, List.of()));
            if (likeness > most) {
                most = likeness;
                best = draft;
            }
        }
        if (best == null) {
            best = open();
            tell(best, parties(mention, List.of()));
        }
        int last = best.lastPassage;
        best.add(mention);
        best.lastPassage = Math.max(last, best.lastPassage);
        return best;
    }

    /** Takes up a step that names no agreement: of the one told of last, or one of its own; null when neither. */
    @Nullable
    AgreementDraft take(Step step) {
        Set<String> parties = codes(step.actors());
        parties.addAll(codes(step.others()));
        AgreementDraft known = pointedAt(step, parties);
        if (known == null && step.alone() && parties.size() >= 2 && step.status() == Status.ACTUAL) {
            known = open();
            known.content.addAll(step.settledWords());
        }
        if (known != null) {
            known.add(step);
            tell(known, parties);
            focus = known;
        }
        return known;
    }

    private @Nullable AgreementDraft pointedAt(Step step, Set<String> parties) {
        Set<String> lemmas = new HashSet<>();
        step.passage().tokens().forEach(t -> lemmas.add(t.lemma().toLowerCase(java.util.Locale.ROOT)));
        Set<String> forms = new HashSet<>();
        step.passage().tokens().forEach(t -> forms.add(t.lower()));
        for (AgreementDraft draft : drafts) {
            if (!step.alone() && draft.name() != null && forms.contains(draft.name()) && !isPassed(draft, step)) {
                return draft;
            }
        }
        if (!step.alone()) {
            boolean near = focus != null && step.passage().index() - focus.lastPassage <= 2;
            return near && focus != null && fits(focus, parties) && !isPassed(focus, step) ? focus : null;
        }
        AgreementDraft best = null;
        long most = 0;
        for (AgreementDraft draft : drafts) {
            PartialDate agreed = draft.date(AgreementState.AGREED);
            boolean sameDay = agreed != null && step.date() != null && agreed.agrees(step.date());
            boolean untold = draft.steps.stream()
                    .noneMatch(s -> s.status() == Status.ACTUAL
                            && (s.state() == AgreementState.AGREED || s.state() == AgreementState.SIGNED));
            int apart = step.passage().index() - draft.lastPassage;
            long shared = draft.content.stream().filter(lemmas::contains).count();
            boolean same = sameDay
                    || untold && (shared >= 2 || shared == 1 && apart <= 2 || step.pointsBack() && draft == focus);
            if (fits(draft, parties) && same && shared + 1 >= most) {
                best = draft;
                most = shared + 1;
            }
        }
        if (best != null) {
            return best;
        }
        return null;
    }

    private static boolean fits(AgreementDraft draft, Set<String> parties) {
        return draft.parties.size() < 2 || draft.parties.containsAll(parties);
    }

    /** Whether the draft is told to have passed into that state on another day. */
    private static boolean isPassed(AgreementDraft draft, Step step) {
        PartialDate known = draft.date(step.state());
        return known != null && step.date() != null && !known.agrees(step.date()) && step.isJoint();
    }

    private AgreementDraft open() {
        AgreementDraft draft = new AgreementDraft();
        drafts.add(draft);
        return draft;
    }

    private static void tell(AgreementDraft draft, Set<String> parties) {
        if (draft.parties.size() < 2) {
            draft.parties.addAll(parties);
        }
    }

    private static int likeness(
            AgreementDraft draft, InstrumentMention mention, List<Step> steps, Set<String> parties) {
        int likeness = instruments(draft, mention) + parties(draft, parties) + dates(draft, steps);
        String name = draft.name();
        if (name != null && mention.name() != null) {
            likeness += name.equals(mention.name()) ? 6 : NEVER;
        }
        likeness += switch (mention.reference()) {
            case NEW -> -2;
            case OTHER -> -4;
            case OPEN -> mention.content().isEmpty() ? 1 : 0;
            case BACK -> 2;
        };
        long shared = mention.content().stream().filter(draft.content::contains).count();
        boolean strange = shared == 0 && mention.content().size() >= 2 && !draft.content.isEmpty();
        // 'the five-year partnership programme' is not 'the agreement on the centres'
        boolean otherwise = shared == 0
                && !draft.content.isEmpty()
                && isQualified(mention)
                && mention.instrument() != Instrument.AGREEMENT
                && mention.instrument() != draft.instrument();
        strange |= otherwise;
        int apart = mention.passage().index() - draft.lastPassage;
        return likeness + (int) Math.min(3, shared) + (shared > 0 ? 1 : 0) - (strange ? 3 : 0) + (apart <= 2 ? 1 : 0);
    }

    /** Whether more than an article stands before the instrument's words. */
    private static boolean isQualified(InstrumentMention mention) {
        return mention.noun() != null && mention.from() - mention.noun().from() > 1;
    }

    private static int instruments(AgreementDraft draft, InstrumentMention mention) {
        Instrument known = draft.instrument();
        if (draft.mentions.stream().anyMatch(m -> m.head().equals(mention.head()))) {
            return mention.instrument() == Instrument.AGREEMENT ? 1 : 2;
        }
        if (draft.mentions.isEmpty()) {
            // what was settled has no name yet: 'the deal' may be it, 'the partnership programme' is something else
            boolean plain = mention.instrument() == Instrument.AGREEMENT
                    || mention.content().stream().anyMatch(draft.content::contains);
            return plain || draft.content.isEmpty() ? 0 : -3;
        }
        // a joint force, a decree: named by its own word alone
        if (mention.instrument() == Instrument.OTHER
                || known == Instrument.OTHER && !mention.content().isEmpty()) {
            return NEVER;
        }
        if (known == mention.instrument()) {
            return mention.instrument() == Instrument.AGREEMENT ? 1 : 2;
        }
        boolean generic = GENERIC.contains(mention.instrument()) || GENERIC.contains(known);
        return generic || mention.paper() || draft.isPaper() ? 1 : NEVER;
    }

    private static int parties(AgreementDraft draft, Set<String> parties) {
        if (parties.isEmpty() || draft.parties.isEmpty()) {
            return 0;
        }
        if (draft.parties.size() >= 2 && parties.size() >= 2) {
            return draft.parties.equals(parties) ? 2 : draft.parties.containsAll(parties) ? 1 : NEVER;
        }
        if (draft.parties.size() >= 2) {
            return draft.parties.containsAll(parties) ? 1 : NEVER;
        }
        return parties.containsAll(draft.parties) ? 1 : 0;
    }

    private static int dates(AgreementDraft draft, List<Step> steps) {
        int likeness = 0;
        for (Step step : steps) {
            PartialDate known = draft.date(step.state());
            if (known != null && step.date() != null && step.status() == Status.ACTUAL && step.isJoint()) {
                likeness += known.agrees(step.date()) ? 3 : NEVER;
            }
            // what is still to be signed was not signed before
            boolean open = step.status() == Status.ACTUAL
                    && step.state() == AgreementState.SIGNED
                    && draft.steps.stream()
                            .anyMatch(s -> s.state() == AgreementState.SIGNED && s.status() == Status.PLANNED);
            likeness += known == null && open ? NEVER : 0;
        }
        return likeness;
    }

    private static Set<String> parties(InstrumentMention mention, List<Step> steps) {
        Set<String> named = codes(mention.parties());
        if (named.size() >= 2) {
            return named;
        }
        Set<String> acting = new TreeSet<>();
        for (Step step : steps) {
            acting.addAll(codes(step.actors()));
            acting.addAll(codes(step.others()));
        }
        // 'the doctrine of the Union State', settled by its members: not a party of its own
        boolean frame = acting.size() >= 2 && named.stream().noneMatch(code -> code.length() == 3);
        if (!frame) {
            acting.addAll(named);
        }
        return acting;
    }

    /** The states and organisations among them. */
    static Set<String> codes(List<Party> parties) {
        Set<String> codes = new TreeSet<>();
        for (Party party : parties) {
            String sector = party.actor().sector();
            if ((sector == null || !NO_PARTY.contains(sector)) && !party.code().equals("REB")) {
                codes.add(party.code());
            }
        }
        return codes;
    }
}
