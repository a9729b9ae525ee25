package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.lexicon.Lexicon.Trigger;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;

/**
 * Sets right who does what where the forms leave it open: in 'Die Annexion verurteilte die EU' a thing stands first, but only
 * somebody condemns.
 */
record Inversion(Language language, Lexicon lexicon, Parse parse, ActorResolver actors) {

    /** Types of acts that need a will. */
    private static final Set<EventType> WILLED = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE);

    /**
     * Exchanges subject and object of a verb of will, where the object is a party and the subject nobody; takes a party behind
     * such a verb as its subject, where it can be no object.
     */
    void settle(VerbGroup verb) {
        NounPhrase subject = verb.subject();
        if (subject != null && isDoerBehind(verb, subject)) {
            verb.settle();
            return;
        }
        // 'las conversaciones que mantuvo Putin con Kim': what is held or made does not hold anybody
        boolean relative = !language.verbBracket()
                && language.postverbalSubject()
                && verb.is(Trait.RELATIVE)
                && verb.verb() >= 0
                && language.light().contains(parse.token(verb.verb()).lemma());
        boolean open = relative || language.verbBracket() && verb.isReversible() && isWilled(verb);
        if (subject == null || !verb.isReversible() || !open) {
            return;
        }
        List<Party> acting = actors.parties(verb.objects().getFirst());
        boolean thing = !subject.isPronoun()
                && !isPerson(subject)
                && actors.parties(subject).isEmpty();
        if (thing && !acting.isEmpty() && acting.stream().noneMatch(Party::fromContext)) {
            verb.reverse();
        }
    }

    /** 'Snowden kritisierte Polen', 'die Chefin des Senders': whose name or calling tells that he may do so, be he nobody's. */
    private boolean isPerson(NounPhrase noun) {
        return actors.isSomebody(noun)
                || parse.token(noun.head()).is(Pos.PROPER)
                || lexicon.wordClass("person").in(parse.tokens(), noun.head(), noun.head() + 1);
    }

    /**
     * 'Acusa China a Japón de espionaje', 'critica Merkel los aranceles': where a preposition marks whom somebody acts on, a name
     * without it is who does so, if something else stands behind it that it is done to.
     */
    private boolean isDoerBehind(VerbGroup verb, NounPhrase subject) {
        if (language.objectMarkers().isEmpty()
                || !verb.subjectFollows()
                || !verb.is(Trait.FINITE)
                || verb.is(Trait.PASSIVE)
                || verb.is(Trait.REFLEXIVE)
                || verb.verb() < 0
                || !parse.token(subject.head()).is(Pos.PROPER) && !actors.isSomebody(subject)
                || !isWilled(verb)) {
            return false;
        }
        boolean marked = verb.adjuncts().stream()
                .anyMatch(a ->
                        language.objectMarkers().contains(String.valueOf(a.preposition())) && a.from() >= subject.to());
        boolean other = verb.objects().stream().anyMatch(o -> o != subject && o.from() >= subject.to());
        List<Party> doers = actors.parties(subject);
        return (marked || other) && !doers.isEmpty() && doers.stream().noneMatch(Party::fromContext);
    }

    private boolean isWilled(VerbGroup verb) {
        String lemma = parse.token(verb.verb()).lemma();
        String particle = verb.particle();
        List<Trigger> triggers = lexicon.verbs(particle == null ? lemma : particle + lemma).stream()
                .filter(t -> t.words().size() == 1)
                .toList();
        return triggers.stream().anyMatch(t -> WILLED.contains(t.entry().type()))
                && triggers.stream().allMatch(t -> t.entry().actor().equals("subject"));
    }
}
