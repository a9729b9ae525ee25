package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds subjects and objects in languages whose endings tell them: clause by clause, whatever the order. Names often have no
 * ending; then what stands first is the subject.
 */
final class CaseBinder {

    /** 'und warf Ungarn Einmischung vor': so many phrases may be objects of a verb that has no subject behind it. */
    private static final int MOST_OBJECTS = 2;

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final CaseSubjects subjects;
    private final AttributeBinder attributes;
    private final Predicates predicates;
    private final Antecedents antecedents;
    private final ImpersonalPlural impersonal;

    CaseBinder(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
        this.subjects = new CaseSubjects(language, sentence);
        this.attributes = new AttributeBinder(language, sentence, chunks);
        this.predicates = new Predicates(language, sentence, chunks);
        this.antecedents = new Antecedents(language, sentence, chunks);
        this.impersonal = new ImpersonalPlural(language, sentence, subjects);
    }

    void bind() {
        if (language.verbBracket()) {
            partAppositions();
        }
        VerbGroup last = null;
        for (Clause clause : Clauses.of(chunks, language.verbBracket())) {
            if (language.verbBracket()) {
                new Forefield(sentence.tokens()).bind(clause);
            }
            VerbGroup first = null;
            for (VerbGroup verb : clause.verbs()) {
                if (verb.is(Trait.REDUCED)) {
                    attributes.bind(verb);
                    continue;
                }
                VerbGroup above = first == null ? above(clause, last) : first;
                if (verb.is(Trait.INFINITIVE) || verb.is(Trait.GERUND)) {
                    action(clause, verb, above);
                } else {
                    finite(clause, verb, first, above);
                }
                arguments(clause, verb);
                first = first == null || verb.is(Trait.FINITE) ? verb : first;
            }
            last = first == null ? last : first;
        }
        chunks.forEach(this::openingGerund);
    }

    /** 'Запретив вина, Россия усилила давление': who does what opens the sentence is told by the verb behind it. */
    private void openingGerund(Chunk chunk) {
        if (chunk instanceof VerbGroup gerund
                && gerund.is(Trait.GERUND)
                && gerund.subject == null
                && gerund.governor == null) {
            gerund.subject = chunks.stream()
                    .filter(c -> c.from() > gerund.from())
                    .filter(c -> c instanceof VerbGroup v && v.is(Trait.FINITE) && !v.is(Trait.RELATIVE))
                    .findFirst()
                    .map(c -> ((VerbGroup) c).subject)
                    .orElse(null);
        }
    }

    /** What has a verb of its own behind the comma is no apposition: 'kündigte der Minister an, 500 Soldaten zu entsenden'. */
    private void partAppositions() {
        List<Clause> clauses = Clauses.of(chunks, language.verbBracket());
        for (Clause clause : clauses) {
            for (Chunk chunk : clause.chunks()) {
                NounPhrase apposition = chunk instanceof NounPhrase noun ? noun.apposition() : null;
                if (apposition != null && !clause.chunks().contains(apposition)) {
                    ((NounPhrase) chunk).apposition = null;
                }
            }
        }
    }

    /** The verb on which a clause hangs: the nearest before it, whichever clause was closed last. */
    private @Nullable VerbGroup above(Clause clause, @Nullable VerbGroup last) {
        VerbGroup nearest = null;
        for (Chunk chunk : chunks) {
            if (chunk.from() >= clause.chunks().getFirst().from()) {
                break;
            }
            nearest = chunk instanceof VerbGroup verb && !verb.is(Trait.REDUCED) ? verb : nearest;
        }
        return nearest == null || !subjects.genders() ? last : nearest;
    }

    private void hang(VerbGroup verb, @Nullable VerbGroup governor, Bond bond) {
        if (governor == null || governor == verb) {
            return;
        }
        verb.governor = governor;
        verb.bond = bond;
        if (governor.complement == null) {
            governor.complement = verb;
        }
    }

