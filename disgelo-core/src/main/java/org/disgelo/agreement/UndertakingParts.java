package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.agreement.UndertakingFinder.Stretch;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Parts what a verb governs into the single undertakings: actions one after the other, things one beside the other. */
final class UndertakingParts {

    /** How far behind a verb, in tokens, what it governs begins where the parse binds nothing to it. */
    private static final int NEXT = 2;

    private final AgreementWords words;

    UndertakingParts(AgreementWords words) {
        this.words = words;
    }

    /** The actions it governs, each for itself: 'to do A, to do B and to do C'. */
    List<Stretch> actions(Passage passage, VerbGroup verb) {
        List<VerbGroup> inner = new ArrayList<>();
        for (VerbGroup one : passage.parse().verbs()) {
            boolean direct = one.governor() == verb && one.bond() == Bond.ACTION && one.from() > verb.from();
            boolean joined = !inner.isEmpty() && isJoined(passage, one) && isNext(passage, inner, one);
            if ((direct || joined || isOfSeries(passage, verb, inner, one)) && one.verb() >= 0) {
                inner.add(one);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            int from = i == 0
                    ? start(inner.get(i), verb.to())
                    : start(
                            inner.get(i),
                            behindJoint(passage, inner.get(i), inner.get(i - 1).to()));
            // 'not to do A': the word of denial may stand in the group of the verb before
            boolean denied = i == 0 && verb.is(Trait.NEGATED) && isToRefrain(passage, verb);
            from = denied ? Math.min(from, verb.verb() + 1) : from;
            int next = i + 1 < inner.size()
                    ? start(
                            inner.get(i + 1),
                            behindJoint(passage, inner.get(i + 1), inner.get(i).to()))
                    : passage.tokens().size();
            int to = Math.min(next, end(passage, inner.get(i)));
            if (!isStep(passage, inner.get(i))) {
                stretches.add(new Stretch(from, to, inner.get(i)));
            }
        }
        return stretches;
    }

    /** 'Undertook not to': the word of denial stands behind the verb, before what is undertaken. */
    static boolean isToRefrain(Passage passage, VerbGroup verb) {
        return verb.from() == verb.verb()
                && passage.parse().verbs().stream()
                        .anyMatch(v -> v.is(Trait.INFINITIVE) && v.from() >= verb.to() && v.from() - verb.to() <= 1);
    }

    /** An infinitive that the parse binds to nothing, right behind the verb or on in its list: 'undertook not to do A, to do B'. */
    private static boolean isOfSeries(Passage passage, VerbGroup verb, List<VerbGroup> inner, VerbGroup one) {
        boolean free = one.is(Trait.INFINITIVE)
                && one.from() >= verb.to()
                && (one.governor() == null || one.governor() == verb || inner.contains(one.governor()))
                && !InstrumentLinks.finiteBetween(passage, verb.to(), one.from());
        return free && (inner.isEmpty() ? one.from() - verb.to() <= NEXT : isJoined(passage, one));
    }

    /** Whether an infinitive goes on a list of them: hangs on the last, or has the same mark ('to', 'a', 'zu') before it. */
    private static boolean isNext(Passage passage, List<VerbGroup> inner, VerbGroup one) {
        VerbGroup last = inner.getLast();
        if (one.governor() == last) {
            return one.bond() == Bond.ACTION;
        }
        Token mark = passage.parse().token(inner.getFirst().from());
        boolean same = mark.is(Pos.PREPOSITION)
                && passage.parse().token(one.from()).lower().equals(mark.lower());
        boolean clause = passage.parse().verbs().stream()
                .anyMatch(v -> v.is(Trait.FINITE) && v.from() > last.from() && v.from() < one.from());
        return one.is(Trait.INFINITIVE) && one.bond() == Bond.ACTION && same && !clause;
    }

    /** Whether a comma or an 'and' stands before the verb or before what it acts on. */
    private static boolean isJoined(Passage passage, VerbGroup verb) {
        Link last = null;
        for (Chunk chunk : passage.parse().chunks()) {
            if (chunk.from() >= verb.from()) {
                break;
            }
            if (chunk instanceof VerbGroup) {
                last = null;
            } else if (chunk instanceof Link link
                    && (link.kind() == Link.Kind.COMMA || link.kind() == Link.Kind.COORDINATOR)) {
                last = link;
            }
        }
        return last != null;
    }

    /** Behind the last comma or 'and' before an action; what stands before that belongs to the action before. */
    private static int behindJoint(Passage passage, VerbGroup verb, int least) {
        int behind = least;
        for (Chunk chunk : passage.parse().chunks()) {
            boolean joint = chunk instanceof Link l
                    && (l.kind() == Link.Kind.COMMA || l.kind() == Link.Kind.COORDINATOR)
                    && l.to() <= verb.from();
            behind = joint ? Math.max(behind, chunk.to()) : behind;
        }
        return behind;
    }

    /** Where the action begins: at what it acts on, where that stands before it. */
    private static int start(VerbGroup verb, int least) {
        int start = verb.from();
        for (NounPhrase noun : verb.objects()) {
            start = noun.from() >= least ? Math.min(start, noun.from()) : start;
        }
        for (NounPhrase noun : verb.adjuncts()) {
            start = noun.from() >= least ? Math.min(start, noun.from()) : start;
        }
        return start;
    }

    static int end(Passage passage, VerbGroup verb) {
        return clauseEnd(
                passage,
                Math.max(verb.to(), Math.min(verb.end(), passage.tokens().size())));
    }

    /** 'It promises much: a summit a year; every quarter, ...; a common service.' */
    static List<Stretch> list(Passage passage, VerbGroup verb) {
        List<Token> tokens = passage.tokens();
        int at = verb.to();
        while (at < tokens.size() && !tokens.get(at).form().equals(":")) {
            at++;
        }
        int colon = at;
        boolean far = passage.parse().verbs().stream()
                .anyMatch(v -> v.is(Trait.FINITE) && v.from() >= verb.to() && v.to() <= colon);
        if (far || at >= tokens.size()) {
            return List.of();
        }
        return items(tokens, at);
    }

    /** The items behind a colon, parted by semicolons, else by commas. */
    static List<Stretch> items(List<Token> tokens, int at) {
        boolean semicolons = tokens.stream().anyMatch(t -> t.form().equals(";"));
        List<Stretch> list = new ArrayList<>();
        int from = at + 1;
        for (int i = from; i <= tokens.size(); i++) {
            String form = i == tokens.size() ? ";" : tokens.get(i).form();
            if (form.equals(";") || !semicolons && form.equals(",")) {
                if (i > from + 1) {
                    list.add(new Stretch(from, i, null));
                }
                from = i + 1;
            }
        }
        return list;
    }

    /** What the verb acts on, each part of an enumeration for itself. */
    List<Stretch> objects(Passage passage, VerbGroup verb, boolean thingsOnly) {
        // 'signed in Minsk a document on the stationing': what stands before the object tells where, not what
        List<NounPhrase> around = verb.objects().isEmpty() ? verb.adjuncts() : verb.objects();
        int first = around.stream()
                .filter(n -> !n.isTime())
                .mapToInt(NounPhrase::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        int to = -1;
        List<Chunk> chunks = passage.parse().chunks();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.from() < first) {
                continue;
            }
            if (chunk == verb) {
                continue;
            }
            if (chunk instanceof NounPhrase) {
                from = from < 0 ? chunk.from() : from;
                to = chunk.to();
                continue;
            }
            boolean splits = chunk instanceof Link l
                    && (l.kind() == Link.Kind.COMMA || l.kind() == Link.Kind.COORDINATOR)
                    && isItem(chunks, i + 1);
            boolean passes = chunk instanceof Link l
                    && (l.kind() == Link.Kind.ADVERB
                            || l.kind() == Link.Kind.QUOTE
                            || l.kind() == Link.Kind.COMMA
                            || l.kind() == Link.Kind.COORDINATOR);
            passes |= chunk instanceof VerbGroup v && v.is(Trait.REDUCED);
            if (splits || !passes) {
                add(passage, from, to, thingsOnly, stretches);
                from = -1;
            }
            if (!splits && !passes) {
                return stretches;
            }
        }
        add(passage, from, to, thingsOnly, stretches);
        return stretches;
    }

