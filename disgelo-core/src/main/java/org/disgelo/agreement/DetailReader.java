package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads off a sentence what it tells of an agreement beside its steps: fields, duration, stages, forerunners. */
final class DetailReader {

    private static final int LONGEST_FOCUS = 60;
    private static final int TITLE_WEIGHT = 3;

    /** How far behind a claim of being first, in tokens, stands what is first. */
    private static final int REACH_OF_CLAIM = 14;

    private final AgreementWords words;
    private final Numbers numbers;
    private final Circumstances circumstances;

    DetailReader(AgreementWords words, Circumstances circumstances) {
        this.words = words;
        this.circumstances = circumstances;
        this.numbers = new Numbers(words);
    }

    /** What a sentence that names the agreement tells of it. */
    void read(
            InstrumentMention mention, AgreementDraft draft, List<InstrumentMention> others, @Nullable Passage before) {
        Passage passage = mention.passage();
        List<Token> tokens = passage.tokens();
        int from = 0;
        int to = tokens.size();
        for (InstrumentMention other : others) {
            boolean foreign = !draft.mentions.contains(other);
            from = foreign && other.lastToken() <= mention.firstToken() ? Math.max(from, other.lastToken()) : from;
            to = foreign && other.firstToken() >= mention.lastToken() ? Math.min(to, other.firstToken()) : to;
        }
        fields(passage, draft, from, to, mention::holds);
        if (draft.durationYears == null) {
            draft.durationYears = numbers.years(tokens, mention.from(), from, to);
        }
        if (draft.durationYears == null && before != null && isForThatTerm(tokens)) {
            draft.durationYears = numbers.anyYears(before.tokens());
        }
        claims(passage, draft, from, to);
        references(mention, draft);
    }