    /** An infinitive hangs on the verb before it, over a comma too: 'forderte Iran auf, ... zu ...'. */
    private void action(Clause clause, VerbGroup verb, @Nullable VerbGroup governor) {
        hang(verb, governor, Bond.ACTION);
        if (governor == null) {
            verb.subject = verb.is(Trait.INFINITIVE) ? subjects.decided(chunks, clause, verb) : null;
            return;
        }
        verb.subject = governor.subject;
        if (clause.opener() != null
                && language.planning().contains(clause.opener().lemma())) {
            // 'reiste nach Kiew, um zu vermitteln': what is meant to be done
            verb.mark(Trait.FUTURE);
        } else if (language.ownActions().contains(lemma(governor))) {
            // 'versuchte die Ukraine zu stürzen': without a comma the object is the infinitive's, nobody is addressed
            governor.objects.removeIf(o -> clause.verbs().contains(governor) && o.from() >= governor.to());
        } else if (verb.is(Trait.INFINITIVE) && clause.opener() == null && !isCausative(governor)) {
            NounPhrase addressee = governor.objects.isEmpty() ? null : governor.objects.getFirst();
            for (NounPhrase noun : governor.adjuncts) {
                if (addressee == null
                        && noun.preposition() != null
                        && language.addressees().contains(noun.preposition())) {
                    addressee = noun;
                }
            }
            verb.subject = addressee == null || addressee == governor.subject ? governor.subject : addressee;
        }
    }

    /** 'ließ Kritiker einsperren': who has it done does it, whoever stands between. */
    private boolean isCausative(VerbGroup verb) {
        return language.causatives().contains(lemma(verb));
    }

    private String lemma(VerbGroup verb) {
        return verb.verb() < 0 ? "" : sentence.tokens().get(verb.verb()).lemma();
    }

    private void finite(Clause clause, VerbGroup verb, @Nullable VerbGroup sibling, @Nullable VerbGroup above) {
        if (clause.isRelative()) {
            verb.mark(Trait.RELATIVE);
        } else if (clause.opener() != null || predicates.isSpeech(above) && sibling == null) {
            hang(verb, above, Bond.CLAUSE);
        }
        if (sibling == null && above != null && closesSpeech(clause, verb, above)) {
            hang(above, verb, Bond.CLAUSE);
            verb.mark(Trait.INCISE);
        }
        NounPhrase subject = leavesSubject(clause, verb, above) ? null : subjects.subject(clause, verb);
        NounPhrase antecedent = clause.isRelative() ? antecedents.of(clause) : null;
        boolean argument = relativeIs(clause, Feature.NOMINATIVE) || relativeIs(clause, Feature.ACCUSATIVE);
        if (antecedent != null && !isGoverned(clause) && argument) {
            boolean named = language.verbBracket()
                    && subject != null
                    && relativeIs(clause, Feature.ACCUSATIVE)
                    && (subjects.isNamed(subject) && !subjects.isNamed(antecedent)
                            || subjects.agreement(subject, verb) > 0 && subjects.agreement(antecedent, verb) < 0);
            if (subject == null
                    || !named && !subject.isOnly(Feature.NOMINATIVE) && relativeIs(clause, Feature.NOMINATIVE)) {
                NounPhrase same = predicates.equal(chunks.indexOf(antecedent), antecedent);
                subject = same == null ? antecedent : same;
            } else {
                verb.objects.add(antecedent);
            }
        }
        boolean shares = isCoordinated(clause)
                || verb.is(Trait.SHARED)
                || subjects.genders() && clause.opener() == null && opensWith(clause, verb) && !verb.is(Trait.INCISE);
        VerbGroup equal =
                sibling == null && shares && !impersonal.isMet(clause, verb) ? equal(clause, verb, above) : sibling;
        if (subject != null
                && sibling == null
                && equal != null
                && equal.subject != null
                && opensWith(clause, verb)
                && subjects.genders()
                && subject.from() > verb.from()
                && subject.canBe(Feature.ACCUSATIVE)
                && subjects.fits(equal.subject, sentence.tokens().get(verb.verb()))) {
            // '... и подписал договор': what follows is the object, the subject is that of the clause before
            subject = null;
        }
        if (subject == null && equal != null) {
            subject = equal.subject;
            if (verb.governor == null && equal.bond == Bond.CLAUSE) {
                verb.governor = equal.governor;
                verb.bond = Bond.CLAUSE;
            }
        }
        verb.subject = subject;
        if (subject != null && impersonal.isObjectRather(clause, verb, subject)) {
            verb.subjectFollows = true;
            verb.objects.add(subject);
        }
    }

