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
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
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

    CommitmentReader(AgreementWords words) {
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** 'agreed to set up three centres': what the verb that settles governs. */
    void settled(Step step, AgreementDraft draft) {
        VerbGroup verb = step.verb();
        if (verb == null || step.status() == Status.DENIED) {
            return;
        }
        Passage passage = step.passage();
        for (VerbGroup inner : passage.parse().verbs()) {
            if (inner.governor() == verb
                    && inner.bond() == Bond.ACTION
                    && inner.verb() >= 0
                    && !isStep(passage, inner)) {
                add(passage, inner.from(), end(passage, inner), inner, draft);
                return;
            }
        }
        List<NounPhrase> objects = new ArrayList<>(verb.objects());
        objects.addAll(verb.adjuncts());
        for (NounPhrase object : objects) {
            if (kind(passage, object) != null && !object.isTime()) {
                add(passage, object.from(), clauseEnd(passage, object.to()), null, draft);
                return;
            }
        }
    }

    /** 'the deal on three centres': what the title itself names. */
    void named(InstrumentMention mention, AgreementDraft draft) {
        Passage passage = mention.passage();
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
    void provided(Passage passage, List<InstrumentMention> mentions, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        for (VerbGroup verb : passage.parse().verbs()) {
            if (verb.verb() < 0 || verb.is(Trait.NEGATED)) {
                continue;
            }
            NounPhrase subject = verb.subject();
            boolean paper = subject != null
                    && mentions.stream()
                            .anyMatch(m -> draft.mentions.contains(m)
                                    && subject.from() <= m.from()
                                    && m.from() < subject.to());
            boolean party = subject != null
                    && !paper
                    && draft.parties.containsAll(
                            AgreementDrafts.codes(passage.actors().parties(subject)))
                    && !passage.actors().parties(subject).isEmpty();
            if (paper && words.set("provides").at(tokens, verb.verb()) > 0) {
                provisions(passage, verb, draft);
            } else if (party && words.set("undertakes").at(tokens, verb.verb()) > 0) {
                undertaking(passage, verb, draft);
            }
        }
    }

    private void provisions(Passage passage, VerbGroup verb, AgreementDraft draft) {
        int before = draft.commitments.size();
        undertaking(passage, verb, draft);
        if (draft.commitments.size() > before) {
            return;
        }
        if (list(passage, verb, draft)) {
            return;
        }
        List<NounPhrase> objects = new ArrayList<>(verb.objects());
        if (objects.isEmpty()) {
            verb.adjuncts().stream().filter(a -> !a.isTime()).limit(1).forEach(objects::add);
        }
        for (NounPhrase object : objects) {
            List<NounPhrase> all = object.all();
            for (int i = 0; i < all.size(); i++) {
                int end = i + 1 < all.size()
                        ? all.get(i + 1).from() - 1
                        : clauseEnd(passage, all.get(i).to());
                add(passage, all.get(i).from(), Math.max(all.get(i).to(), end), null, draft);
            }
        }
    }

    /** 'It promises much: a summit a year; every quarter, ...; a common service.' */
    private boolean list(Passage passage, VerbGroup verb, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        int at = verb.to();
        while (at < tokens.size() && !tokens.get(at).form().equals(":")) {
            at++;
        }
        int colon = at;
        boolean far = passage.parse().verbs().stream()
                .anyMatch(v -> v.is(Trait.FINITE) && v.from() >= verb.to() && v.to() <= colon);
        if (far || at >= tokens.size()) {
            return false;
        }
        boolean semicolons = tokens.stream().anyMatch(t -> t.form().equals(";"));
        int from = at + 1;
        for (int i = from; i <= tokens.size(); i++) {
            String form = i == tokens.size() ? ";" : tokens.get(i).form();
            if (form.equals(";") || !semicolons && form.equals(",")) {
                if (i > from + 1) {
                    add(passage, from, i, null, draft);
                }
                from = i + 1;
            }
        }
        return true;
    }

    private void undertaking(Passage passage, VerbGroup verb, AgreementDraft draft) {
        for (VerbGroup inner : passage.parse().verbs()) {
            if (inner.governor() == verb
                    && inner.bond() == Bond.ACTION
                    && inner.verb() >= 0
                    && !isStep(passage, inner)) {
                add(passage, inner.from(), end(passage, inner), inner, draft);
            }
        }
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

    private boolean isStep(Passage passage, VerbGroup verb) {
        boolean step = words.verbs.at(passage.tokens(), verb.verb()) != null;
        boolean paper = verb.objects().stream().anyMatch(o -> {
            for (int i = o.from(); i < o.to(); i++) {
                if (words.instruments.at(passage.tokens(), i) != null) {
                    return true;
                }
            }
            return false;
        });
        // 'to sign it': the agreement itself, by a pronoun
        boolean pronoun = verb.objects().stream()
                .allMatch(o -> o.isPronoun() || passage.parse().token(o.head()).is(Pos.PRONOUN));
        return step && (paper || pronoun);
    }

    private static int end(Passage passage, VerbGroup verb) {
        return clauseEnd(
                passage,
                Math.max(verb.to(), Math.min(verb.end(), passage.tokens().size())));
    }

    /** From a place on, to the next comma, break or finite verb. */
    private static int clauseEnd(Passage passage, int from) {
        for (Chunk chunk : passage.parse().chunks()) {
            boolean stop = chunk instanceof Link l
                            && (l.kind() == Link.Kind.COMMA
                                    || l.kind() == Link.Kind.BREAK
                                    || l.kind() == Link.Kind.RELATIVE
                                    || l.kind() == Link.Kind.SUBORDINATOR)
                    || chunk instanceof VerbGroup v && v.is(Trait.FINITE);
            if (chunk.from() >= from && stop) {
                return chunk.from();
            }
        }
        return passage.tokens().size();
    }

    private @Nullable CommitmentKind kind(Passage passage, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to(); i++) {
            WordTable.Match<CommitmentKind> kind = words.commitmentNouns.at(passage.tokens(), i);
            if (kind != null && passage.parse().token(i).canBe(Pos.NOUN)) {
                return kind.value();
            }
        }
        return null;
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
        WordTable.Match<CommitmentKind> act = verb == null ? null : words.commitmentVerbs.at(tokens, verb.verb());
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
        if (number == null) {
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
