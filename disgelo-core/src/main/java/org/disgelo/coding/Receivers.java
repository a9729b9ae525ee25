package org.disgelo.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** Finds whom a verb acts on: by the slots of its entry first, then by what it governs or stands beside. */
record Receivers(Language language, Lexicon lexicon, Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Types of what nobody does to what is his own. */
    private static final Set<EventType> OF_OTHERS = EnumSet.of(EventType.REJECT, EventType.ACCUSE);

    /** Types of what is said of whom the words before the verb speak: 'Serbia will regret it, Kosovo warned'. */
    private static final Set<EventType> OF_SAID = EnumSet.of(EventType.THREATEN, EventType.ACCUSE);

    /** Whom the verb acts on by the slots of an entry, by the action that it governs, or to whom one went for it; empty if no words tell. */
    List<Party> of(Entry entry, Slots slots, List<Party> acting) {
        List<Party> told = told(entry, slots, acting);
        NounPhrase shared = verb.shared();
        if (shared != null && entry.recipient().contains("object") && entry.mutual() == Mutual.NEVER) {
            // 'invaded and occupied Kuwait'; what the context alone tells gives way
            List<Party> both = actors.parties(shared).isEmpty() ? actors.owners(shared) : actors.parties(shared);
            told = told.stream().allMatch(Party::fromContext) && !both.isEmpty() ? without(both, acting, entry) : told;
        }
        NounPhrase reached = verb.reached();
        // 'phoned Modi to ask for help'
        return told.isEmpty() && reached != null && !entry.alone() && !entry.domestic()
                ? without(actors.parties(reached), acting, entry)
                : told;
    }

    private List<Party> told(Entry entry, Slots slots, List<Party> acting) {
        for (String slot : entry.recipient()) {
            if (entry.domestic() && slot.equals("object") && !acting.isEmpty() && slots.isPronounObject()) {
                // 'the police beat and jailed them': at home they are rather the people than the last state named
                continue;
            }
            List<Party> told =
                    slot.equals("owner") && entry.type() == EventType.ACCUSE ? slots.doers() : slots.fill(slot);
            boolean venue =
                    entry.mutual() != Mutual.NEVER && language.locative().contains(slot);
            if (venue
                    && !told.isEmpty()
                    && (Party.camps(acting) > 1 || Party.without(told, acting).isEmpty())) {
                // 'the government and the rebels signed a ceasefire in Havana', 'the FARC in Colombia renounced
                // violence'
                continue;
            }
            List<Party> parties = without(told, acting, entry);
            if (parties.isEmpty() && OF_OTHERS.contains(entry.type()) && isOwnFromContext(told, acting)) {
                parties = slots.otherOwner(acting);
            }
            // 'Israeli jets struck a convoy in Syria': a convoy of no state told is of the place, not of who strikes it
            boolean own = entry.type() == EventType.ASSAULT && isOwnFromContext(parties, acting);
            List<Party> there = own || parties.isEmpty() && entry.type() == EventType.ASSAULT
                    ? slots.stage().of(acting)
                    : List.of();
            if (!parties.isEmpty() || !there.isEmpty()) {
                return there.isEmpty() ? parties : there;
            }
        }
        List<Party> owners =
                entry.recipient().contains("object") || entry.recipient().contains("owner")
                        ? without(slots.ofPhrase(), acting, entry)
                        : List.<Party>of();
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Party> sides = OF_SAID.contains(entry.type()) && entry.about() != null
                ? without(new Quotation(parse, actors, verb).parties(), acting, entry)
                : entry.mutual() != Mutual.NEVER && acting.isEmpty() ? slots.between() : List.of();
        if (!sides.isEmpty()) {
            return sides;
        }
        if (entry.complement() && slots.isAskedOfOther(entry.recipient())) {
            return List.of();
        }
        Manner manner = new Manner(language, parse, verb);
        // '"Serbia must withdraw," demanded Kosovo': of whom it is said that he must, it is asked
        boolean demands = entry.type() == EventType.REQUEST && verb.complement() == null;
        VerbGroup inner = entry.duty() || demands
                ? manner.duty()
                : entry.type() == EventType.THREATEN && entry.about() != null ? manner.told() : verb.complement();
        for (int depth = 0; entry.complement() && inner != null && depth < 3; depth++) {
            PhraseMatch plain = new PhraseMatch(inner.verb(), false);
            Slots within =
                    new Slots(language, parse, actors, inner, plain, null, true, false, false, false, n -> false);
            List<Party> parties = without(within.anyone(), acting, entry);
            NounPhrase subject = inner.subject() == null ? inner.heir() : inner.subject();
            if (subject != null && subject != verb.subject() && !inner.is(Trait.PASSIVE)) {
                List<Party> named = actors.parties(subject);
                // 'Teheran said that the EU's sanctions were illegal': what is wrong with a thing is held against its
                // owner
                boolean owned = named.isEmpty() && entry.type() == EventType.ACCUSE;
                List<Party> told = without(owned ? actors.owners(subject) : named, acting, entry);
                parties = told.isEmpty() ? parties : told;
            }
            if (!parties.isEmpty()) {
                return parties;
            }
            inner = inner.complement();
        }
        if (entry.complement()) {
            return without(slots.anyone(), acting, entry);
        }
        List<Party> doers = new Summary(language, parse, actors, verb).doers(entry.type(), slots.object(), acting);
        return !doers.isEmpty() ? doers : entry.mutual() == Mutual.NEVER ? between(slots.object(), acting) : List.of();
    }

    /** 'Washington saludó el pacto': who acts on what two others did with one another acts on them. */
    private List<Party> between(@Nullable NounPhrase object, List<Party> acting) {
        if (object == null
                || acting.isEmpty()
                || !object.of().isEmpty()
                || !language.definites().contains(parse.token(object.from()).lower())
                || lexicon.nouns(parse.token(object.head()).lemma()).stream()
                        .noneMatch(t -> t.words().size() == 1 && t.entry().mutual() == Mutual.ALWAYS)) {
            return List.of();
        }
        List<Party> two = actors.setting().pair(parse.token(object.head()));
        boolean third = two.stream()
                .noneMatch(p -> acting.stream().anyMatch(a -> a.code().equals(p.code())));
        return third ? two : List.of();
    }

    private static List<Party> without(List<Party> parties, List<Party> acting, Entry entry) {
        if (entry.domestic()) {
            return parties;
        }
        List<Party> others = new ArrayList<>();
        for (Party p : parties) {
            boolean same = acting.stream()
                    .anyMatch(a -> a.code().equals(p.code())
                            && java.util.Objects.equals(
                                    a.actor().sector(), p.actor().sector())
                            && java.util.Objects.equals(
                                    a.actor().group(), p.actor().group()));
            if (!same || entry.mutual() != Mutual.NEVER) {
                others.add(p);
            }
        }
        return others;
    }

    /** Whether these are only guessed from the context, and to be of those who act. */
    private static boolean isOwnFromContext(List<Party> parties, List<Party> acting) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(p -> p.fromContext()
                                && acting.stream().anyMatch(a -> a.code().equals(p.code())));
    }
}
