package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
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

/** Who stands on which side of an event noun, as the words of its phrase and around it tell. */
final class NounSides {

    private final Language language;
    private final Lexicon lexicon;
    private final Parse parse;
    private final ActorResolver actors;
    private final NounCarriers verbs;
    private final Entry entry;
    private final NounPhrase noun;

    private final List<Party> acting = new ArrayList<>();
    private final List<Party> receiving = new ArrayList<>();
    private final List<Party> both = new ArrayList<>();

    NounSides(
            Language language,
            Lexicon lexicon,
            Parse parse,
            ActorResolver actors,
            NounCarriers verbs,
            Entry entry,
            NounPhrase noun) {
        this.language = language;
        this.lexicon = lexicon;
        this.parse = parse;
        this.actors = actors;
        this.verbs = verbs;
        this.entry = entry;
        this.noun = noun;
    }

    /**
     * Reads the sides.
     *
     * @param of what stands behind 'of'
     * @param behind all phrases that stand behind the noun
     * @param carrier the verb that carries the noun, or null
     */
    void read(List<NounPhrase> of, List<NounPhrase> behind, @Nullable VerbGroup carrier) {
        own(of, agents(behind));
        around(behind, carrier);
    }

    /** Who acts; may be added to. */
    List<Party> acting() {
        return acting;
    }

    /** Who is acted upon; may be added to. */
    List<Party> receiving() {
        return receiving;
    }

    /** Who is on both sides. */
    List<Party> both() {
        return both;
    }

    /** The parties in the phrase itself: adjectives of nationality, genitives, what stands behind 'of'. */
    private void own(List<NounPhrase> ofPhrases, List<Party> agents) {
        List<Party> attributes = actors.attributes(noun);
        if (attributes.size() > 1 && entry.mutual() != Mutual.NEVER) {
            both.addAll(attributes);
        } else {
            give(entry.adjective(), attributes);
        }
        // 'the Iraq war' names the place, and neither side; so does 'Iran's Vienna talks'
        boolean field = entry.mutual() == Mutual.ALWAYS && (entry.type() == EventType.ASSAULT || noun.owner() != null);
        receiving.addAll(field ? List.of() : actors.targets(noun));
        receiving.addAll(entry.type() == EventType.ASSAULT ? actors.sites(noun) : List.of());
        if (noun.owner() != null) {
            List<Party> owner = actors.parties(noun.owner());
            // 'Chad's suspension', but 'Chad's suspension of the treaty'
            give(
                    ofPhrases.isEmpty() ? entry.adjective() : Role.ACTOR,
                    owner.isEmpty() ? actors.owners(noun.owner()) : owner);
        }
        // 'Sweden's condemnation of Iran', 'la condanna dell'Iran da parte della Svezia': who acts is told already
        boolean acted = !acting.isEmpty() || !agents.isEmpty();
        boolean directed = entry.mutual() == Mutual.NEVER || entry.mutual() == Mutual.PLURAL && !agents.isEmpty();
        Role role = entry.of() == Role.ACTOR && acted && directed ? Role.RECIPIENT : entry.of();
        for (NounPhrase of : ofPhrases) {
            // 'the summit of Helsinki', 'the Treaty of Rome' are held and signed there
            if (entry.of() == Role.BOTH && of.joined().isEmpty() && actors.isCity(of)) {
                continue;
            }
            boolean leaves = role == Role.ACTOR && entry.recipient().contains(String.valueOf(of.preposition()));
            Origin origin = Origin.of(actors, of, leaves);
            // 'the bombings of Brussels': what befell a city was not done by its state
            Role suffered =
                    entry.type() == EventType.ASSAULT && entry.crime() && actors.isCity(of) ? Role.RECIPIENT : role;
            give(suffered, origin.doers(acting));
            receiving.addAll(origin.left(acting));
        }
        if (acting.isEmpty()) {
            acting.addAll(agents);
        }
    }

