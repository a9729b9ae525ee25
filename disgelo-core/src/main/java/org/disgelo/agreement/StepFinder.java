package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/** Finds the words that tell of transitions, and of which agreement they tell. */
final class StepFinder {

    /** How far, in tokens, an agreement may stand from a phrase that is told of it. */
    private static final int NEAR = 14;

    /** Verbs that by themselves speak of agreements: they may tell of 'it'. */
    private static final Set<AgreementState> TELLING =
            EnumSet.of(AgreementState.SIGNED, AgreementState.INITIALLED, AgreementState.RATIFIED);

    /** Nouns that may be told of an agreement named before: the others need it in their sentence. */
    private static final Set<AgreementState> PLAIN = EnumSet.of(
            AgreementState.SIGNED,
            AgreementState.INITIALLED,
            AgreementState.RATIFIED,
            AgreementState.IN_FORCE,
            AgreementState.APPROVED,
            AgreementState.RENEWED,
            AgreementState.SUSPENDED);

    /** How far behind the verb, in tokens, it is told for how long something is valid. */
    private static final int LASTING = 6;

    private final AgreementWords words;
    private final Numbers numbers;
    private final StepMaker maker;
    private final GappedSteps gapped;
    private final ActedAspects aspects;
    private final TalkSteps talks;

