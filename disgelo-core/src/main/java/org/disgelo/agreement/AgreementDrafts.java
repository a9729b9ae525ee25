package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.coding.Trace;
import org.disgelo.event.Actor;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** The agreements an article has told of so far; says which of them a phrase or a step means. */
final class AgreementDrafts {

    /** The least likeness at which a phrase means an agreement told of before. */
    private static final int SAME = 3;

    /** The least at which a phrase of a heading does. */
    private static final int SAME_IN_HEADING = 1;

    /** The least at which steps that name no agreement are told of one. */
    private static final int SAME_STEP = 1;

    /** The last line that may be the title of an article or belong to it. */
    private static final int LAST_OF_TITLE = 1;

    /** Steps that are told of nothing but agreements. */
    static final Set<AgreementState> BINDING = EnumSet.of(
            AgreementState.SIGNED, AgreementState.INITIALLED, AgreementState.RATIFIED, AgreementState.IN_FORCE);

    /** Steps by which an agreement ends or rests. */
    static final Set<AgreementState> ENDING =
            EnumSet.of(AgreementState.TERMINATED, AgreementState.DENOUNCED, AgreementState.SUSPENDED);

    private static final Set<String> NO_PARTY = Set.of("BUS", "CIV", "OPP", "MED", "NGO");

    private final List<AgreementDraft> drafts = new ArrayList<>();
    private final Trace trace;
    private final CountedParties counter;
    private final NamedThings things;
    private final ActingParties acting;
    private final List<Step> left = new ArrayList<>();
    private @Nullable AgreementDraft focus;