    /** 'Twenty-five years are long. For that term they bound themselves': the span is told right before. */
    private boolean isForThatTerm(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (words.set("terms").at(tokens, i) > 0 && words.set("anaphors").at(tokens, i - 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What a sentence tells that may go on about the agreement told of last. */
    void follow(Passage passage, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        claims(passage, draft, 0, tokens.size());
        if (draft.durationYears == null && passage.index() - draft.lastPassage <= 1) {
            draft.durationYears = numbers.years(tokens, 0, 0, tokens.size());
        }
        for (int i = 0; i < tokens.size(); i++) {
            WordTable.Match<Sector> sector = words.sectors.at(tokens, i);
            WordTable.Match<Sphere> sphere = words.spheres.at(tokens, i);
            if (sector != null && sphere != null && draft.spheres.containsKey(sphere.value())) {
                draft.sectors.add(sector.value());
            }
        }
    }

    /** What a sentence that tells what is undertaken, without naming the agreement, says it is about. */
    void about(Passage passage, AgreementDraft draft) {
        fields(passage, draft, 0, passage.tokens().size(), i -> false);
    }

    private void fields(Passage passage, AgreementDraft draft, int from, int to, IntPredicate titled) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            WordTable.Match<Sphere> sphere = words.spheres.at(tokens, i);
            if (sphere != null) {
                draft.spheres.merge(sphere.value(), titled.test(i) ? TITLE_WEIGHT : 1, Integer::sum);
            }
            WordTable.Match<Sector> sector = words.sectors.at(tokens, i);
            if (sector != null) {
                draft.sectors.add(sector.value());
            }
        }
    }

    /** First of its kind, in stages, renewable: told anywhere in the sentence. */
    private void claims(Passage passage, AgreementDraft draft, int from, int to) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            int first = words.set("firsts").at(tokens, i);
            if (first > 0 && draft.firstClaims.isEmpty() && !isOfSomethingElse(passage, i + first, to)) {
                draft.firstClaims.add(passage.evidence());
            }
            int stage = words.set("stages").at(tokens, i);
            if (stage > 0 && draft.stages.stream().noneMatch(s -> s.year() == null)) {
                draft.stages.add(new Stage(null, passage.text(i, i + stage), passage.evidence()));
            }
            int renewal = words.set("renewal").at(tokens, i);
            if (renewal > 0 && draft.renewal == null) {
                draft.renewal = passage.text(i, i + renewal);
            }
            if (words.set("focus").at(tokens, i) > 0) {
                stage(passage, i, draft);
            }
        }
    }

    /** 'The first time that Moscow has moved such arms': what is first is told behind, and is no agreement. */
    private boolean isOfSomethingElse(Passage passage, int from, int to) {
        List<Token> tokens = passage.tokens();
        boolean clause = false;
        for (int i = from; i < Math.min(to, from + REACH_OF_CLAIM); i++) {
            Token token = tokens.get(i);
            clause |= token.is(Pos.RELATIVE);
            if (words.instruments.at(tokens, i) != null
                    || words.papers.at(tokens, i) != null
                    || words.verbs.at(tokens, i) != null
                    || words.alone.at(tokens, i) != null) {
                return false;
            }
        }
        return clause;
    }

    /** 'This year the focus will be on ...'. */
    private void stage(Passage passage, int focus, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        Integer year = year(passage);
        if (year == null || draft.stages.stream().anyMatch(s -> year.equals(s.year()))) {
            return;
        }
        int from = focus + 1;
        for (VerbGroup verb : passage.parse().verbs()) {
            if (verb.verb() > focus) {
                from = verb.to();
                break;
            }
        }
        while (from < tokens.size() - 1
                && (tokens.get(from).is(Pos.PUNCTUATION) || tokens.get(from).is(Pos.PREPOSITION))) {
            from++;
        }
        int to = Math.min(tokens.size(), from + LONGEST_FOCUS);
        while (to > from + 1 && tokens.get(to - 1).is(Pos.PUNCTUATION)) {
            to--;
        }
        if (to - from >= 2) {
            draft.stages.add(new Stage(year, passage.text(from, to), passage.evidence()));
        }
    }

    private @Nullable Integer year(Passage passage) {
        LocalDate published = passage.article().published();
        List<Token> tokens = passage.tokens();
        if (published != null && words.set("thisYear").in(tokens, 0, tokens.size())) {
            return published.getYear();
        }
        if (published != null && words.set("nextYear").in(tokens, 0, tokens.size())) {
            return published.getYear() + 1;
        }
        for (TimeMention time : passage.times()) {
            PartialDate date = time.date();
            if (date != null && date.precision() == DatePrecision.YEAR) {
                return date.year();
            }
        }
        return null;
    }

    private void references(InstrumentMention mention, AgreementDraft draft) {
        Passage passage = mention.passage();
        List<Token> tokens = passage.tokens();
        for (VerbGroup verb : passage.parse().verbs()) {
            NounPhrase subject = verb.subject();
            if (verb.verb() < 0 || subject == null) {
                continue;
            }
            boolean ours = subject.from() <= mention.from() && mention.from() < subject.to();
            boolean follows = words.is("follows", tokens, verb);
            boolean replaces = words.is("replaces", tokens, verb);
            if (!ours || !follows && !replaces) {
                continue;
            }
            Reference reference = reference(passage, verb, mention);
            if (reference != null && verb.is(Trait.PASSIVE) && replaces) {
                draft.successor = draft.successor == null ? reference : draft.successor;
            } else if (reference != null && draft.predecessor == null) {
                draft.predecessor = reference;
            }
        }
        for (VerbGroup verb : passage.parse().verbs()) {
            boolean near = verb.verb() >= mention.from() && verb.verb() - mention.lastToken() < 10;
            if (near && words.is("mediates", tokens, verb)) {
                draft.thirdParties.addAll(AgreementDrafts.codes(circumstances.actors(passage, verb)));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int length = words.set("frameworks").at(tokens, i);
            NounPhrase noun = length > 0 && i + length < tokens.size() ? passage.nounAt(i + length) : null;
            if (noun != null
                    && draft.framework == null
                    && !(noun.from() <= mention.from() && mention.from() < noun.to())) {
                draft.framework = reference(passage, noun);
            }
            if (words.set("mediators").at(tokens, i) > 0) {
                int end = Math.min(tokens.size(), i + 7);
                draft.thirdParties.addAll(AgreementDrafts.codes(passage.partiesIn(i, end)));
            }
        }
    }

    /** The meeting or agreement that a verb has as its object. */
    private @Nullable Reference reference(Passage passage, VerbGroup verb, InstrumentMention mention) {
        List<NounPhrase> candidates = new ArrayList<>(verb.objects());
        candidates.addAll(verb.adjuncts());
        for (NounPhrase noun : candidates) {
            boolean meeting = words.set("meetings").in(passage.tokens(), noun.from(), noun.to());
            boolean paper = false;
            for (int i = noun.from(); i < noun.to(); i++) {
                paper |= words.instruments.at(passage.tokens(), i) != null && !mention.holds(i);
            }
            if (meeting || paper) {
                return reference(passage, noun);
            }
        }
        return null;
    }

    private static Reference reference(Passage passage, NounPhrase noun) {
        int to = noun.to();
        for (NounPhrase after : passage.parse().after(noun)) {
            to = Math.max(to, after.to());
        }
        int from = noun.from();
        while (from < noun.head()
                && (passage.parse().token(from).is(Pos.DETERMINER)
                        || passage.parse().token(from).is(Pos.PREPOSITION))) {
            from++;
        }
        Span span = passage.span(from, to);
        PartialDate date = null;
        for (TimeMention time : passage.times()) {
            if (date == null && time.span().overlaps(span)) {
                date = time.date();
            }
        }
        return new Reference(passage.text(from, to), date, passage.evidence(from, to));
    }
}
