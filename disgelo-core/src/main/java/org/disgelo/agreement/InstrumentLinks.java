package org.disgelo.agreement;

import java.util.List;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.jspecify.annotations.Nullable;

/** What ties an agreement named in a sentence to a verb or phrase of it: nothing between them, a relative clause, a phrase that holds it. */
final class InstrumentLinks {

    private InstrumentLinks() {}

    /** Whether only the rest of the title stands between an agreement and the verb. */
    static boolean isOneStretch(Passage passage, InstrumentMention mention, VerbGroup verb) {
        for (Chunk chunk : passage.parse().chunks()) {
            boolean between = chunk.from() >= mention.lastToken() && chunk.to() <= verb.from();
            boolean stops = chunk instanceof VerbGroup v && (v.is(Trait.FINITE) || v.is(Trait.REDUCED))
                    || chunk instanceof Link l
                            && (l.kind() == Link.Kind.COMMA
                                    || l.kind() == Link.Kind.RELATIVE
                                    || l.kind() == Link.Kind.SUBORDINATOR
                                    || l.kind() == Link.Kind.BREAK && !isHyphen(passage, l));
            if (between && stops) {
                return false;
            }
        }
        return true;
    }

    /** 'The text revives two others: the pact of 2001 and the accord of 1998': what the colon says they are. */
    static List<InstrumentMention> listed(Passage passage, VerbGroup verb, List<InstrumentMention> mentions) {
        boolean open = !verb.objects().isEmpty()
                && verb.objects().stream()
                        .noneMatch(o -> passage.parse().token(o.head()).is(Pos.NOUN)
                                && !passage.parse().token(o.head()).canBe(Pos.NUMBER));
        int colon = verb.to();
        while (colon < passage.tokens().size()
                && !passage.parse().token(colon).form().equals(":")) {
            colon++;
        }
        if (!open || finiteBetween(passage, verb.to(), colon)) {
            return List.of();
        }
        int from = colon;
        return mentions.stream().filter(m -> m.from() > from).toList();
    }

    /** 'New START, the last treaty that ...': the second phrase says what the first is. */
    static boolean isApposition(InstrumentMention first, InstrumentMention second) {
        NounPhrase noun = second.noun();
        boolean named = first.known() != null
                || first.name() != null
                || !second.clause().isEmpty();
        boolean definite = second.reference() == InstrumentMention.Reference.OPEN
                || second.reference() == InstrumentMention.Reference.BACK;
        return first.passage() == second.passage()
                && noun != null
                && named
                && definite
                && noun.preposition() == null
                && noun.from() - first.lastToken() == 1
                && first.passage().parse().token(first.lastToken()).form().equals(",");
    }

    private static boolean isHyphen(Passage passage, Link link) {
        return passage.parse().token(link.from()).form().equals("-");
    }

    static boolean finiteBetween(Passage passage, int from, int to) {
        return passage.parse().verbs().stream().anyMatch(v -> v.is(Trait.FINITE) && v.from() >= from && v.to() <= to);
    }

    /** The agreement that a relative clause is about: 'the treaty that A and B signed', 'il trattato, quello che ...'. */
    static @Nullable InstrumentMention antecedent(Passage passage, VerbGroup verb, List<InstrumentMention> mentions) {
        InstrumentMention before = before(verb.from(), mentions);
        if (before == null) {
            return null;
        }
        boolean open = false;
        for (Chunk chunk : passage.parse().chunks()) {
            if (chunk.from() >= verb.from()) {
                break;
            }
            boolean relative = chunk instanceof Link l && l.kind() == Link.Kind.RELATIVE;
            if (relative && chunk.from() >= before.lastToken()) {
                open = open || chunk.from() - before.lastToken() <= 3;
            } else if (open && chunk instanceof VerbGroup v && v.is(Trait.FINITE)) {
                open = relativeBetween(passage, v.to(), verb.from()) || verb.governor() == v;
            }
        }
        if (open) {
            return before;
        }
        return null;
    }

    private static boolean relativeBetween(Passage passage, int from, int to) {
        Link before = null;
        for (Chunk chunk : passage.parse().chunks()) {
            // 'che ... e che ...': the second looks like a conjunction
            boolean again = before != null && before.kind() == Link.Kind.COORDINATOR;
            boolean relative = chunk instanceof Link l
                    && (l.kind() == Link.Kind.RELATIVE || again && l.kind() == Link.Kind.SUBORDINATOR);
            if (relative && chunk.from() >= from && chunk.to() <= to) {
                return true;
            }
            before = chunk instanceof Link link ? link : null;
        }
        return false;
    }

    static boolean otherVerbBetween(Passage passage, VerbGroup verb, int to) {
        return passage.parse().verbs().stream().anyMatch(v -> v.verb() > verb.verb() && v.verb() < to);
    }

    static void addHeld(@Nullable NounPhrase noun, List<InstrumentMention> mentions, List<InstrumentMention> all) {
        if (noun == null) {
            return;
        }
        for (NounPhrase one : noun.all()) {
            InstrumentMention held = held(one, mentions);
            if (held != null && !all.contains(held)) {
                all.add(held);
            }
        }
    }

    /** The agreement that a phrase, or what it is the text of, names. */
    static @Nullable InstrumentMention held(@Nullable NounPhrase noun, List<InstrumentMention> mentions) {
        for (NounPhrase at = noun;
                at != null;
                at = at.of().isEmpty() ? null : at.of().getFirst()) {
            for (InstrumentMention mention : mentions) {
                if (at.from() <= mention.from() && mention.from() < at.to()) {
                    return mention;
                }
            }
        }
        return null;
    }

    static @Nullable InstrumentMention before(int token, List<InstrumentMention> mentions) {
        InstrumentMention last = null;
        for (InstrumentMention mention : mentions) {
            if (mention.to() <= token) {
                last = mention;
            }
        }
        return last;
    }
}