    /**
     * @param weights the share of all mentions of states that each state has in the article
     */
    AgreementDrafts(AgreementWords words, Map<String, Double> weights, Trace trace) {
        this.things = new NamedThings(words);
        this.counter = new CountedParties(words, weights, drafts);
        this.acting = new ActingParties(counter, weights);
        this.trace = trace;
    }

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
        Set<String> parties = acting.of(mention, steps);
        AgreementDraft best = isTextOfFocus(mention, steps, parties) ? focus : null;
        int most = best == null ? SAME - 1 : Integer.MAX_VALUE;
        for (AgreementDraft draft : drafts) {
            int likeness = DraftLikeness.of(draft, mention, steps, parties)
                    + (drafts.size() == 1 ? DraftLikeness.ofOnlyOne(mention) : 0);
            if (likeness > most || likeness == most && best != null) {
                most = likeness;
                best = draft;
            }
        }
        AgreementDraft draft = best == null ? open() : best;
        draft.add(mention);
        steps.forEach(draft::add);
        tell(draft, parties);
        note(draft, mention, best == null ? "new" : "likeness " + most);
        steps.forEach(step -> note(draft, step));
        focus = draft;
        return draft;
    }

    /** 'Once the text is ready, to sign it': what is still to be done with the text is done with the agreement told of last. */
    private boolean isTextOfFocus(InstrumentMention mention, List<Step> steps, Set<String> parties) {
        return focus != null
                && mention.paper()
                && mention.instrument() == Instrument.AGREEMENT
                && mention.reference() == InstrumentMention.Reference.OPEN
                && !mention.plural()
                && !focus.plural()
                && focus.holds(parties)
                && mention.passage().index() - focus.lastPassage <= 1
                && steps.stream().allMatch(s -> s.status() == Status.PLANNED);
    }

    /** 'The programme' where a programme of partnership was told of: says so by its own word alone. */
    @Nullable
    AgreementDraft recall(InstrumentMention paper) {
        if (focus == null
                || paper.reference() == InstrumentMention.Reference.NEW
                || paper.reference() == InstrumentMention.Reference.OTHER) {
            return null;
        }
        boolean text = paper.instrument() == Instrument.AGREEMENT && DraftLikeness.isBare(paper);
        if (text && !focus.plural() && !focus.mentions.isEmpty()) {
            focus.add(paper);
            note(focus, paper, "the text told of last");
            return focus;
        }
        for (AgreementDraft draft : drafts.reversed()) {
            if (draft.mentions.stream()
                    .anyMatch(
                            m -> m.head().startsWith(paper.head()) || m.title().startsWith(paper.head()))) {
                draft.lastPassage = paper.passage().index();
                focus = draft;
                note(draft, paper, "recalled");
                return draft;
            }
        }
        return null;
    }

    /** A phrase of a heading: of the likest agreement, else of one of its own. */
    AgreementDraft headed(InstrumentMention mention) {
        AgreementDraft best = null;
        int most = SAME_IN_HEADING - 1;
        for (AgreementDraft draft : drafts) {
            int likeness = DraftLikeness.of(draft, mention, List.of(), acting.of(mention, List.of()))
                    + DraftLikeness.ofHeading(draft, mention);
            if (likeness > most) {
                most = likeness;
                best = draft;
            }
        }
        if (best == null) {
            best = open();
            tell(best, acting.of(mention, List.of()));
        }
        int last = best.lastPassage;
        note(best, mention, "heading");
        best.add(mention);
        best.lastPassage = Math.max(last, best.lastPassage);
        return best;
    }

    /**
     * Takes up the steps of a sentence that name no agreement: a list of nouns ('the approval, on 31 October; the signing, on
     * 28 March') is of one agreement, which is the one that all of them may be told of.
     */
    void take(List<Step> steps) {
        List<Step> chain =
                steps.stream().filter(s -> s.verb() == null && !s.alone()).toList();
        AgreementDraft common = chain.size() < 3 ? null : likest(chain);
        for (Step step : steps) {
            if (common != null && chain.contains(step)) {
                add(common, step);
            } else {
                take(step);
            }
        }
    }

    /** Takes up a step that names no agreement: of the one told of last, or one of its own; null when neither. */
    private @Nullable AgreementDraft take(Step step) {
        Set<String> parties = codes(step.actors());
        parties.addAll(codes(step.others()));
        AgreementDraft known = step.alone() ? settled(step, parties) : likest(List.of(step));
        // 'Hanno concordato di ...': those the article is about
        boolean both = parties.size() >= 2
                || step.verb() != null
                        && step.verb().subject() == null
                        && step.verb().is(Trait.PLURAL)
                        && !drafts.isEmpty();
        boolean own = step.alone() && both && step.status() == Status.ACTUAL && step.ofItsOwn();
        if (known == null && own) {
            known = open();
            known.content.addAll(step.settledWords());
        }
        if (known == null) {
            left.add(step);
            note(null, step);
        } else {
            add(known, step);
        }
        return known;
    }

    /** The votes that a text tells of before it names the accession that they are about. */
    void takeVotes() {
        List<AgreementDraft> accessions =
                drafts.stream().filter(AgreementDraft::isAccession).toList();
        if (accessions.size() == 1) {
            left.stream()
                    .filter(s -> !s.alone()
                            && s.status() == Status.ACTUAL
                            && s.date() != null
                            && !s.actors().isEmpty())
                    .forEach(s -> add(accessions.getFirst(), s.ofOneParty()));
        }
    }

    /**
     * The dated steps that a text tells without saying of what: of the one agreement that its heading names, else of that of
     * which it tells most.
     */
    void takeLeft() {
        AgreementDraft main = main();
        if (main == null) {
            return;
        }
        for (Step step : left) {
            boolean approved = step.state() == AgreementState.APPROVED && step.verb() == null;
            boolean sure = !step.alone() && step.date() != null && (approved || BINDING.contains(step.state()));
            if (sure && fits(main, step) && DraftLikeness.of(main, step) > DraftLikeness.NEVER / 2) {
                add(main, step);
            }
        }
    }

    private @Nullable AgreementDraft main() {
        List<AgreementDraft> headed = drafts.stream()
                .filter(d -> d.mentions.stream()
                        .anyMatch(m -> m.passage().sentence().heading()
                                && m.passage().index() <= LAST_OF_TITLE
                                && m.reference() != InstrumentMention.Reference.NEW))
                .toList();
        AgreementDraft main = headed.size() == 1 ? headed.getFirst() : null;
        for (AgreementDraft draft : headed.isEmpty() ? drafts : List.<AgreementDraft>of()) {
            boolean more = main == null ? draft.steps.size() > 1 : draft.steps.size() > main.steps.size();
            main = more ? draft : main;
        }
        return main == null || main.plural() || main.isAccession() ? null : main;
    }

    private void add(AgreementDraft draft, Step step) {
        Set<String> parties = new TreeSet<>(counter.of(List.of(step)));
        if (parties.isEmpty()) {
            parties.addAll(codes(step.actors()));
            parties.addAll(codes(step.others()));
        }
        draft.add(step);
        if (step.isJoint() || draft.parties.isEmpty()) {
            tell(draft, parties);
        }
        focus = draft;
        note(draft, step);
    }

    /** The agreement of which all these steps may best be told; null when none is near or like enough. */
    private @Nullable AgreementDraft likest(List<Step> steps) {
        AgreementDraft best = null;
        int most = SAME_STEP - 1;
        for (AgreementDraft draft : drafts) {
            int likeness = 0;
            int least = 0;
            for (Step step : steps) {
                int one = fits(draft, step) ? DraftLikeness.of(draft, step) : DraftLikeness.NEVER;
                likeness += one;
                least = Math.min(least, one);
            }
            likeness += draft == focus ? 1 : 0;
            if (steps.size() == 1 && !isSure(draft, steps.getFirst())) {
                continue;
            }
            if (least > DraftLikeness.NEVER / 2 && (likeness > most || likeness == most && best != null)) {
                most = likeness;
                best = draft;
            }
        }
        return best;
    }

    /** A noun or a vote may be about anything: it needs a date, and an agreement between parties that the article names. */
    private static boolean isSure(AgreementDraft draft, Step step) {
        boolean vote = step.state() == AgreementState.APPROVED || step.state() == AgreementState.NEGOTIATING;
        boolean noun = step.verb() == null;
        boolean known = draft.isAccession() || draft.parties.size() >= 2 && !draft.steps.isEmpty();
        return !vote && !noun || known && (step.date() != null || vote && !noun);
    }

    /** The agreement that words which settle something by themselves tell of, if it is known. */
    private @Nullable AgreementDraft settled(Step step, Set<String> parties) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : step.passage().tokens()) {
            lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        }
        Set<String> settled = step.settledWords();
        AgreementDraft best = null;
        long most = 0;
        for (AgreementDraft draft : drafts) {
            PartialDate agreed = draft.date(AgreementState.AGREED);
            boolean sameDay = agreed != null && step.date() != null && agreed.agrees(step.date());
            boolean other = agreed != null && step.date() != null && !agreed.agrees(step.date());
            boolean untold = draft.steps.stream()
                    .noneMatch(s -> s.status() == Status.ACTUAL && s.state() == AgreementState.AGREED);
            int apart = step.passage().index() - draft.lastPassage;
            long shared = draft.content.stream().filter(lemmas::contains).count();
            boolean subject = draft.content.stream().anyMatch(c -> things.isTelling(c, settled, step.passage()));
            boolean only = drafts.size() == 1
                    || things.isNamedBy(draft)
                            && drafts.stream().filter(things::isNamedBy).count() == 1;
            boolean back = step.pointsBack() && (draft == focus || only);
            boolean same = sameDay || untold && (shared >= 2 || subject || shared == 1 && apart <= 2 || back);
            boolean possible = !other && DraftLikeness.of(draft, step) > DraftLikeness.NEVER / 2;
            if (possible && draft.holds(parties) && same && shared + 1 >= most) {
                best = draft;
                most = shared + 1;
            }
        }
        return best;
    }

    private static boolean fits(AgreementDraft draft, Step step) {
        Set<String> parties = codes(step.actors());
        parties.addAll(codes(step.others()));
        return draft.holds(parties);
    }

    private AgreementDraft open() {
        AgreementDraft draft = new AgreementDraft();
        drafts.add(draft);
        return draft;
    }

    private static void tell(AgreementDraft draft, Set<String> parties) {
        boolean one = draft.parties.size() == 1 && parties.size() >= 2 && !parties.containsAll(draft.parties);
        if (one) {
            draft.parties.clear();
        }
        if (draft.parties.size() < 2) {
            draft.parties.addAll(parties);
        }
    }

    /** The states and organisations among them. */
    static Set<String> codes(List<Party> parties) {
        Set<String> codes = new TreeSet<>();
        for (Party party : parties) {
            String sector = party.actor().sector();
            if ((sector == null || !NO_PARTY.contains(sector)) && !Actor.isStateless(party.code())) {
                codes.add(party.code());
            }
        }
        return codes;
    }

    /** By which number the explanation calls a draft. */
    int number(AgreementDraft draft) {
        return drafts.indexOf(draft) + 1;
    }

    /** Takes note of the sentence that is being read. */
    void told(Passage passage) {
        counter.told(passage);
        if (trace.isOn()) {
            trace.note(passage.text(0, passage.tokens().size()));
        }
    }

    private void note(AgreementDraft draft, InstrumentMention mention, String why) {
        if (trace.isOn()) {
            trace.note("  agreement " + number(draft) + " of " + draft.parties + ": '" + mention.title() + "', "
                    + mention.instrument().word() + " (" + why + ")");
        }
    }

    private void note(@Nullable AgreementDraft draft, Step step) {
        if (trace.isOn()) {
            trace.note("  " + (draft == null ? "no agreement" : "agreement " + number(draft)) + ": "
                    + step.state().word() + ", "
                    + (step.date() == null ? "undated" : step.date()) + ", "
                    + step.status().word() + ", by " + step.codes() + ": '"
                    + step.passage().text(step.from(), step.to()) + "'");
        }
    }
}