    StepFinder(AgreementWords words, Circumstances circumstances) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.maker = new StepMaker(words, circumstances);
        this.aspects = new ActedAspects(words);
        this.gapped = new GappedSteps(aspects, maker);
        this.talks = new TalkSteps(words, maker);
    }

    /** The steps a sentence tells of, in text order. */
    List<Step> find(Passage passage, List<InstrumentMention> mentions) {
        List<Step> steps = new ArrayList<>();
        for (VerbGroup verb : passage.parse().verbs()) {
            // 'if the deal is approved' tells no step of it
            if (verb.verb() >= 0 && !verb.is(Trait.SUPPOSED) && !isInTitle(verb.verb(), mentions)) {
                byVerb(passage, verb, mentions, steps);
            }
        }
        for (int i = 0; i < passage.tokens().size(); i++) {
            byPhrase(passage, i, mentions, steps);
            byNoun(passage, i, mentions, steps);
        }
        steps.sort((a, b) -> Integer.compare(a.trigger(), b.trigger()));
        gapped.housed(passage, steps);
        return steps;
    }

    private void byVerb(Passage passage, VerbGroup verb, List<InstrumentMention> mentions, List<Step> steps) {
        List<Token> tokens = passage.tokens();
        int before = steps.size();
        WordTable.Match<AgreementState> move = words.moves.at(tokens, verb);
        WordTable.Match<AgreementState> act = words.verbs.at(tokens, verb);
        WordTable.Match<AgreementState> alone = words.alone.at(tokens, verb);
        act = act == null ? alone : act;
        int length = Math.max(move == null ? 1 : move.length(), act == null ? 1 : act.length());
        // 'is valid for five years' says how long, not that it is in force
        boolean lasting = move != null
                && move.value() == AgreementState.IN_FORCE
                && numbers.years(tokens, verb.verb(), verb.verb() + 1, Math.min(tokens.size(), verb.verb() + LASTING))
                        != null;
        boolean renewal = move != null
                && move.value() == AgreementState.RENEWED
                && words.set("renewal").in(tokens, verb.from(), Math.min(tokens.size(), verb.to() + 2))
                && passage.times().stream().noneMatch(t -> t.date() != null && t.isPoint());
        // 'renews itself tacitly' is a clause of it, not a step of its life
        move = lasting || renewal ? null : move;
        if (renewal) {
            return;
        }
        if (move != null) {
            InstrumentMention subject = InstrumentLinks.held(verb.subject(), mentions);
            if (subject == null && verb.subject() == null && move.length() > 1) {
                subject = InstrumentLinks.before(verb.verb(), mentions);
            }
            // 'È scaduto ieri il trattato', 'the pact, the last that capped arsenals, ran out': nothing else runs out
            // so
            if (subject == null && move.value() == AgreementState.EXPIRED && !mentions.isEmpty()) {
                subject = mentions.getFirst();
            }
            if (subject != null || move.length() > 1 && !aspects.isOfOther(passage, verb.subject())) {
                steps.add(maker.byVerb(passage, move.value(), verb, length, subject, false, mentions));
                return;
            }
        }
        if (act == null && alone == null) {
            if (aspects.isPromulgation(passage, verb)) {
                steps.add(maker.byVerb(passage, AgreementState.RATIFIED, verb, 1, null, false, mentions));
            }
            return;
        }
        List<InstrumentMention> objects = act == null ? List.of() : objects(passage, verb, mentions);
        if (act != null && act.value() == AgreementState.APPROVED && objects.isEmpty() && !verb.is(Trait.PASSIVE)) {
            // 'the text, which the Kremlin authorised to negotiate'
            for (VerbGroup inner : passage.parse().verbs()) {
                boolean own = inner.governor() == verb && inner.is(Trait.INFINITIVE) && inner.verb() >= 0;
                if (own && words.verbs.at(tokens, inner) != null && objects.isEmpty()) {
                    objects = objects(passage, inner, mentions);
                }
            }
        }
        if (act != null && act.value() == AgreementState.SIGNED && aspects.isLaw(passage, verb, objects)) {
            steps.add(maker.byVerb(passage, AgreementState.RATIFIED, verb, length, null, false, mentions));
        } else if (act != null && aspects.isRefused(passage, verb, act.value())) {
            InstrumentMention refused = objects.isEmpty() ? null : objects.getFirst();
            VerbGroup governor = verb.governor() == null ? verb : verb.governor();
            steps.add(maker.byVerb(passage, AgreementState.REJECTED, governor, length, refused, false, mentions));
        } else if (act != null && !objects.isEmpty()) {
            AgreementState told = isLawOf(passage, verb, act.value(), objects) ? AgreementState.RATIFIED : act.value();
            if (aspects.isOnlyTold(passage, verb, told)) {
                return;
            }
            for (InstrumentMention object : objects) {
                AgreementState state = aspects.isTruce(passage, verb, told, object) ? AgreementState.AGREED : told;
                steps.add(maker.byVerb(passage, state, verb, length, object, false, mentions));
            }
        } else if (alone != null) {
            steps.add(maker.byVerb(passage, alone.value(), verb, alone.length(), null, true, mentions));
        } else if (act != null && aspects.isActedOn(passage, verb, act.value())) {
            steps.add(maker.byVerb(passage, act.value(), verb, length, null, false, mentions));
        } else if (act != null && (isElliptic(verb, passage) || aspects.isDraft(passage, verb))) {
            Step step = maker.byVerb(passage, act.value(), verb, length, null, false, mentions);
            if (TELLING.contains(act.value())
                    || isMandate(passage, act.value(), verb)
                    || act.value() == AgreementState.APPROVED && aspects.isByChamber(step)
                    || aspects.isOfItself(step)) {
                steps.add(step);
            }
        }
        gapped.add(passage, verb, before, steps);
    }

    /** 'Signed the law ratifying the treaty': the treaty is ratified by it. */
    private boolean isLawOf(Passage passage, VerbGroup verb, AgreementState state, List<InstrumentMention> objects) {
        if (state != AgreementState.SIGNED || objects.isEmpty()) {
            return false;
        }
        int object = objects.getFirst().from();
        int from = Math.max(0, object - 4);
        for (int i = from; i < object; i++) {
            WordTable.Match<AgreementState> noun = words.nouns.at(passage.tokens(), i);
            if (noun != null
                    && noun.value() == AgreementState.RATIFIED
                    && (i > verb.verb() || verb.is(Trait.PASSIVE))) {
                return true;
            }
        }
        return false;
    }

    /** 'Authorised to negotiate and to sign': of the agreement told of before. */
    private boolean isMandate(Passage passage, AgreementState state, VerbGroup verb) {
        boolean open = state == AgreementState.NEGOTIATING && verb.is(Trait.INFINITIVE) && verb.governor() != null;
        for (int i = 0; open && i < verb.from(); i++) {
            WordTable.Match<AgreementState> act = words.verbs.at(passage.tokens(), i);
            WordTable.Match<AgreementState> noun = words.nouns.at(passage.tokens(), i);
            if (act != null && act.value() == AgreementState.APPROVED
                    || noun != null && noun.value() == AgreementState.APPROVED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb leaves open what it acts on, or names it by a pronoun. */
    private boolean isElliptic(VerbGroup verb, Passage passage) {
        if (verb.is(Trait.REDUCED) && verb.from() == 0) {
            return true;
        }
        if (verb.is(Trait.PASSIVE) || verb.is(Trait.REDUCED)) {
            return verb.subject() == null && !verb.is(Trait.REDUCED)
                    || verb.subject() != null
                            && (verb.subject().isPronoun()
                                    || passage.parse()
                                            .token(verb.subject().head())
                                            .is(Pos.ADJECTIVE));
        }
        return verb.complement() == null
                && verb.objects().stream()
                        .allMatch(o -> o.isPronoun()
                                || o.isTime()
                                || !passage.parse().token(o.head()).is(Pos.NOUN)
                                        && !passage.parse().token(o.head()).is(Pos.PROPER)
                                || isDated(passage, o)
                                || isNamed(passage, o)
                                || aspects.isChamber(passage, o));
    }

    /** Parties by name, whom the parse takes for what is signed: 'podpisali Putin i Kim'. */
    private static boolean isNamed(Passage passage, NounPhrase noun) {
        boolean bare = passage.parse().token(noun.from()).capitalised();
        return bare && !passage.partiesIn(noun.from(), noun.to()).isEmpty();
    }

    private static boolean isDated(Passage passage, NounPhrase noun) {
        return passage.times().stream().anyMatch(t -> t.span().overlaps(passage.span(noun.from(), noun.to())));
    }

    private List<InstrumentMention> objects(Passage passage, VerbGroup verb, List<InstrumentMention> mentions) {
        List<InstrumentMention> objects = new ArrayList<>();
        boolean passive = verb.is(Trait.PASSIVE) || verb.is(Trait.REDUCED);
        if (passive) {
            InstrumentLinks.addHeld(verb.subject(), mentions, objects);
            if (objects.isEmpty() && verb.is(Trait.REDUCED)) {
                InstrumentMention before = InstrumentLinks.before(verb.from(), mentions);
                if (before != null && verb.from() - before.lastToken() <= 3) {
                    objects.add(before);
                }
            }
        }
        if (!verb.is(Trait.REDUCED)) {
            verb.objects().forEach(o -> InstrumentLinks.addHeld(o, mentions, objects));
        }
        if (objects.isEmpty() && !verb.is(Trait.REDUCED)) {
            verb.adjuncts().stream()
                    .filter(a -> a.preposition() == null || words.actsBy.contains(a.preposition()))
                    .forEach(o -> InstrumentLinks.addHeld(o, mentions, objects));
        }
        if (objects.isEmpty() && !passive) {
            for (InstrumentMention mention : mentions) {
                NounPhrase noun = mention.noun();
                boolean acted = noun == null || noun.preposition() == null || words.actsBy.contains(noun.preposition());
                boolean next = noun != null && noun.from() >= verb.to() && noun.from() - verb.to() <= 1;
                boolean behind = mention.from() > verb.verb() && mention.from() < verb.end() || next;
                if (acted && behind && !InstrumentLinks.otherVerbBetween(passage, verb, mention.from())) {
                    objects.add(mention);
                    break;
                }
            }
        }
        if (objects.isEmpty() && !passive) {
            objects.addAll(InstrumentLinks.listed(passage, verb, mentions));
        }
        InstrumentMention said = InstrumentLinks.before(verb.from(), mentions);
        // papers do not sign: what looks like the subject is what is signed
        InstrumentMention paper = passive ? null : InstrumentLinks.held(verb.subject(), mentions);
        if (objects.isEmpty()
                && paper != null
                && paper.from() < verb.from()
                && verb.objects().stream().allMatch(o -> o.isPronoun() || o.isTime() || isDated(passage, o))
                && !words.is("provides", passage.tokens(), verb)) {
            objects.add(paper);
        }
        if (objects.isEmpty() && passive && said != null && InstrumentLinks.isOneStretch(passage, said, verb)) {
            objects.add(said);
        }
        boolean subjectless = verb.subject() == null
                || said != null && said.holds(verb.subject().head());
        if (objects.isEmpty() && passive && subjectless) {
            InstrumentMention before = said;
            if (before != null && !InstrumentLinks.finiteBetween(passage, before.lastToken(), verb.from())) {
                objects.add(before);
            }
        }
        if (objects.isEmpty()
                && (!passive || subjectless)
                && verb.objects().stream().allMatch(o -> o.isTime() || isDated(passage, o))) {
            InstrumentMention antecedent = InstrumentLinks.antecedent(passage, verb, mentions);
            if (antecedent != null) {
                objects.add(antecedent);
            }
        }
        return objects;
    }

    private void byPhrase(Passage passage, int at, List<InstrumentMention> mentions, List<Step> steps) {
        WordTable.Match<AgreementState> match = words.phrases.at(passage.tokens(), at);
        if (match == null || isInTitle(at, mentions) || isTold(at, at + match.length(), match.value(), steps)) {
            return;
        }
        InstrumentMention mention = InstrumentLinks.before(at, mentions);
        if (mention == null || at - mention.lastToken() > NEAR) {
            mention = mentions.stream()
                    .filter(m -> m.from() > at && m.from() - at < NEAR)
                    .findFirst()
                    .orElse(null);
        }
        VerbGroup over = passage.verbOver(at);
        NounPhrase told = over == null ? at == 0 ? null : passage.nounAt(at - 1) : over.subject();
        if (mention != null || PLAIN.contains(match.value()) && !aspects.isOfOther(passage, told)) {
            maker.byWords(passage, match.value(), over, at, match.length(), mention, mentions)
                    .ifPresent(steps::add);
        }
    }

    /** Whether the words are the instrument's own: 'Trattato' of a title is no talk. */
    private static boolean isInTitle(int at, List<InstrumentMention> mentions) {
        return mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
    }

    private void byNoun(Passage passage, int at, List<InstrumentMention> mentions, List<Step> steps) {
        Token token = passage.parse().token(at);
        WordTable.Match<AgreementState> match = token.canBe(Pos.NOUN) ? words.nouns.at(passage.tokens(), at) : null;
        NounPhrase noun = match == null ? null : passage.nounAt(at);
        if (match == null
                || noun == null
                || isInTitle(at, mentions)
                || aspects.isStopped(passage, at, match.value())
                || isTold(at, at + match.length(), match.value(), steps)) {
            return;
        }
        boolean head = noun.head() >= at && noun.head() < at + match.length();
        InstrumentMention object = null;
        for (InstrumentMention mention : mentions) {
            boolean within = mention.holds(at) && mention.from() != at;
            boolean behind = mention.from() >= at + match.length()
                    && passage.parse().after(noun).stream()
                            .anyMatch(n -> n.from() <= mention.from() && mention.from() < n.to() && n.from() - at < 8);
            if (within && mention.from() > at || behind) {
                object = mention;
                break;
            }
        }
        if (match.value() == AgreementState.NEGOTIATING && talks.add(passage, noun, at, object, mentions, steps)) {
            return;
        }
        if (object == null && isOrdered(passage, noun)) {
            return;
        }
        boolean known = isDefinite(passage, noun) || isEntry(passage, at);
        if (!head || object == null && !(PLAIN.contains(match.value()) && known)) {
            return;
        }
        maker.byWords(passage, match.value(), passage.verbOver(at), at, match.length(), object, mentions)
                .ifPresent(steps::add);
    }

    /** 'the signing', 'its ratification': of something told of before. */
    private static boolean isDefinite(Passage passage, NounPhrase noun) {
        for (int i = noun.from(); i < noun.head(); i++) {
            // 'della firma': the article is part of the preposition
            Token token = passage.parse().token(i);
            boolean article = token.is(Pos.PREPOSITION) && !token.lower().equals(token.lemma());
            if (article || token.is(Pos.DETERMINER) || token.is(Feature.POSSESSIVE)) {
                return true;
            }
        }
        return noun.owner() != null;
    }

    /** 'The order, on 31 January, on the signing': what is ordered or approved is still to be done. */
    private boolean isOrdered(Passage passage, NounPhrase noun) {
        if (noun.preposition() == null) {
            return false;
        }
        for (NounPhrase other : passage.parse().nouns()) {
            boolean before = other.to() <= noun.from() && noun.from() - other.to() <= 4;
            for (int i = other.from(); before && i < other.to(); i++) {
                WordTable.Match<AgreementState> match = words.nouns.at(passage.tokens(), i);
                if (match != null && match.value() == AgreementState.APPROVED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An entry of a chronicle: '31 January: the order; 28 March: signing, at Minsk', a date and no verb. */
    private static boolean isEntry(Passage passage, int at) {
        Span part = passage.part(at);
        boolean dated =
                passage.times().stream().anyMatch(t -> t.isPoint() && t.date() != null && part.contains(t.span()));
        return dated
                && passage.parse().verbs().stream()
                        .noneMatch(v -> v.is(Trait.FINITE)
                                && part.contains(passage.parse().token(v.from()).span()));
    }

    private static boolean isTold(int from, int to, AgreementState state, List<Step> steps) {
        return steps.stream()
                .anyMatch(s -> s.from() < to
                        && from < s.to()
                        && (s.state() == state || s.trigger() >= from && s.trigger() < to));
    }
}