    /**
     * The verb whose subject a coordinated clause shares. Behind a comma 'and' mostly goes on with the main clause: 'Athens, which ...,
     * says that ..., and vetoed it'.
     */
    private @Nullable VerbGroup equal(Clause clause, VerbGroup verb, @Nullable VerbGroup above) {
        if (verb.is(Trait.SHARED) || !subjects.genders() && !language.verbBracket()) {
            return above;
        }
        Token finite = sentence.tokens().get(verb.verb());
        VerbGroup nearest = null;
        VerbGroup main = null;
        for (Chunk chunk : chunks) {
            if (chunk.from() >= clause.chunks().getFirst().from()) {
                break;
            }
            if (chunk instanceof VerbGroup other
                    && other.is(Trait.FINITE)
                    && other.subject != null
                    && (!subjects.genders() || subjects.fits(other.subject, finite))) {
                nearest = other;
                main = other.bond == Bond.CLAUSE || other.is(Trait.RELATIVE) ? main : other;
            }
        }
        boolean comma = clause.chunks().getFirst() instanceof Link l && l.is(Link.Kind.COMMA);
        return comma && main != null ? main : nearest == null ? above : nearest;
    }

    /** Whether nothing but links stands before the verb in its clause. */
    private static boolean opensWith(Clause clause, VerbGroup verb) {
        for (Chunk chunk : clause.chunks()) {
            if (!(chunk instanceof Link)) {
                return chunk == verb;
            }
        }
        return false;
    }

    /** 'Moskau habe die Waffenruhe verletzt, sagte der Präsident': what was said stands before the verb of saying. */
    private boolean closesSpeech(Clause clause, VerbGroup verb, VerbGroup above) {
        return (language.verbBracket() || new SpeakerBehind(chunks, predicates).isLeftBy(verb, language))
                && clause.opener() == null
                && predicates.isSpeech(verb)
                && opensWith(clause, verb)
                && !clause.chunks().isEmpty()
                && clause.chunks().getFirst() instanceof Link l
                && l.is(Link.Kind.COMMA)
                && above.governor == null
                && above.is(Trait.FINITE)
                && !above.is(Trait.RELATIVE)
                && !predicates.isSpeech(above);
    }

    /**
     * Whether the subject is the one before by the clause's form: 'und verlangte die Freilassung', 'hat A gestoppt, das B
     * abgebaut'. German puts no subject behind a verb that follows a coordinator.
     */
    private boolean leavesSubject(Clause clause, VerbGroup verb, @Nullable VerbGroup above) {
        if (!language.verbBracket() || above == null || above.subject == null || above.is(Trait.RELATIVE)) {
            return false;
        }
        List<NounPhrase> bare = clause.chunks().stream()
                .filter(c -> c instanceof NounPhrase n && CaseSubjects.isArgument(n) && n.from() > above.to())
                .map(NounPhrase.class::cast)
                .toList();
        boolean told = bare.stream().anyMatch(n -> n.isOnly(Feature.NOMINATIVE));
        if (verb.is(Trait.SHARED)) {
            return !told && (bare.isEmpty() || bare.size() == 1 && !verb.is(Trait.PASSIVE));
        }
        int at = chunks.indexOf(verb) - 1;
        while (at > 0 && chunks.get(at) instanceof Link l && l.is(Link.Kind.ADVERB)) {
            at--;
        }
        return !told
                && bare.size() <= MOST_OBJECTS
                && at > 0
                && chunks.get(at) instanceof Link l
                && l.is(Link.Kind.COORDINATOR)
                && language.coordinators().contains(l.lemma())
                && !language.adversatives().contains(l.lemma());
    }

