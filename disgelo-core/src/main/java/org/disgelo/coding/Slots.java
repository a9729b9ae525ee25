package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** The places around a verb where its parties stand. */
final class Slots {

    private final Language language;
    private final Predicate<NounPhrase> help;
    private final Parse parse;
    private final ActorResolver actors;
    private final VerbGroup verb;
    private final @Nullable NounPhrase object;

    /** The noun in which the phrase of the lexicon ends, or null: 'выполнить требования'. */
    private final @Nullable NounPhrase within;

    private final Strangers strangers;
    private final SubjectWords namer;
    private final boolean passive;
    private final boolean impersonal;

    /** Whether the entry says what its object must be, and where its phrase ends. */
    private final boolean guarded;

    private final int phraseEnd;

    Slots(
            Language language,
            Parse parse,
            ActorResolver actors,
            VerbGroup verb,
            PhraseMatch match,
            @Nullable WordSet guard,
            boolean transitive,
            boolean ownPassive,
            boolean copula,
            boolean ownReflexive,
            Predicate<NounPhrase> help) {
        this.language = language;
        this.help = help;
        this.parse = parse;
        this.actors = actors;
        this.verb = verb;
        this.strangers = new Strangers(language, parse, actors);
        this.namer = new SubjectWords(parse, actors, verb);
        this.passive = !copula && (verb.is(Trait.PASSIVE) || ownPassive || isMiddle(guard));
        this.guarded = guard != null;
        this.phraseEnd = match.last();
        ObjectFinder finder = new ObjectFinder(language, parse, verb, passive);
        this.within = finder.within(match);
        this.object = finder.find(match, guard, transitive);
        // 'Se le pidió que dejara': a reflexive verb that leaves its subject out speaks of nobody
        this.impersonal = language.dropsSubject() && verb.is(Trait.REFLEXIVE) && !ownReflexive;
    }

    /** 'El acuerdo se firmó': a reflexive verb whose subject is what the entry asks for as its object. */
    private boolean isMiddle(@Nullable WordSet guard) {
        NounPhrase subject = verb.subject();
        return guard != null
                && verb.is(Trait.REFLEXIVE)
                && subject != null
                && verb.objects().stream().allMatch(o -> o == subject)
                && guard.in(parse.tokens(), subject.from(), subject.to());
    }

    /** To whom the noun belongs in which the phrase of the lexicon ends: 'выполнить требования Евросоюза'. */
    List<Party> ofPhrase() {
        return within == null || !language.isCaseMarked() ? List.of() : actors.owners(within);
    }

    @Nullable
    NounPhrase object() {
        return object;
    }

    /** Whether the object is a pronoun, of which only the context tells whom it means. */
    boolean isPronounObject() {
        return object != null
                && object.isPronoun()
                && language.pronouns().contains(parse.token(object.head()).lemma());
    }

    /** Who acts, by the actor slot of an entry. */
    List<Party> actor(String slot, boolean transitive) {
        if (!slot.equals("subject")) {
            List<Party> named = fill(slot);
            return named.isEmpty() ? new Givers(actors, object).behind(slot) : named;
        }
        if (passive) {
            return agents().or(prepositions(language.by()));
        }
        NounPhrase subject = subject(transitive);
        if (subject == null) {
            boolean known = verb.takesUpSubject()
                    || language.dropsSubject() && verb.main().leavesOutSubject() && !impersonal;
            return !known
                    ? List.of()
                    : verb.main().is(Trait.FIRST)
                            ? actors.speaker(parse.token(verb.verb()))
                            : actors.setting().actedLast(parse.token(verb.verb()), verb.is(Trait.SPOKEN));
        }
        if (isNobody(subject)) {
            return List.of();
        }
        List<Party> said = actors.parties(subject).isEmpty() ? sayer(subject) : List.of();
        List<Party> parties = said.isEmpty() ? partiesOrOwners(subject) : said;
        // 'the spokesman of the movement, who accused': the antecedent may be the noun further out
        NounPhrase host = verb.is(Trait.RELATIVE) ? subject.host() : null;
        while (parties.isEmpty() && host != null) {
            parties = partiesOrOwners(host);
            host = host.host();
        }
        return parties;
    }

    private Agents agents() {
        return new Agents(language, actors, parse, verb, help);
    }

    /** Whose forces are moved where nobody is said to move them: 'Syrian troops are deployed in Lebanon'. */
    List<Party> moved() {
        List<Party> own = passive && object != null && !isStranger("subject") ? partiesOrOwners(object) : List.of();
        return own.stream().noneMatch(Party::fromContext) ? own : List.of();
    }

    private List<Party> partiesOrOwners(NounPhrase noun) {
        List<Party> parties = actors.parties(noun);
        return parties.isEmpty() ? actors.owners(noun) : parties;
    }

    /** Whether a plural verb tells of nobody but a place: 'в Москве заявили', 'в Сирии убили'. */
    boolean isImpersonal() {
        return language.impersonalPlural()
                && (verb.subject() == null || verb.subjectFollows() && verb.subject() == object)
                && !passive
                && verb.is(Trait.FINITE)
                && verb.is(Trait.PLURAL)
                && scene() != null;
    }

