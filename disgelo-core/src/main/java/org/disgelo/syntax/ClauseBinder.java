package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds for each verb group what it hangs from and its subject, then its arguments. */
final class ClauseBinder {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final NumberAgreement agreement;
    private final Asides asides;
    private final Predicates predicates;
    private final Decisions decisions;
    private final Coordination coordination;
    private final Governors governors;

    ClauseBinder(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
        this.agreement = new NumberAgreement(language, sentence.tokens());
        this.asides = new Asides(chunks);
        this.predicates = new Predicates(language, sentence, chunks);
        this.decisions = new Decisions(language, sentence, chunks);
        this.coordination = new Coordination(language, sentence, chunks, agreement, predicates);
        this.governors = new Governors(sentence, chunks, asides, predicates, coordination);
    }

    void bind() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                governors.hang(i, verb);
                verb.subject = subject(i, verb);
            }
        }
        new ArgumentBinder(language, sentence, chunks).bind();
    }

    private @Nullable NounPhrase subject(int at, VerbGroup verb) {
        if (verb.governor != null && verb.bond == Bond.ACTION) {
            // 'welcomed the decision of Spain to give': whose decision it is, unless somebody is told to act
            NounPhrase owned = decisions.untold(at, verb);
            if (owned != null) {
                return owned;
            }
            // 'urged Iran to stop': who is urged is to act; 'agreed with Iran to stop': who agrees
            // 'was the first country to recognise': what stands behind a copula is no object
            NounPhrase between = predicates.isCopula(verb.governor) ? null : bareBetween(verb.governor, at);
            boolean reason = verb.is(Trait.GERUND)
                    && language.reasons()
                            .contains(sentence.tokens().get(verb.from()).lower());
            // 'took measures, such as ending the tests': behind a comma nobody is told to act
            boolean told = verb.is(Trait.INFINITIVE)
                    && !decisions.isAim(verb)
                    && !(at > 0 && chunks.get(at - 1) instanceof Link l && l.is(Link.Kind.COMMA));
            // 'says Chad preparing for war': what a headline reports of somebody is his
            boolean reported = verb.is(Trait.GERUND)
                    && predicates.isSpeech(verb.governor)
                    && chunks.get(at - 1) == between
                    && sentence.tokens().get(between.head()).is(Pos.PROPER);
            return between != null && (told || reason || reported) ? between : verb.governor.subject;
        }
        VerbGroup main = predicates.isAside(verb) ? verbBefore(at) : null;
        if (main != null && main.subject != null) {
            return main.subject;
        }
        if (coordination.at(at) || verb.is(Trait.GERUND)) {
            VerbGroup before = verb.is(Trait.FINITE) ? coordination.goesOnFrom(at) : verbBefore(at);
            if (before != null
                    && (verb.is(Trait.GERUND)
                            || before.is(Trait.FINITE) == verb.is(Trait.FINITE)
                            || before.is(Trait.REDUCED) == verb.is(Trait.REDUCED))) {
                if (verb.is(Trait.GERUND)
                        && at > 0
                        && chunks.get(at - 1) instanceof NounPhrase noun
                        && !noun.isTime()) {
                    return leader(noun);
                }
                if (before.governor != null && before.bond == Bond.CLAUSE && verb.governor == null) {
                    verb.governor = before.governor;
                    verb.bond = Bond.CLAUSE;
                }
                if (before.is(Trait.INCISE) || before.is(Trait.SPOKEN)) {
                    verb.mark(Trait.SPOKEN);
                }
                // 'the rate fell and there are more jobs': what does not agree goes on from nobody
                boolean fits = before.subject == null || !agreement.isBroken(before.subject, verb);
                if (fits) {
                    return before.subject;
                }
            }
        }
        if (verb.is(Trait.GERUND)) {
            return at > 0 && chunks.get(at - 1) instanceof NounPhrase noun ? leader(noun) : laterSubject(at);
        }
        NounPhrase left = leftSubject(at, verb);
        if (left != null
                && predicates.isSpeech(verb)
                && new SpeakerBehind(chunks, predicates).quotes(chunks.indexOf(left), verb)) {
            verb.mark(Trait.INCISE);
        }
        if (left == null && verb.is(Trait.INFINITIVE) && verb.governor == null) {
            NounPhrase owned = decisions.maker(at, verb);
            return owned == null ? laterSubject(at) : owned;
        }
        return left;
    }

    private @Nullable NounPhrase leftSubject(int at, VerbGroup verb) {
        SpeakerBehind behind = new SpeakerBehind(chunks, predicates);
        NounPhrase follows = predicates.isSpeech(verb) ? behind.of(at, verb) : null;
        NounPhrase speaker = follows == null && predicates.isSpeech(verb) ? behind.closing(at, verb) : follows;
        if (speaker != null) {
            verb.mark(Trait.INCISE);
            return speaker;
        }
        if (predicates.isSpeech(verb) && behind.isLeftOut(at, verb, language.dropsSubject())) {
            verb.mark(Trait.INCISE);
            verb.mark(Trait.SPOKEN);
            return null;
        }
        boolean comma = false;
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            switch (chunk) {
                case VerbGroup before -> {
                    int opening = verb.is(Trait.FINITE) && before.is(Trait.RELATIVE) ? asides.relativeOf(i) : -1;
                    NounPhrase holder = verb.is(Trait.FINITE) && before.is(Trait.REDUCED) ? heldBy(i) : null;
                    if (holder != null) {
                        return holder;
                    }
                    if (opening < 0) {
                        return verb.is(Trait.REDUCED) || before.is(Trait.FINITE) ? null : before.subject;
                    }
                    // 'Una coalición que encabezan los saudíes interviene': the clause about the subject is passed over
                    i = opening;
                }
                case NounPhrase noun -> {
                    if (verb.is(Trait.REDUCED) && !noun.isTime() && !comma) {
                        return leader(noun);
                    }
                    int opening =
                            verb.is(Trait.FINITE) && !isSpeechBefore(i) ? asides.objectOf(i, language.headLast()) : -1;
                    if (opening >= 0) {
                        i = opening;
                    } else if (noun.isBare() && isObjectOfGerund(i)) {
                        // 'A draft agreement on setting up centres has been approved'
                        i--;
                    } else if (noun.isBare() && !agreement.isBroken(noun, verb)) {
                        objectRelative(i, verb);
                        return beforeApposition(leader(noun));
                    }
                }
                case Link link -> {
                    switch (link.kind()) {
                        case RELATIVE -> {
                            verb.mark(Trait.RELATIVE);
                            NounPhrase antecedent = antecedent(i);
                            if (antecedent != null
                                    && (language.objectRelatives().contains(link.lemma())
                                            || isDoneTo(antecedent, at, verb))) {
                                verb.objects.add(antecedent);
                                return null;
                            }
                            return antecedent;
                        }
                        case SUBORDINATOR, BREAK -> {
                            int dash = link.is(Link.Kind.BREAK) ? asides.parenthesis(i) : -1;
                            if (dash < 0) {
                                return null;
                            }
                            i = dash;
                        }
                        case COMMA -> {
                            comma = true;
                            int relative = asides.relativeClause(i);
                            int opening = relative >= 0 ? relative : asides.participle(i);
                            boolean before = opening < 0 && i == at - 1 && verb.is(Trait.FINITE);
                            opening = before ? asides.inserted(i, predicates::isSpeech) : opening;
                            NounPhrase same = before && opening < 0 ? coordination.listed(i, verb) : null;
                            if (same != null) {
                                return same;
                            }
                            if (opening >= 0) {
                                i = opening;
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return null;
    }

    /** 'One of the accords signed in Rome was broken': the noun on which hangs what a participle says of, or null. */
    private @Nullable NounPhrase heldBy(int participle) {
        for (int i = participle - 1; i >= 0 && chunks.get(i) instanceof NounPhrase noun; i--) {
            if (noun.isBare()) {
                return i < participle - 1 ? leader(noun) : null;
            }
        }
        return null;
    }

    private boolean isSpeechBefore(int at) {
        VerbGroup before = verbBefore(at);
        return before != null && predicates.isSpeech(before);
    }

    /** 'El documento que firmaron los ministros': where the number tells that the subject stands behind the verb. */
    private boolean isDoneTo(NounPhrase antecedent, int at, VerbGroup verb) {
        return language.postverbalSubject()
                && agreement.isBroken(antecedent, verb)
                && (antecedent.host == null || agreement.isBroken(antecedent.host, verb))
                && at + 1 < chunks.size();
    }

    /** 'On setting up centres', 'après avoir condamné l'Iran', 'Moscow's decision to expel envoys'. */
    private boolean isObjectOfGerund(int at) {
        return at > 1
                && chunks.get(at - 1) instanceof VerbGroup verb
                && (verb.is(Trait.GERUND) || verb.is(Trait.INFINITIVE))
                && (sentence.tokens().get(verb.from()).is(Pos.PREPOSITION) || isAttribute(at - 1, verb));
    }

    /** Whether an infinitive says what a noun is about with which the sentence opens. */
    private boolean isAttribute(int at, VerbGroup verb) {
        return verb.is(Trait.INFINITIVE)
                && chunks.get(at - 1) instanceof NounPhrase noun
                && !noun.isTime()
                && verbBefore(at) == null;
    }

    /** 'The sanctions that Washington imposed': where the subject stands behind the relative, the antecedent is the object. */
    private void objectRelative(int subject, VerbGroup verb) {
        for (int i = subject - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link link && link.is(Link.Kind.RELATIVE)) {
                NounPhrase antecedent = antecedent(i);
                if (antecedent != null) {
                    verb.mark(Trait.RELATIVE);
                    boolean owner = language.ownerRelatives().contains(link.lemma())
                            && sentence.tokens().get(antecedent.head()).capitalised();
                    // 'Athènes, où les deux hommes ont signé': done there, not done to it
                    boolean place = !language.objectRelatives().isEmpty()
                            && !language.objectRelatives().contains(link.lemma());
                    if (owner) {
                        // 'Kiev, dont l'ambassadeur a accusé Moscou': whose ambassador it is
                        ((NounPhrase) chunks.get(subject)).of.add(antecedent);
                    } else if (!place) {
                        verb.objects.add(antecedent);
                    }
                }
                return;
            }
            if (!(chunk instanceof Link l && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.QUOTE))
                    || chunk instanceof NounPhrase n && n.isTime())) {
                return;
            }
        }
    }

    private static NounPhrase leader(NounPhrase noun) {
        return noun.leader == null ? noun : noun.leader;
    }

    private NounPhrase beforeApposition(NounPhrase noun) {
        int at = chunks.indexOf(noun);
        for (int i = at - 1; i >= 0 && i > at - 8; i--) {
            if (chunks.get(i) instanceof NounPhrase before && before.apposition == noun) {
                // behind a preposition it is no subject: 'At the United Nations, Trump, ...'
                return before.isBare() ? leader(before) : noun;
            }
        }
        return noun;
    }

    private @Nullable NounPhrase antecedent(int relative) {
        for (int i = relative - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                NounPhrase equal = predicates.equal(i, noun);
                return equal == null ? leader(noun) : equal;
            }
            if (chunks.get(i) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    private @Nullable VerbGroup verbBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                return verb;
            }
            if (chunks.get(i) instanceof Link l && l.is(Link.Kind.BREAK)) {
                return null;
            }
        }
        return null;
    }

    /** 'Accusing Russia of ..., Poland said': the subject of the main verb that follows. */
    private @Nullable NounPhrase laterSubject(int at) {
        boolean comma = false;
        for (int i = at + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            comma |= chunk instanceof Link l && l.is(Link.Kind.COMMA);
            if (comma && chunk instanceof NounPhrase noun && noun.isBare()) {
                return leader(noun);
            }
            if (chunk instanceof VerbGroup main && (comma || isNamer(main))) {
                return comma ? null : named(i);
            }
        }
        return null;
    }

    /** 'Ad accusare Teheran è Parigi': a verb that says who it was. */
    private boolean isNamer(VerbGroup verb) {
        return language.postverbalSubject() && verb.is(Trait.FINITE) && predicates.isCopula(verb);
    }

    private @Nullable NounPhrase named(int copula) {
        for (int i = copula + 1; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                return noun.isBare() ? leader(noun) : null;
            }
            if (!(chunks.get(i) instanceof Link link && (link.is(Link.Kind.ADVERB) || link.is(Link.Kind.QUOTE)))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable NounPhrase bareBetween(VerbGroup governor, int to) {
        // 'viajó a Roma para pedir', 'se trasladó a Roma para': where one goes is nobody who is told to act
        boolean goes = governor.is(Trait.REFLEXIVE)
                || governor.verb() >= 0
                        && language.intransitives()
                                .contains(sentence.tokens().get(governor.verb()).lemma());
        for (int i = chunks.indexOf(governor) + 1; i < to; i++) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime() && noun.host == null) {
                boolean indirect = !goes
                        && noun.preposition() != null
                        && language.addressees().contains(noun.preposition());
                if (noun.preposition() == null || indirect) {
                    return leader(noun);
                }
            }
        }
        return null;
    }
}
