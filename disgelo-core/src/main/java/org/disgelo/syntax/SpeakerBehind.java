package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** ', a déclaré Emmanuel Macron', '... ,' said Putin: who speaks stands behind a verb of saying that follows what is said. */
record SpeakerBehind(List<Chunk> chunks, Predicates predicates) {

    private static final Set<Link.Kind> CLOSING =
            EnumSet.of(Link.Kind.COMMA, Link.Kind.COORDINATOR, Link.Kind.BREAK, Link.Kind.QUOTE);

    /** Who speaks behind the verb of saying at this index, or null if what is said does not stand before it. */
    @Nullable
    NounPhrase of(int at, VerbGroup verb) {
        if (!reports(at)
                || !verb.is(Trait.FINITE)
                || at + 1 == chunks.size()
                || !(chunks.get(behind(at)) instanceof NounPhrase noun)
                || !noun.isBare()) {
            return null;
        }
        return noun.leader == null ? noun : noun.leader;
    }

    /** Whether what is said stands before the verb at this index, and nothing but a comma or mark of quotation between them. */
    private boolean reports(int at) {
        boolean quoted = at > 0 && chunks.get(at - 1) instanceof Link l && l.is(Link.Kind.QUOTE);
        boolean comma = at > 0 && chunks.get(at - 1) instanceof Link l && l.is(Link.Kind.COMMA) && !isAwaited(at);
        return quoted && chunks.getFirst() instanceof Link || (quoted || comma && !goesOn(at)) && isTold(at);
    }