    /** Those at the place where an impersonal verb says that something is done. */
    List<Party> seat() {
        return scene() instanceof NounPhrase scene ? actors.parties(scene) : List.of();
    }

    private @Nullable NounPhrase scene() {
        for (NounPhrase noun : verb.adjuncts()) {
            if (!language.locative().contains(String.valueOf(noun.preposition()))) {
                continue;
            }
            // behind the verb only an office tells who acts: 'посла вызвали в МИД', but 'войска ввели в Грузию'
            List<Party> there = actors.parties(noun);
            boolean here = noun.from() < verb.from() || verb.is(Trait.INCISE);
            if (there.stream().anyMatch(p -> here || p.actor().sector() != null)) {
                return noun;
            }
        }
        return null;
    }

    /** 'Athens says that the name is a claim and has vetoed': what a thing cannot do is done by who speaks of it. */
    private List<Party> sayer(NounPhrase subject) {
        VerbGroup above = verb.governor();
        NounPhrase speaker = above == null ? null : above.subject();
        boolean coordinated = verb.bond() == Bond.CLAUSE
                && parse.verbs().stream()
                        .anyMatch(v ->
                                v != verb && v.from() < verb.from() && v.subject() == subject && v.governor() == above);
        return coordinated && speaker != null ? actors.parties(speaker) : List.of();
    }

    /** The subject told, or where the verb leaves it out that of the verb it goes on from; null if neither is known. */
    private @Nullable NounPhrase subject(boolean transitive) {
        NounPhrase own = ownSubject();
        boolean taken = own != null && verb.subjectFollows() && transitive && own == object;
        return own != null && !taken ? own : impersonal ? null : verb.heir();
    }

    /** The subject told, unless it is but a word of the phrase of the lexicon: 'Ha fatto appello a'. */
    private @Nullable NounPhrase ownSubject() {
        NounPhrase own = verb.subject();
        boolean ofPhrase = own != null && verb.subjectFollows() && verb.verb() < own.head() && own.head() <= phraseEnd;
        return ofPhrase ? null : own;
    }

    /** 'Il faut lever les sanctions': the subject of an impersonal verb is nobody. */
    private boolean isNobody(NounPhrase subject) {
        VerbGroup above = verb.governor() == null ? verb : verb.governor();
        return subject.isPronoun()
                && subject == above.subject()
                && language.impersonals().contains(parse.token(above.verb()).lemma());
    }

    /** The two sides that a phrase between them names: 'the talks between Russia and Japan failed'. */
    List<Party> between() {
        return NamedSides.of(language, actors, around());
    }

    /** Whether the actor is only what a party owns: 'un misil ruso', 'la decisión de Ankara'. */
    boolean isOwned(String slot) {
        NounPhrase subject = ownSubject();
        return slot.equals("subject")
                && !passive
                && subject != null
                && actors.parties(subject).isEmpty()
                && sayer(subject).isEmpty();
    }

    /** Whether somebody who is no party is named as the actor. */
    boolean isStranger(String slot) {
        if (!slot.equals("subject")) {
            return false;
        }
        if (passive) {
            List<NounPhrase> agents = verb.adjuncts().stream()
                    .filter(n -> agents().isAgent(n) && !strangers.isReason(n) && !isTrigger(n))
                    .toList();
            return !agents.isEmpty() && agents.stream().allMatch(strangers::isForeign);
        }
        if (impersonal && verb.subject() == null) {
            return true;
        }
        NounPhrase subject = ownSubject() == null ? verb.heir() : ownSubject();
        return subject != null && subject != object && strangers.isForeign(subject);
    }

    /** 'È stato escluso dalle elezioni': what the entry's own words name is nobody who did it. */
    private boolean isTrigger(NounPhrase noun) {
        return noun.head() > verb.verb() && noun.head() <= phraseEnd;
    }

    /** Whether the noun of who acts is one of these words. */
    boolean isSubject(WordSet words) {
        if (passive) {
            return verb.adjuncts().stream().filter(agents()::isAgent).anyMatch(n -> namer.names(words, n));
        }
        NounPhrase subject = ownSubject() == null && !impersonal ? verb.heir() : ownSubject();
        return subject != null && namer.names(words, subject);
    }

    /** Whether a slot is filled by the name of somebody who is no party. */
    boolean isAskedOfOther(List<String> slots) {
        return strangers.fill(slots, verb, object);
    }

    /** The phrases with a preposition around the verb and behind its subject and object. */
    List<NounPhrase> around() {
        List<NounPhrase> phrases = new ArrayList<>(verb.adjuncts());
        phrases.addAll(verb.fronted());
        if (verb.subject() != null) {
            phrases.addAll(parse.after(verb.subject()));
        }
        if (object != null) {
            phrases.addAll(parse.after(object));
        }
        return phrases;
    }

