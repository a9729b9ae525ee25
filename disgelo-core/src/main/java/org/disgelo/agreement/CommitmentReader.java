package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads what the parties of an agreement have undertaken, how many, where and by when. */
final class CommitmentReader {

    private static final Set<CommitmentKind> TELLING = EnumSet.of(
            CommitmentKind.FACILITY, CommitmentKind.DELIVERY, CommitmentKind.WITHDRAWAL, CommitmentKind.RELEASE);
    private static final int LONGEST = 40;

    private final AgreementWords words;
    private final Numbers numbers;
    private final UndertakingFinder undertakings;

    CommitmentReader(AgreementWords words) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.undertakings = new UndertakingFinder(words);
    }

    /** 'agreed to set up three centres': what the verb that settles governs. */
    void settled(Step step, AgreementDraft draft) {
        if (step.verb() != null && step.status() != Status.DENIED) {
            add(
                    step.passage(),
                    undertakings.settled(step.passage(), step.verb(), step.state() == AgreementState.AGREED),
                    draft);
        }
    }

    /** 'the deal on three centres': what the title itself names. */
    void named(InstrumentMention mention, AgreementDraft draft) {
        Passage passage = mention.passage();
        add(passage, undertakings.listed(passage, mention), draft);
        for (int i = mention.to(); i < mention.lastToken(); i++) {
            WordTable.Match<CommitmentKind> kind = words.commitmentNouns.at(passage.tokens(), i);
            if (kind != null
                    && TELLING.contains(kind.value())
                    && passage.parse().token(i).canBe(Pos.NOUN)) {
                NounPhrase noun = passage.nounAt(i);
                int from = noun == null ? i : noun.from();
                add(passage, from, Math.max(i + 1, mention.lastToken()), null, draft);
                return;
            }
        }
    }

    /** 'the treaty provides for ...', 'it commits them to ...', 'both have undertaken to ...'. */
    void provided(Passage passage, AgreementDraft draft, boolean told) {
        add(passage, undertakings.find(passage, draft, told), draft);
    }

    private void add(Passage passage, List<UndertakingFinder.Stretch> stretches, AgreementDraft draft) {
        stretches.forEach(s -> add(passage, s.from(), s.to(), s.verb(), draft));
    }

    /** Places that the next sentence gives: 'Two will rise in ..., the third in ...'. */
    void located(Passage passage, AgreementDraft draft) {
        if (draft.commitments.isEmpty() || passage.places().isEmpty()) {
            return;
        }
        Commitment last = draft.commitments.getLast();
        List<Place> places = places(passage, 0, draft);
        if (last.kind() == CommitmentKind.FACILITY && last.places().isEmpty() && !places.isEmpty()) {
            draft.commitments.set(
                    draft.commitments.size() - 1,
                    new Commitment(
                            last.text(),
                            last.kind(),
                            last.actors(),
                            last.number(),
                            places,
                            last.deadline(),
                            last.implementation(),
                            last.trend(),
                            with(last, passage)));
        }
    }

    static List<Evidence> with(Commitment commitment, Passage passage) {
        List<Evidence> evidence = new ArrayList<>(commitment.evidence());
        evidence.add(passage.evidence());
        return evidence;
    }

    private void add(Passage passage, int from, int to, @Nullable VerbGroup verb, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        int last = Math.max(from + 1, Math.min(from + LONGEST, Math.min(to, tokens.size())));
        while (last > from + 1 && isLoose(tokens.get(last - 1))) {
            last--;
        }
        int first = from;
        while (first < last - 1 && tokens.get(first).is(Pos.PREPOSITION)) {
            first++;
        }
        int start = first;
        int end = last;
        boolean bare =
                verb == null && passage.tokens().subList(start, end).stream().noneMatch(t -> t.is(Pos.NOUN));
        if (bare || end - start < 2 && verb == null) {
            return;
        }
        CommitmentKind kind = null;
        int thing = start;
        for (int i = start; i < end && kind == null; i++) {
            WordTable.Match<CommitmentKind> noun =
                    tokens.get(i).canBe(Pos.NOUN) ? words.commitmentNouns.at(tokens, i) : null;
            kind = noun == null ? null : noun.value();
            thing = i;
        }
        WordTable.Match<CommitmentKind> act = verb == null ? null : words.commitmentVerbs.at(tokens, verb);
        if (kind == null || act != null && act.value() != CommitmentKind.FACILITY) {
            thing = kind == null ? start : thing;
            kind = act == null ? kind : act.value();
        }
        CommitmentKind told = kind == null ? CommitmentKind.OTHER : kind;
        Long number = count(passage, start, end, thing, told);
        List<Place> places = places(passage, start, draft);
        CommitmentKind sort = told;
        boolean known = draft.commitments.stream()
                .anyMatch(c -> c.kind() == sort
                                && sort != CommitmentKind.OTHER
                                && sharesNoun(c, passage, start, end, draft)
                                && (number == null || c.number() == null || number.equals(c.number()))
                        || c.evidence().getFirst().span().overlaps(passage.span(start, end))
                                && c.evidence()
                                        .getFirst()
                                        .article()
                                        .equals(passage.article().id()));
        if (known) {
            enrich(draft, sort, number, places, passage);
            return;
        }
        Commitment commitment = new Commitment(
                passage.text(start, end),
                told,
                List.copyOf(draft.parties),
                number,
                places,
                deadline(passage, start, end),
                0,
                null,
                List.of(passage.evidence(start, end)));
        draft.commitments.add(commitment);
        for (int i = start; i < end; i++) {
            if (tokens.get(i).is(Pos.NOUN)) {
                draft.commitmentHeads.add(
                        DoneReader.key(commitment) + tokens.get(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether the words name one of the things that an undertaking told before is about. */
    private static boolean sharesNoun(Commitment known, Passage passage, int from, int to, AgreementDraft draft) {
        for (int i = from; i < to; i++) {
            Token token = passage.parse().token(i);
            String key = DoneReader.key(known) + token.lemma().toLowerCase(Locale.ROOT);
            if (token.is(Pos.NOUN) && draft.commitmentHeads.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** What ends no phrase: a mark, an 'and', a preposition. */
    private static boolean isLoose(Token token) {
        return token.is(Pos.PUNCTUATION) || token.is(Pos.CONJUNCTION) || token.is(Pos.PREPOSITION);
    }

    /** A second telling of an undertaking may add its number and places. */
    private static void enrich(
            AgreementDraft draft, CommitmentKind kind, @Nullable Long number, List<Place> places, Passage passage) {
        for (int i = 0; i < draft.commitments.size(); i++) {
            Commitment c = draft.commitments.get(i);
            boolean more = c.number() == null && number != null || c.places().isEmpty() && !places.isEmpty();
            if (c.kind() == kind && more) {
                draft.commitments.set(
                        i,
                        new Commitment(
                                c.text(),
                                kind,
                                c.actors(),
                                c.number() == null ? number : c.number(),
                                c.places().isEmpty() ? places : c.places(),
                                c.deadline(),
                                c.implementation(),
                                c.trend(),
                                with(c, passage)));
                return;
            }
        }
    }

    /** How many: of the thing itself, or, where a pronoun stands for it, the first number of the sentence before it. */
    private @Nullable Long count(Passage passage, int from, int to, int thing, CommitmentKind kind) {
        NounPhrase noun = passage.nounAt(thing);
        Long number = noun == null ? null : numbers.count(passage.tokens(), noun.from(), noun.to());
        // 'concluded on 9 February': the number of a day counts nothing
        boolean dated = passage.times().stream()
                .anyMatch(t -> t.date() != null
                        && t.span()
                                .overlaps(passage.span(
                                        from, Math.min(to, passage.tokens().size()))));
        if (number == null && !dated) {
            number = numbers.count(passage.tokens(), from, Math.min(to, from + 8));
        }
        for (int i = 0; number == null && i < from; i++) {
            WordTable.Match<CommitmentKind> other = words.commitmentNouns.at(passage.tokens(), i);
            NounPhrase before = other != null && other.value() == kind ? passage.nounAt(i) : null;
            number = before == null ? null : numbers.count(passage.tokens(), before.from(), before.to());
        }
        return number;
    }

    /** The places in the parties' lands that the sentence names from a token on. */
    private static List<Place> places(Passage passage, int from, AgreementDraft draft) {
        Set<Place> places = new LinkedHashSet<>();
        int start = passage.parse()
                .token(Math.min(from, passage.tokens().size() - 1))
                .start();
        for (PlaceMention mention : passage.places()) {
            boolean ours = draft.parties.size() < 2
                    || draft.parties.contains(mention.place().country());
            if (mention.span().start() >= start && ours) {
                places.add(mention.place());
            }
        }
        return List.copyOf(places);
    }

    private @Nullable PartialDate deadline(Passage passage, int from, int to) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < Math.min(tokens.size(), to + 6); i++) {
            if (words.set("deadlines").at(tokens, i) > 0) {
                for (TimeMention time : passage.times()) {
                    if (time.date() != null && time.span().end() > tokens.get(i).start()) {
                        return time.date();
                    }
                }
            }
        }
        return null;
    }
}
