package org.disgelo.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Entry.Role;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** The verbs that carry event nouns, and whom they tell of: 'launched an attack', 'reported an attack by Azerbaijan'. */
final class NounCarriers {

    private static final Set<String> PRIVATE = Set.of("MED", "NGO", "BUS");

    private final Language language;
    private final Parse parse;
    private final ActorResolver actors;

    NounCarriers(Language language, Parse parse, ActorResolver actors) {
        this.language = language;
        this.parse = parse;
        this.actors = actors;
    }

    /** 'The visit paid yesterday by Meloni to Tripoli', 'the talks that took place between Kim and Moon'. */
    boolean isAttribute(VerbGroup verb, NounPhrase noun) {
        boolean attribute = verb.is(Trait.REDUCED) || verb.is(Trait.RELATIVE) || verb.is(Trait.GERUND);
        if (!attribute || verb.verb() < 0) {
            return false;
        }
        boolean beside = verb.is(Trait.GERUND) && verb.from() == noun.to() && happens(verb);
        // 'les négociations sur le gaz qui se déroulent entre': what takes place is not what it is about
        boolean about = verb.is(Trait.RELATIVE)
                && happens(verb)
                && verb.subject() != null
                && parse.after(noun).contains(verb.subject());
        return beside || about || verb.subject() == noun && (isLight(verb) || happens(verb));
    }

    /**
     * The participle that does no more than describe a noun, whose phrases stand behind it: 'la visite très critiquée du
     * président en Pologne'; null when none does.
     */
    @Nullable
    VerbGroup description(NounPhrase noun) {
        return parse.verbs().stream()
                .filter(v -> v.is(Trait.REDUCED) && v.subject() == noun && v.from() >= noun.to())
                .filter(v -> parse.after(v).stream().limit(1).anyMatch(this::isOwner))
                .findFirst()
                .orElse(null);
    }

    private boolean isOwner(NounPhrase of) {
        return language.of().contains(String.valueOf(of.preposition()))
                && !actors.parties(of).isEmpty();
    }

    private boolean isLight(VerbGroup verb) {
        String lemma = parse.token(verb.verb()).lemma();
        return language.light().contains(lemma) || language.transparent().contains(lemma);
    }

    /** 'Replied with threats': a verb that is light but with that preposition. */
    private boolean isLightWith(VerbGroup verb, NounPhrase noun) {
        return language.light().contains(parse.token(verb.verb()).lemma() + " " + noun.preposition());
    }

    boolean happens(VerbGroup verb) {
        return verb.verb() >= 0
                && language.happenings().contains(parse.token(verb.verb()).lemma());
    }

    /** 'A harsh protest came from Oslo', 'da Oslo arriva un monito': whether the verb says that what the noun names comes. */
    boolean comes(VerbGroup verb, NounPhrase noun) {
        return verb.verb() >= 0
                && verb.subject() == noun
                && language.intransitives().contains(parse.token(verb.verb()).lemma());
    }

    /** The verb that carries the noun as its object or subject. */
    @Nullable
    VerbGroup carrier(NounPhrase noun) {
        // 'during the visit that the king paid to Oslo': the clause about it tells more than the verb beside it
        for (VerbGroup verb : parse.verbs()) {
            if (verb.is(Trait.RELATIVE) && verb.verb() >= 0 && verb.objects().contains(noun) && isLight(verb)) {
                return verb;
            }
        }
        for (VerbGroup verb : parse.verbs()) {
            boolean object = verb.objects().contains(noun)
                    || verb.adjuncts().contains(noun)
                    || verb.fronted().contains(noun);
            boolean subject = verb.subject() == noun && !verb.is(Trait.RELATIVE);
            if (object || subject) {
                return verb;
            }
        }
        // 'approved a resolution of support for Greece': what holds the action is carried
        NounPhrase holder = noun.host();
        return holder != null
                        && language.hollow().contains(parse.token(holder.head()).lemma())
                ? carrier(holder)
                : null;
    }

    /** 'Kiev a essuyé une attaque de drones', 'was the target of strikes': who undergoes what the noun names. */
    List<Party> suffering(NounPhrase noun) {
        NounPhrase host = noun.host();
        boolean target = host != null
                && language.sufferings().contains(parse.token(host.head()).lemma());
        NounPhrase told = target && host != null ? host : noun;
        VerbGroup carrier = carrier(told);
        NounPhrase subject = carrier == null ? null : carrier.subject();
        boolean undergoes = carrier != null
                && subject != null
                && subject != told
                && !carrier.is(Trait.PASSIVE)
                && (target || isSuffering(carrier, noun));
        return undergoes && subject != null ? partiesOrOwners(subject) : List.of();
    }