    private void add(Passage passage, int from, int to, boolean thingsOnly, List<Stretch> stretches) {
        boolean thing = from >= 0 && !thingsOnly;
        for (int i = Math.max(0, from); from >= 0 && i < to; i++) {
            thing |= passage.parse().token(i).canBe(Pos.NOUN) && words.commitmentNouns.at(passage.tokens(), i) != null;
        }
        boolean paper = false;
        for (int i = Math.max(0, from); from >= 0 && i < to; i++) {
            paper |= words.instruments.at(passage.tokens(), i) != null
                    && passage.parse().token(i).canBe(Pos.NOUN);
        }
        if (thing && !paper) {
            stretches.add(new Stretch(from, to, null));
        }
    }

    private static boolean isItem(List<Chunk> chunks, int at) {
        return at < chunks.size()
                && chunks.get(at) instanceof NounPhrase n
                && !n.isTime()
                && (n.preposition() == null || n.leader() != null);
    }

    private boolean isStep(Passage passage, VerbGroup verb) {
        boolean step = words.verbs.at(passage.tokens(), verb) != null;
        boolean paper = verb.objects().stream().anyMatch(o -> {
            for (int i = o.from(); i < o.to(); i++) {
                if (words.instruments.at(passage.tokens(), i) != null) {
                    return true;
                }
            }
            return false;
        });
        // 'to sign it': the agreement itself, by a pronoun
        boolean pronoun = verb.objects().stream()
                .allMatch(o -> o.isPronoun() || passage.parse().token(o.head()).is(Pos.PRONOUN));
        return step && (paper || pronoun);
    }

    /** From a place on, to the next comma, break or finite verb. */
    static int clauseEnd(Passage passage, int from) {
        for (Chunk chunk : passage.parse().chunks()) {
            boolean stop = chunk instanceof Link l
                            && (l.kind() == Link.Kind.COMMA
                                    || l.kind() == Link.Kind.BREAK
                                    || l.kind() == Link.Kind.RELATIVE
                                    || l.kind() == Link.Kind.SUBORDINATOR)
                    || chunk instanceof VerbGroup v && v.is(Trait.FINITE);
            if (chunk.from() >= from && stop) {
                return chunk.from();
            }
        }
        return passage.tokens().size();
    }
}
