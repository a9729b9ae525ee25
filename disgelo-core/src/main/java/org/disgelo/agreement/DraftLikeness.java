package org.disgelo.agreement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** How much speaks for a phrase or a step being of an agreement that the article has told of. */
final class DraftLikeness {

    /** What cannot be one. */
    static final int NEVER = -100;

    /** What must be one. */
    private static final int CERTAIN = 20;

    private static final int FAR = 2;

    /** Kinds of paper that the news interchanges with any other. */
    private static final Set<Instrument> LOOSE =
            EnumSet.of(Instrument.PARTNERSHIP, Instrument.ROADMAP, Instrument.DECLARATION);

    /** Kinds of paper that nobody calls just an agreement first. */
    private static final Set<Instrument> OWN = EnumSet.of(
            Instrument.CONTRACT, Instrument.PROTOCOL, Instrument.CEASEFIRE, Instrument.MEMORANDUM, Instrument.ROADMAP);

    /** What only a paper passes into, not a force, a loan or a swap. */
    private static final Set<AgreementState> OF_PAPERS = EnumSet.of(
            AgreementState.SIGNED, AgreementState.INITIALLED, AgreementState.RATIFIED, AgreementState.IN_FORCE);

    private DraftLikeness() {}

    /** Of a phrase with the steps told of it and the parties they name. */
    static int of(AgreementDraft draft, InstrumentMention mention, List<Step> steps, Set<String> parties) {
        if (mention.plural() != draft.plural() && !draft.mentions.isEmpty()) {
            return NEVER;
        }
        if (!draft.mentions.isEmpty() && InstrumentLinks.isApposition(draft.mentions.getLast(), mention)) {
            return CERTAIN;
        }
        int likeness =
                instruments(draft, mention) + parties(draft, parties) + dates(draft, steps) + named(draft, mention);
        likeness += switch (mention.reference()) {
            case NEW -> -3;
            case OTHER -> -5;
            case OPEN -> isBare(mention) ? 1 : 0;
            case BACK -> 2;
        };
        return likeness + content(draft, mention) + nearness(draft, mention.passage());
    }

    /**
     * What more speaks for a phrase of a heading: where the text only ever says 'the agreement', the heading says which.
     */
    static int ofHeading(AgreementDraft draft, InstrumentMention heading) {
        boolean open = !draft.mentions.isEmpty()
                && draft.mentions.stream()
                        .allMatch(m -> isBare(m)
                                && !m.paper()
                                && m.reference() != InstrumentMention.Reference.NEW
                                && m.reference() != InstrumentMention.Reference.OTHER);
        return open && !isBare(heading) ? 2 : 0;
    }

    /** What more speaks for 'the treaty' being the only one of which the article has told so far. */
    static int ofOnlyOne(InstrumentMention mention) {
        boolean known = mention.reference() == InstrumentMention.Reference.OPEN
                || mention.reference() == InstrumentMention.Reference.BACK;
        return known && isBare(mention) ? 1 : 0;
    }

    /** Whether nothing but one word for the paper and an article are said. */
    static boolean isBare(InstrumentMention mention) {
        return mention.content().isEmpty()
                && mention.name() == null
                && mention.clause().isEmpty()
                && mention.to() - mention.from() == 1
                && !isQualified(mention);
    }