    private List<Party> agents(List<NounPhrase> behind) {
        for (NounPhrase phrase : behind) {
            String preposition = phrase.preposition();
            boolean by = preposition != null
                    && (language.by().contains(preposition)
                                    && !entry.recipient().contains(preposition)
                            || entry.actor().equals(preposition));
            if (by && phrase.host() == null) {
                // 'the bombing of Aleppo by Russian planes': weapons act for their state
                List<Party> parties = actors.parties(phrase);
                return parties.isEmpty() && Drafting.OF_FORCES.contains(entry.type()) ? actors.owners(phrase) : parties;
            }
        }
        return List.of();
    }

    private void give(Role role, List<Party> parties) {
        switch (role) {
            case ACTOR -> acting.addAll(parties);
            case RECIPIENT -> receiving.addAll(parties);
            case BOTH -> both.addAll(parties);
        }
    }

    private void around(List<NounPhrase> behind, @Nullable VerbGroup carrier) {
        List<NounPhrase> phrases = new ArrayList<>(behind);
        // 'da Mosca arrivano accuse a Washington': where it comes from may stand before the verb
        boolean comes = carrier != null && verbs.comes(carrier, noun);
        Stream<NounPhrase> carried = Stream.ofNullable(carrier)
                .flatMap(v -> Stream.concat(v.adjuncts().stream(), comes ? v.fronted().stream() : Stream.empty()));
        // 'pledges made in Singapore' tells where, 'a visit paid to Tripoli' whom
        Stream<NounPhrase> attributes = parse.verbs().stream()
                .filter(v -> verbs.isAttribute(v, noun))
                // 'les rencontres qui ont eu lieu entre eux': what follows the verb's own noun
                .flatMap(v -> Stream.concat(
                        v.adjuncts().stream(),
                        v.objects().stream()
                                .filter(o -> verbs.happens(v) && !v.is(Trait.REDUCED))
                                .flatMap(o -> parse.after(o).stream())))
                .filter(n -> entry.type() == EventType.CONSULT
                        || !language.locative().contains(String.valueOf(n.preposition())));
        Stream.concat(carried, attributes)
                .filter(n -> n != noun && !phrases.contains(n))
                .forEach(phrases::add);
        Help help = new Help(entry, lexicon, parse);
        for (NounPhrase phrase : phrases) {
            String preposition = phrase.preposition();
            if (preposition == null || phrase.host() != null) {
                continue;
            }
            List<Party> parties = actors.parties(phrase);
            // 'clashes between police and separatists': both sides are of one state
            boolean sides =
                    parties.size() > 1 || entry.domestic() && !phrase.joined().isEmpty();
            if (language.between().contains(preposition) && sides) {
                if (entry.mutual() != Mutual.NEVER && parties.size() > 1) {
                    // 'the summit of Singapore between the leaders': who else is named lends the place or his offices
                    List.of(acting, receiving, both).forEach(List::clear);
                }
                (entry.mutual() == Mutual.NEVER && !acting.isEmpty() ? receiving : both).addAll(parties);
            } else if (receives(preposition) && receiving.isEmpty() && !isVenue(phrase)) {
                List<Party> told = parties.isEmpty() && !help.test(phrase) ? actors.owners(phrase) : parties;
                // 'signed in Beijing with Chinese mediation': who mediates is not whom he mediates for
                boolean own = entry.type() == EventType.CONSULT
                        && entry.mutual() == Mutual.NEVER
                        && VerbCoder.codes(acting).containsAll(VerbCoder.codes(told));
                receiving.addAll(own ? List.of() : told);
            } else if (acting.isEmpty()
                    && (language.by().contains(preposition)
                            || language.origins().contains(preposition) && behind.contains(phrase))) {
                acting.addAll(parties); // 'an attack by Chad', 'assurances from Chad'
            }
        }
    }

    /** 'The ceasefire signed in Havana': where two sides act on each other; but a visit to Havana is one to Cuba. */
    private boolean isVenue(NounPhrase phrase) {
        return entry.mutual() != Mutual.NEVER
                && entry.type() != EventType.CONSULT
                && language.locative().contains(phrase.preposition())
                && actors.isCity(phrase);
    }

    private boolean receives(String preposition) {
        return entry.recipient().contains(preposition)
                || entry.recipient().contains("indirect") && language.to().contains(preposition);
    }
}