    /** Whether the clause goes on with the subject of the one before: '... und verlangte den Abzug'. */
    private static boolean isCoordinated(Clause clause) {
        for (Chunk chunk : clause.chunks()) {
            if (!(chunk instanceof Link link) || !link.is(Link.Kind.COMMA)) {
                return chunk instanceof Link l && l.is(Link.Kind.COORDINATOR);
            }
        }
        return false;
    }

    /** Whether a preposition stands before the relative: then it is neither subject nor object. */
    private boolean isGoverned(Clause clause) {
        Link opener = clause.opener();
        return opener != null
                && opener.from() > 0
                && sentence.tokens().get(opener.from() - 1).is(org.disgelo.text.Pos.PREPOSITION);
    }

    private boolean relativeIs(Clause clause, Feature grammaticalCase) {
        Link opener = clause.opener();
        if (opener == null) {
            return false;
        }
        var cases = sentence.tokens().get(opener.from()).readings();
        boolean told = cases.stream()
                .anyMatch(r -> r.is(Feature.NOMINATIVE) || r.is(Feature.ACCUSATIVE) || r.is(Feature.DATIVE));
        return !told || cases.stream().anyMatch(r -> r.is(grammaticalCase));
    }

    private void arguments(Clause clause, VerbGroup verb) {
        for (Chunk chunk : clause.chunks()) {
            verb.start = Math.min(verb.start, chunk instanceof Link ? verb.start : chunk.from());
            // 'nannte das Vorgehen Polens inakzeptabel': what is said of it may close the clause
            boolean within = !(chunk instanceof Link l)
                    || language.verbBracket() && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.ARTICLE));
            verb.end = Math.max(verb.end, within ? chunk.to() : verb.end);
            if (!(chunk instanceof NounPhrase noun)
                    || noun.isTime()
                    || noun.leader != null
                    || noun == verb.subject
                    || noun.framed
                    || CaseSubjects.otherVerbBetween(clause, noun, verb)) {
                continue;
            }
            attributes.agent(verb, noun);
            if (noun.preposition() != null) {
                // in the passive a phrase of belonging may be the agent's: 'wurde das Abkommen von Peru ratifiziert'
                if (noun.host == null || verb.is(Trait.PASSIVE) && language.by().contains(noun.preposition())) {
                    verb.adjuncts.add(noun);
                }
            } else if (noun.host == null && noun.canBe(Feature.ACCUSATIVE) && !isApposition(verb, noun)) {
                verb.objects.add(noun);
            } else if (noun.host == null && language.verbBracket() && noun.isAmbiguous(Feature.DATIVE)) {
                // 'Burkina Faso kehrt der Ecowas den Rücken': what could be the subject and is not
                noun.govern(language.cases().get(Feature.DATIVE));
                verb.adjuncts.add(noun);
            }
        }
        dative(verb);
    }

    /** Of two objects whose forms tell no case the first is the dative: 'warf Armenien einen Bruch vor', 'передал Перу танки'. */
    private void dative(VerbGroup verb) {
        String dative = language.cases().get(Feature.DATIVE);
        if (dative == null || verb.objects.size() < 2) {
            return;
        }
        NounPhrase first = verb.objects.getFirst();
        boolean may = language.genitiveSuffix().isEmpty()
                ? first.isCaseless() && subjects.isNamed(first) && !first.isPronoun()
                : first.canBe(Feature.DATIVE) && !first.isOnly(Feature.ACCUSATIVE);
        if (may && verb.objects.get(1).canBe(Feature.ACCUSATIVE)) {
            first.govern(dative);
            verb.objects.removeFirst();
            verb.adjuncts.addFirst(first);
        }
    }

    private static boolean isApposition(VerbGroup verb, NounPhrase noun) {
        return verb.subject != null && verb.subject.apposition == noun
                || verb.objects.stream().anyMatch(o -> o.apposition == noun);
    }
}