    /** Whether an adjective or a number stands before the instrument's words. */
    private static boolean isQualified(InstrumentMention mention) {
        NounPhrase noun = mention.noun();
        for (int i = noun == null ? mention.from() : noun.from(); i < mention.from(); i++) {
            Token token = mention.passage().parse().token(i);
            if (token.is(Pos.ADJECTIVE) || token.is(Pos.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private static int nearness(AgreementDraft draft, Passage passage) {
        int apart = passage.index() - draft.lastPassage;
        return apart <= 1 ? 2 : apart <= FAR ? 1 : 0;
    }

    private static int named(AgreementDraft draft, InstrumentMention mention) {
        int likeness = 0;
        KnownAgreement famous = draft.known();
        if (famous != null && mention.known() != null) {
            return famous.equals(mention.known()) ? 6 : NEVER;
        }
        String name = draft.name();
        if (name != null && mention.name() != null) {
            likeness += name.equals(mention.name()) ? 6 : NEVER;
        }
        PartialDate known = draft.concluded();
        if (known != null && mention.date() != null) {
            likeness += known.agrees(mention.date()) ? 3 : NEVER;
        }
        return likeness;
    }

    private static int content(AgreementDraft draft, InstrumentMention mention) {
        Set<String> own = mention.content();
        long shared = own.stream().filter(draft.content::contains).count();
        if (shared > 0) {
            return 1 + (int) Math.min(3, shared);
        }
        // 'the Quirinal Treaty' may well be the treaty of cooperation told of before
        boolean strange = holdsMore(own, mention.name()) && holdsMore(draft.content, draft.name());
        // 'the document that settles A' is not 'the agreement on B'
        boolean told = !own.isEmpty() || !mention.clause().isEmpty();
        boolean other = told
                && draft.mentions.stream()
                        .anyMatch(m -> !m.clause().isEmpty() && own.stream().noneMatch(m.clause()::contains));
        return strange || other ? -3 : 0;
    }

    private static boolean holdsMore(Set<String> content, @Nullable String name) {
        return content.stream().anyMatch(word -> !word.equals(name));
    }

    private static int instruments(AgreementDraft draft, InstrumentMention mention) {
        Instrument known = draft.instrument();
        Instrument told = mention.instrument();
        if (draft.mentions.stream().anyMatch(m -> m.head().equals(mention.head()))) {
            return isBare(mention) ? 3 : told == Instrument.AGREEMENT ? 1 : 2;
        }
        if (draft.mentions.isEmpty()) {
            // what was settled has no name yet: 'the deal' may be it, 'the partnership programme' is something else
            boolean plain =
                    told == Instrument.AGREEMENT || mention.content().stream().anyMatch(draft.content::contains);
            return plain || draft.content.isEmpty() ? 0 : -3;
        }
        if (draft.isPaper() && known == Instrument.CONTRACT && told != known) {
            return NEVER;
        }
        // a joint force, a decree: named by its own word alone
        if (told == Instrument.OTHER
                || known == Instrument.OTHER && !mention.content().isEmpty()) {
            return NEVER;
        }
        if (known == told) {
            return told == Instrument.AGREEMENT ? 1 : 2;
        }
        if (told == Instrument.AGREEMENT || mention.paper()) {
            return isBare(mention) ? 1 : 0;
        }
        boolean loose = LOOSE.contains(told) || LOOSE.contains(known);
        if (draft.isPaper()) {
            return isBare(mention) ? 0 : -2;
        }
        if (known == Instrument.AGREEMENT) {
            return isBare(mention) && !OWN.contains(told) ? 0 : -2;
        }
        return loose ? isBare(mention) ? -1 : -2 : NEVER;
    }

    private static int parties(AgreementDraft draft, Set<String> parties) {
        if (parties.isEmpty() || draft.parties.isEmpty()) {
            return 0;
        }
        if (draft.parties.size() >= 2) {
            return draft.parties.equals(parties) ? 2 : draft.parties.containsAll(parties) ? 1 : NEVER;
        }
        return parties.containsAll(draft.parties) ? 1 : parties.size() >= 2 ? NEVER : 0;
    }

    private static int dates(AgreementDraft draft, List<Step> steps) {
        int likeness = 0;
        for (Step step : steps) {
            PartialDate known = draft.date(step.state());
            if (known != null && step.date() != null && step.status() == Status.ACTUAL && step.isJoint()) {
                likeness += known.agrees(step.date()) ? 3 : NEVER;
            }
            likeness += order(draft, step);
            // what is still to be signed was not signed before
            boolean open = step.status() == Status.ACTUAL
                    && step.state() == AgreementState.SIGNED
                    && draft.steps.stream()
                            .anyMatch(s -> s.state() == AgreementState.SIGNED
                                    && s.status() == Status.PLANNED
                                    && s.passage().index() != step.passage().index());
            likeness += known == null && open ? NEVER : 0;
        }
        return likeness;
    }

    /** An agreement is settled before it is signed, and signed before it is ratified or in force. */
    private static int order(AgreementDraft draft, Step step) {
        if (step.status() != Status.ACTUAL || step.date() == null) {
            return 0;
        }
        for (Step known : draft.steps) {
            boolean dated = known.status() == Status.ACTUAL && known.date() != null;
            if (dated && known.date() != null && (isBefore(step, known) || isBefore(known, step))) {
                return NEVER;
            }
        }
        return 0;
    }

    /** Whether the first tells of a later state at an earlier date. */
    private static boolean isBefore(Step later, Step earlier) {
        boolean ordered =
                switch (later.state()) {
                    case SIGNED -> earlier.state() == AgreementState.AGREED;
                    case RATIFIED, IN_FORCE, TERMINATED, DENOUNCED, SUSPENDED, EXPIRED, RENEWED ->
                        earlier.state() == AgreementState.SIGNED || earlier.state() == AgreementState.AGREED;
                    default -> false;
                };
        return ordered
                && later.date() != null
                && earlier.date() != null
                && later.date().latest().isBefore(earlier.date().earliest());
    }

    /** Of a step that names no agreement. */
    static int of(AgreementDraft draft, Step step) {
        PartialDate known = draft.date(step.state());
        boolean joint = step.isJoint() && step.status() == Status.ACTUAL;
        if (known != null && step.date() != null && joint && !known.agrees(step.date())
                || order(draft, step) == NEVER) {
            return NEVER;
        }
        int likeness = 0;
        if (known != null && step.date() != null && known.agrees(step.date())) {
            likeness += step.date().precision() == DatePrecision.DAY ? 4 : 1;
        }
        Set<String> forms = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (Token token : step.passage().tokens()) {
            forms.add(token.lower());
            lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        }
        String name = draft.name();
        likeness += name != null && forms.contains(name) ? 5 : 0;
        likeness += (int)
                Math.min(2, draft.content.stream().filter(lemmas::contains).count());
        boolean sale = draft.isPaper() && draft.instrument() == Instrument.CONTRACT;
        if ((sale || draft.instrument() == Instrument.OTHER) && OF_PAPERS.contains(step.state())) {
            likeness -= 4;
        }
        if (draft.plural()) {
            likeness -= 3;
        }
        return likeness + nearness(draft, step.passage());
    }
}