    private List<Party> partiesOrOwners(NounPhrase noun) {
        List<Party> parties = actors.parties(noun);
        return parties.isEmpty() ? actors.owners(noun) : parties;
    }

    /** 'Erlitt einen Angriff', 'geriet unter Beschuss': the verb alone says so, or with the preposition of the noun. */
    private boolean isSuffering(VerbGroup verb, NounPhrase noun) {
        if (verb.verb() < 0) {
            return false;
        }
        String lemma = parse.token(verb.verb()).lemma();
        return verb.objects().contains(noun)
                ? language.sufferings().contains(lemma)
                : language.sufferings().contains(lemma + " " + noun.preposition());
    }

    /** Whose home it is, where an action at home names no party: whom it affects, or the state that the headline begins with. */
    void atHome(NounPhrase noun, @Nullable VerbGroup carrier, Entry entry, List<Party> acting, List<Party> receiving) {
        if (carrier != null) {
            affected(noun, carrier, entry, acting, receiving);
        }
        if (acting.isEmpty() && receiving.isEmpty()) {
            List<Party> placed = placed(noun);
            (entry.type() == EventType.PROTEST ? receiving : acting)
                    .addAll(placed.isEmpty() ? new Dateline(parse, actors).state(noun) : placed);
        }
    }

    /** Who demonstrates against others where nobody is named: 'Praga, manifestazione contro la Nato'. */
    List<Party> crowd(NounPhrase noun) {
        List<Party> placed = placed(noun);
        return (placed.isEmpty() ? new Dateline(parse, actors).state(noun) : placed)
                .stream().map(p -> p.inSector("CIV")).toList();
    }