    /** Whom a slot names; empty if it is not filled by a party. */
    List<Party> fill(String slot) {
        return switch (slot) {
            case "object" -> ofObject();
            case "owner" -> object == null ? List.of() : ownersOf(object);
            case "subject" -> ofSubject();
            case "indirect" -> indirect();
            case "place" -> actors.setting().here(parse.token(verb.verb()));
            default -> {
                List<Party> told = prepositions(List.of(slot));
                List<Party> more = told.isEmpty() ? participles().about(slot, language) : told;
                yield more.isEmpty() ? new TakenDative(language, actors, verb).of(slot) : more;
            }
        };
    }

    private List<Party> ofSubject() {
        NounPhrase subject = verb.subject();
        if (passive || subject == null) {
            return List.of();
        }
        return partiesOrOwners(subject);
    }

    /** Where the verb says that it is done. */
    Stage stage() {
        return new Stage(language, parse, actors, verb, object);
    }

    /** Whose the object is: 'the Russian proposal', 'the plan drawn up by Moscow'. */
    private List<Party> ownersOf(NounPhrase noun) {
        List<Party> owners = actors.owners(noun);
        // 'condemned the Russian annexation of Crimea': whose action it is, not whom it befell
        List<Party> doers = noun.owner() == null ? actors.attributes(noun) : actors.parties(noun.owner());
        boolean both = noun.joined().isEmpty() && owners.size() > doers.size() && owners.containsAll(doers);
        if (both && !doers.isEmpty() && doers.stream().noneMatch(Party::fromContext)) {
            return doers;
        }
        if (!owners.isEmpty() && !Party.areGuessed(owners)) {
            return owners;
        }
        // 'the massacre of civilians committed by Serbian soldiers', wherever the civilians are from
        List<Party> named = participles().name(language.by());
        List<Party> told = named.isEmpty() && noun == object ? participles().doer() : named;
        return told.isEmpty() ? owners : told;
    }

    private Participles participles() {
        return new Participles(parse, actors, verb, object, passive);
    }

    private List<Party> ofObject() {
        if (passive && object != null && object == verb.subject() && object.isPronoun()) {
            return actors.parties(object);
        }
        if (object == null || isPronounObject()) {
            return object != null || verb.is(Trait.OBJECT_PRONOUN) ? other() : List.of();
        }
        return actors.parties(object).isEmpty() ? ofThing(object) : actors.parties(object);
    }

    /** Who did what the object tells: 'condemned the bombing of Aleppo by Russian planes'; else whose it is. */
    List<Party> doers() {
        return object == null ? List.of() : ofThing(object);
    }

    private List<Party> ofThing(NounPhrase thing) {
        // 'Raketen aus dem Libanon trafen das Dorf': what stands before the verb is of its subject
        List<Party> behind = passive || verb.adjuncts().isEmpty() ? List.of() : prepositions(language.by());
        List<Party> agents = passive ? agents().before(thing) : behind;
        return agents.isEmpty() ? ownersOf(thing) : agents;
    }

    private List<Party> indirect() {
        NounPhrase subject = verb.subject();
        if (passive && subject != null && subject != object) {
            return partiesOrOwners(subject);
        }
        if (!passive && verb.objects().size() > 1) {
            List<Party> first = actors.parties(verb.objects().getFirst());
            if (!first.isEmpty()) {
                return first;
            }
        }
        List<Party> told = prepositions(language.to());
        return told.isEmpty() && verb.is(Trait.INDIRECT_PRONOUN) ? other() : told;
    }

    /** Whom a pronoun means that is not the subject: the last other party. */
    private List<Party> other() {
        List<Party> subject = verb.subject() == null ? List.of() : actors.parties(verb.subject());
        return actors.setting().other(subject, parse.token(verb.verb()));
    }

    /** Whose the object is, if a possessive that cannot mean who acts says so. */
    List<Party> otherOwner(List<Party> acting) {
        return object == null || !actors.isPossessed(object)
                ? List.of()
                : new OtherParty(parse, actors, verb).than(acting);
    }

    private List<Party> prepositions(Collection<String> prepositions) {
        NounPhrase own = guarded || within == null ? object : null;
        Participles held = participles();
        return new PrepositionSlot(language, actors, verb, own, n -> held.hold(n) || agents().isOfSubject(n), help)
                .parties(prepositions);
    }

    /** Any party behind the verb but its agent: whom an inner action lends to the outer. */
    List<Party> anyone() {
        List<Party> found = ofObject();
        for (NounPhrase noun : verb.adjuncts()) {
            boolean elsewhere = noun.preposition() == null
                    || language.by().contains(noun.preposition())
                    || language.locative().contains(noun.preposition())
                            && !language.to().contains(noun.preposition())
                            && !noun.isGoal();
            // 'Refused to hand activists to Turkey': who is told goes before whose activists they are guessed to be
            boolean to = language.to().contains(String.valueOf(noun.preposition()));
            if (!elsewhere && (found.isEmpty() || to && found.stream().allMatch(Party::fromContext))) {
                List<Party> parties = actors.parties(noun);
                List<Party> told = parties.isEmpty() ? actors.owners(noun) : parties;
                found = told.isEmpty() ? found : told;
            }
        }
        return found;
    }
}