    /** 'Les agences rapportent que le président, Andrzej Duda, a critiqué': whether a conjunction before still waits for its verb. */
    private boolean isAwaited(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE)) {
                return false;
            }
            // 'après que', 'dopo che': no noun before that it could go with
            if (chunks.get(i) instanceof Link link
                    && (link.is(Link.Kind.SUBORDINATOR)
                            || link.is(Link.Kind.RELATIVE) && i > 0 && chunks.get(i - 1) instanceof VerbGroup)) {
                return true;
            }
        }
        return false;
    }

    /**
     * ', a-t-il dit', ', ha detto a Roma.': whether a verb of saying that follows what is said leaves out who speaks, which those
     * of whom he speaks are not.
     *
     * @param drops whether the language leaves out subjects
     */
    boolean isLeftOut(int at, VerbGroup verb, boolean drops) {
        boolean bare = verb.is(Trait.INVERTED)
                || drops
                        && verb.is(Trait.FINITE)
                        && !verb.is(Trait.FIRST)
                        && chunks.stream()
                                .skip(at + 1L)
                                .takeWhile(c -> !(c instanceof Link link && CLOSING.contains(link.kind())))
                                .allMatch(c -> c instanceof NounPhrase noun && (noun.isTime() || !noun.isBare())
                                        || c instanceof Link link && link.is(Link.Kind.ADVERB));
        return bare && reports(at);
    }

    /** 'Il a quitté Rome, a critiqué Israël et est parti': one of several things that somebody does. */
    boolean goesOn(int at) {
        for (int i = at + 1; i + 1 < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup
                    || chunks.get(i) instanceof Link link
                            && (link.is(Link.Kind.RELATIVE) || link.is(Link.Kind.SUBORDINATOR))) {
                return false;
            }
            if (chunks.get(i) instanceof Link link
                    && link.is(Link.Kind.COORDINATOR)
                    && chunks.get(i + 1) instanceof VerbGroup next
                    && next.is(Trait.FINITE)) {
                // 'dit le ministre et ajoute que'
                return !predicates.isSpeech(next);
            }
        }
        return false;
    }

    /** Whether who stands there says with that verb what was quoted before him: '"Assad must go," the king said'. */
    boolean quotes(int speaker, VerbGroup verb) {
        int at = speaker - 1;
        while (at >= 0 && chunks.get(at) instanceof Link link && link.is(Link.Kind.COMMA)) {
            at--;
        }
        boolean quoted = at >= 0 && chunks.get(at) instanceof Link link && link.is(Link.Kind.QUOTE);
        long marks = chunks.stream()
                .limit(Math.max(0, at))
                .filter(c -> c instanceof Link l && l.is(Link.Kind.QUOTE))
                .count();
        // an even number of marks before would make it open a quotation
        return quoted && marks % 2 == 1 && verb.is(Trait.FINITE) && isTold(at);
    }

    /** 'Serbia must stop it, Kosovo said.': who says with that verb, behind the last comma, what the sentence tells; or null. */
    @Nullable
    NounPhrase closing(int at, VerbGroup verb) {
        boolean last = at > 2
                && verb.is(Trait.FINITE)
                && chunks.get(at - 2) instanceof Link comma
                && comma.is(Link.Kind.COMMA)
                && ends(at + 1)
                && opensFinite(at - 2);
        if (!last || !(chunks.get(at - 1) instanceof NounPhrase who) || !who.isBare()) {
            return null;
        }
        for (Chunk chunk : chunks) {
            if (chunk instanceof NounPhrase noun && noun.apposition == who) {
                noun.apposition = null;
            }
        }
        return who;
    }

    /** ', заявил министр.', ', сообщили в Кремле.': behind the verb nothing stands any more but who says it. */
    boolean isLeftBy(VerbGroup verb, Language language) {
        List<Chunk> after = chunks.subList(chunks.indexOf(verb) + 1, chunks.size());
        boolean speaker = !after.isEmpty()
                && after.getFirst() instanceof NounPhrase noun
                && (noun.isBare() && noun.canBe(Feature.NOMINATIVE)
                        || language.impersonalPlural()
                                && verb.is(Trait.PLURAL)
                                && noun.preposition() != null
                                && language.locative().contains(noun.preposition()));
        return speaker && after.stream().noneMatch(c -> c instanceof VerbGroup);
    }

    /** Whether nothing but times and adverbs stands from there on. */
    private boolean ends(int from) {
        return chunks.stream()
                .skip(from)
                .allMatch(c -> c instanceof NounPhrase noun && noun.isTime()
                        || c instanceof Link link && (link.is(Link.Kind.ADVERB) || link.is(Link.Kind.BREAK)));
    }

    /** Whether a main clause with its subject stands before, not only 'when ...', nor what is but put in between. */
    private boolean opensFinite(int comma) {
        boolean subordinate = false;
        for (int i = 0; i < comma; i++) {
            if (chunks.get(i) instanceof Link link && link.is(Link.Kind.SUBORDINATOR)) {
                subordinate = true;
            } else if (chunks.get(i) instanceof VerbGroup before) {
                if (!subordinate && before.is(Trait.FINITE) && !before.is(Trait.RELATIVE)) {
                    return before.subject != null;
                }
                subordinate = subordinate && !before.is(Trait.FINITE);
            }
        }
        return false;
    }

    /** Where who speaks may stand: behind a time, a place or an adverb, 'declaró ayer en Kiev el ministro'. */
    private int behind(int verb) {
        int at = verb + 1;
        while (at + 1 < chunks.size()
                && (chunks.get(at) instanceof NounPhrase noun && (noun.isTime() || !noun.isBare())
                        || chunks.get(at) instanceof Link link && link.is(Link.Kind.ADVERB))) {
            at++;
        }
        return at;
    }

    /**
     * Whether a finite verb of a main clause stands before: without one nothing has been said yet ('Mongolia, led by the Bogdo,
     * proclaimed', 'l'UE, convaincue que Rome ment, a demandé une réunion'). Who says so in between tells nothing himself.
     */
    private boolean isTold(int at) {
        boolean subordinate = false;
        for (int i = 0; i < at; i++) {
            if (chunks.get(i) instanceof Link link && link.is(Link.Kind.SUBORDINATOR)) {
                subordinate = true;
            } else if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE) && !verb.is(Trait.RELATIVE)) {
                boolean inserted = i > 0
                        && chunks.get(i - 1) instanceof Link link
                        && link.is(Link.Kind.COMMA)
                        && predicates.isSpeech(verb);
                if (!subordinate && !inserted) {
                    return true;
                }
                subordinate = false;
            }
        }
        return false;
    }
}
