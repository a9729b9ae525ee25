package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * How real an action is, from its own verb group and from those it hangs on.
 *
 * @param status actual, planned or denied
 * @param asserted whether anybody says that it is so at all: a mere possibility, duty or supposition is no event
 * @param obliged whether it is told as a duty
 */
record Modality(Status status, boolean asserted, boolean obliged) {

    /** Types of which a duty is told as a timetable: 'Macron doit rencontrer Xi mardi'. */
    private static final Set<EventType> TIMETABLED = EnumSet.of(
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.MOBILIZE,
            EventType.AGREE,
            EventType.SUPPORT);

    static final Modality PLAIN = new Modality(Status.ACTUAL, true, false);

    /** @param phrase the words of the lexicon that the verb begins; a negation among them is their own: 'have no intention of' */
    static Modality of(VerbGroup verb, List<String> phrase, Parse parse, Language language) {
        boolean own = phrase.stream().anyMatch(language.negations()::contains);
        Modality told = of(verb, verb.is(Trait.NEGATED) && !own, parse, language);
        return new Alleged(language, parse).is(verb) ? new Modality(told.status, false, told.obliged) : told;
    }

    /**
     * How real the action is that a noun names, from the verb that carries it. 'No visit took place' denies the visit, 'the
     * protest does not die down' does not deny the protest: only who says that it is, or who does it, can deny it.
     */
    static Modality ofNoun(VerbGroup carrier, Parse parse, Language language) {
        String lemma = carrier.verb() < 0 ? "" : parse.token(carrier.verb()).lemma();
        boolean tells = lemma.isEmpty()
                || language.light().contains(lemma)
                || language.copulas().contains(lemma);
        return of(carrier, carrier.is(Trait.NEGATED) && tells, parse, language);
    }

    private static Modality of(VerbGroup verb, boolean negated, Parse parse, Language language) {
        boolean denied = negated;
        boolean planned = verb.is(Trait.FUTURE) || isFutureOfThePast(verb);
        boolean wished =
                verb.is(Trait.SUBJUNCTIVE) && verb.bond() == Bond.CLAUSE && !behindFactual(verb, parse, language);
        boolean asserted = !verb.is(Trait.SUPPOSED) && !verb.is(Trait.POSSIBILITY) && !wished;
        boolean obliged = verb.is(Trait.OBLIGATION);
        VerbGroup at = verb;
        for (int depth = 0; depth < 4; depth++) {
            VerbGroup above = at.governor();
            if (above == null || at.bond() != Bond.ACTION || above.verb() < 0) {
                break;
            }
            String lemma = parse.token(above.verb()).lemma();
            boolean adjective = above.verb() + 1 < parse.tokens().size()
                    && language.planning()
                            .contains(parse.token(above.verb() + 1).lemma());
            denied ^= above.is(Trait.NEGATED);
            denied ^= language.isFailing(parse.tokens(), above.verb());
            // 'they gathered in the square, demanding': what is done beside something is not what it is meant for
            boolean beside = at.is(Trait.GERUND)
                    && at.from() > 0
                    && parse.token(at.from() - 1).lower().equals(",");
            planned |= language.planning().contains(lemma) && !beside
                    || adjective
                    || above.is(Trait.FUTURE)
                    || isFutureOfThePast(above);
            asserted &= !above.is(Trait.SUPPOSED) && !above.is(Trait.POSSIBILITY);
            obliged |= above.is(Trait.OBLIGATION);
            at = above;
        }
        Status status = denied ? Status.DENIED : planned ? Status.PLANNED : Status.ACTUAL;
        return new Modality(status, asserted, obliged);
    }

    /** 'Después de que se enfrentaran', 'un día después de que se enfrentaran': the subjunctive of a fact. */
    private static boolean behindFactual(VerbGroup verb, Parse parse, Language language) {
        for (int i = parse.chunks().indexOf(verb) - 1; i >= 0; i--) {
            if (parse.chunks().get(i) instanceof Link link && link.kind() == Link.Kind.SUBORDINATOR) {
                boolean after = i > 0
                        && parse.chunks().get(i - 1) instanceof NounPhrase time
                        && time.isTime()
                        && parse.tokens().subList(time.from(), time.to()).stream()
                                .anyMatch(w -> language.factuals().contains(w.lemma()));
                return after || language.factuals().contains(link.lemma());
            }
            if (parse.chunks().get(i) instanceof VerbGroup) {
                return false;
            }
        }
        return false;
    }

    /** The same for an action of that type: what must be done is planned, where duty is how plans are told. */
    Modality of(EventType type) {
        return obliged && TIMETABLED.contains(type)
                ? new Modality(status == Status.ACTUAL ? Status.PLANNED : status, asserted, false)
                : this;
    }

    /** 'Dijo que volvería': what was said to be about to happen. */
    private static boolean isFutureOfThePast(VerbGroup verb) {
        return verb.is(Trait.CONDITIONAL) && verb.bond() == Bond.CLAUSE;
    }
}