    /** 'Again protests in Iran', 'in Italia scatta la protesta': the state where it is said to take place. */
    private List<Party> placed(NounPhrase noun) {
        VerbGroup carrier = carrier(noun);
        return Stream.concat(
                        parse.after(noun).stream(),
                        Stream.ofNullable(carrier)
                                .filter(this::happens)
                                .flatMap(v -> Stream.concat(v.fronted().stream(), v.adjuncts().stream())))
                .filter(n -> language.locative().contains(n.preposition()))
                .map(this::stateAt)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The state that a phrase of place names, or in which the city or region lies that it names: 'in the south of Turkey'. */
    private List<Party> stateAt(NounPhrase noun) {
        List<Party> named = states(actors.parties(noun));
        List<Party> within = named.isEmpty() ? actors.setting().placed(noun.from(), noun.to()) : named;
        // 'a rally outside the Turkish embassy in Oslo' is not held in Turkey
        return within.isEmpty() && !actors.isSomebody(noun) ? states(actors.owners(noun)) : within;
    }

    private static List<Party> states(List<Party> parties) {
        return parties.stream()
                .filter(p -> !p.fromContext() && p.actor().sector() == null)
                .toList();
    }

    /** 'The riots forced Lukashenko to': whom unrest at home affects tells whose home it is. */
    private void affected(NounPhrase noun, VerbGroup carrier, Entry entry, List<Party> acting, List<Party> receiving) {
        if (carrier.subject() != noun || carrier.objects().isEmpty()) {
            return;
        }
        List<Party> parties = actors.parties(carrier.objects().getFirst());
        (entry.type() == EventType.PROTEST ? receiving : acting).addAll(parties);
        boolean placed =
                parse.after(noun).stream().anyMatch(n -> language.locative().contains(n.preposition()));
        if (entry.type() == EventType.PROTEST && parties.size() == 1 && !placed) {
            acting.add(parties.getFirst().inSector("CIV"));
        }
    }

    /** Who carries out the action, where the verb is a light one: 'launched an attack', 'sanctions were imposed by'. */
    List<Party> carried(NounPhrase noun, VerbGroup carrier, Entry entry, List<Party> receiving) {
        boolean light = isLight(carrier) && !language.asides().contains(String.valueOf(noun.preposition()))
                || isLightWith(carrier, noun);
        NounPhrase subject = carrier.subject();
        if (subject == noun && entry.mutual() == Mutual.ALWAYS && !receiving.isEmpty()) {
            return speaker(carrier, receiving);
        }
        // 'In a meeting with Moon, Kim pledged': who acts meanwhile is who meets
        boolean meanwhile = entry.type() == EventType.CONSULT
                && noun.preposition() != null
                && (!receiving.isEmpty() || Lands.isVisit(entry));
        if (!light && !meanwhile
                || subject == null
                || subject == noun
                || carrier.is(Trait.PASSIVE)
                || isSuffering(carrier, noun)) {
            return List.of();
        }
        List<Party> parties = actors.parties(subject);
        return parties.equals(receiving) ? List.of() : parties;
    }

    /** 'At talks in Geneva, Iran and Oman agreed', before the verb: who agree together there are who meet. */
    List<Party> meeting(NounPhrase noun, VerbGroup carrier, Entry entry) {
        NounPhrase subject = carrier.subject();
        String preposition = noun.preposition();
        if (entry.type() != EventType.CONSULT
                || entry.mutual() != Mutual.ALWAYS
                || preposition == null
                || !language.locative().contains(preposition)
                || subject == null
                || subject == noun
                || noun.to() > carrier.from()
                || carrier.is(Trait.PASSIVE)) {
            return List.of();
        }
        List<Party> parties = actors.parties(subject);
        boolean together = parties.stream().map(Party::code).distinct().count() > 1;
        return together ? parties : List.of();
    }

    /** 'Rome said that talks with Tirana were going well': who speaks of what he shares with another. */
    private List<Party> speaker(VerbGroup carrier, List<Party> receiving) {
        VerbGroup above = carrier.governor();
        boolean says = above != null
                && carrier.bond() == VerbGroup.Bond.CLAUSE
                && language.speech().contains(parse.token(above.verb()).lemma());
        List<Party> parties =
                above == null || !says || above.subject() == null ? List.of() : actors.parties(above.subject());
        return parties.equals(receiving) ? List.of() : parties;
    }

    /** 'Armenia reported an attack by Azerbaijan': who tells of it is whom it hit. */
    List<Party> reported(NounPhrase noun, VerbGroup carrier, List<Party> acting) {
        NounPhrase subject = carrier.subject();
        boolean speech = language.speech().contains(parse.token(carrier.verb()).lemma());
        if (!speech || subject == null || subject == noun || acting.isEmpty() || carrier.is(Trait.PASSIVE)) {
            return List.of();
        }
        List<Party> parties = actors.parties(subject);
        String sector = parties.size() == 1 ? parties.getFirst().actor().sector() : null;
        return parties.size() == 1
                        && (sector == null || !PRIVATE.contains(sector))
                        && acting.stream()
                                .noneMatch(
                                        a -> a.code().equals(parties.getFirst().code()))
                ? parties
                : List.of();
    }

    /** Whether a phrase tells by whose help something is done: 'with the support of Russia'. */
    boolean isMeans(NounPhrase noun, Entry entry) {
        String preposition = noun.preposition();
        boolean mediates =
                entry.type() == EventType.CONSULT && entry.mutual() == Mutual.NEVER && entry.of() == Role.ACTOR;
        return (entry.type() == EventType.SUPPORT || entry.type() == EventType.AID || mediates)
                && preposition != null
                && !language.of().contains(preposition)
                && !language.to().contains(preposition)
                && !language.by().contains(preposition)
                // 'при поддержке России', where 'при' is of places too
                && (!language.locative().contains(preposition)
                        || language.asides().contains(preposition))
                && !language.withouts().contains(preposition);
    }

    /** Who does what others help to do. */
    List<Party> helped(VerbGroup carrier, List<Party> acting) {
        NounPhrase subject = carrier.subject();
        if (subject == null || acting.isEmpty() || carrier.is(Trait.PASSIVE)) {
            return List.of();
        }
        List<Party> parties = actors.parties(subject);
        boolean others = parties.stream()
                .noneMatch(p -> acting.stream().anyMatch(a -> a.code().equals(p.code())));
        return others ? parties : List.of();
    }

    /** Whether who acted is who now holds the action against somebody: 'Beirut condemned the attack' tells of one that Beirut suffered. */
    boolean isHeldAgainstOthers(@Nullable VerbGroup carrier, List<Party> acted, Lexicon lexicon) {
        if (carrier == null || carrier.subject() == null || carrier.verb() < 0 || carrier.is(Trait.PASSIVE)) {
            return false;
        }
        boolean accuses = lexicon.verbs(parse.token(carrier.verb()).lemma()).stream()
                .anyMatch(t -> t.entry().type() == EventType.ACCUSE);
        return accuses
                && actors.parties(carrier.subject()).stream()
                        .anyMatch(p -> acted.stream().anyMatch(a -> a.code().equals(p.code())));
    }
}
