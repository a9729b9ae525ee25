package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** A verb with its auxiliaries and what depends on it. Built by the parser, read-only afterwards. */
public final class VerbGroup implements Chunk {

    /** What the group says of its action. */
    public enum Trait {
        FINITE,
        INFINITIVE,
        GERUND,
        /** A participle without auxiliary: 'the accord signed in Rome'. */
        REDUCED,
        PASSIVE,
        NEGATED,
        FUTURE,
        CONDITIONAL,
        OBLIGATION,
        POSSIBILITY,
        REFLEXIVE,
        PLURAL,
        /** Of the first person: who does it is who speaks. */
        FIRST,
        /** Of the second person: it speaks to the reader or a listener. */
        SECOND,
        SUBJUNCTIVE,
        /** An object pronoun stands before it or is attached to it: 'lo aveva accusato'. */
        OBJECT_PRONOUN,
        /** A dative pronoun does: 'le pidió'. */
        INDIRECT_PRONOUN,
        /** A subject pronoun is attached to it: 'a-t-il dit'. */
        INVERTED,
        /** It reports what stands before it, and who speaks follows: ', a déclaré Macron'. */
        INCISE,
        /** Who does it is who has said what stands before, be he left out: ', dijo el ministro y acusó', ', a-t-il dit, accusant'. */
        SPOKEN,
        /** In a clause that only supposes: if, unless. */
        SUPPOSED,
        /** Its auxiliary stands with a verb beside it: 'hat A gestoppt, B abgebaut', 'a critiqué A et accusé B'. */
        SHARED,
        RELATIVE
    }

    /** How a verb group hangs on another. */
    public enum Bond {
        /** An infinitive or gerund: 'agreed to sign'. */
        ACTION,
        /** A clause: 'said that it would sign'. */
        CLAUSE
    }

    private final int from;
    private final int to;
    private final int verb;
    private final Set<Trait> traits;

    @Nullable
    NounPhrase subject;

    @Nullable
    NounPhrase heir;

    private @Nullable NounPhrase reached;

    @Nullable
    NounPhrase shared;

    boolean subjectFollows;
    final List<NounPhrase> objects = new ArrayList<>();
    final List<NounPhrase> adjuncts = new ArrayList<>();
    final List<NounPhrase> fronted = new ArrayList<>();

    @Nullable
    VerbGroup governor;

    @Nullable
    VerbGroup complement;

    @Nullable
    Bond bond;

    int start;
    int end;
    private @Nullable String particle;

    VerbGroup(int from, int to, int verb, Set<Trait> traits) {
        this.from = from;
        this.to = to;
        this.verb = verb;
        this.traits = EnumSet.copyOf(traits);
        this.start = from;
        this.end = to;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    /** Index of the main verb. */
    public int verb() {
        return verb;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    void mark(Trait trait) {
        traits.add(trait);
    }

    /** Who does it (in the passive: to whom it is done), as the grammar has it. */
    public @Nullable NounPhrase subject() {
        return subject;
    }

    /** The subject of the verb that this one goes on from, where it has none of its own. */
    public @Nullable NounPhrase heir() {
        return heir;
    }

    /** The verb that this one hangs on as its action, in 'wants to go on building' the first; the verb itself if none. */
    public VerbGroup main() {
        VerbGroup at = this;
        for (int depth = 0; depth < 4 && at.governor != null && at.bond == Bond.ACTION; depth++) {
            at = at.governor;
        }
        return at;
    }

    /** Whether it is of a form that may leave out its subject. */
    public boolean leavesOutSubject() {
        return is(Trait.FINITE) && !is(Trait.RELATIVE) && !is(Trait.SECOND);
    }

    /** Whether its form tells that who does it has been told before: 'a-t-il dit', ', dijo'. */
    public boolean takesUpSubject() {
        return is(Trait.INVERTED) || is(Trait.SPOKEN);
    }

    /** Whether the subject was only guessed from behind the verb. */
    public boolean subjectFollows() {
        return subjectFollows;
    }

    /** The phrases behind the verb without preposition. */
    public List<NounPhrase> objects() {
        return objects;
    }

    /** Whether only the order of its subject and its one object tells which is which. */
    public boolean isReversible() {
        return subject != null
                && verb >= 0
                && !is(Trait.PASSIVE)
                && !is(Trait.REFLEXIVE)
                && !is(Trait.REDUCED)
                && objects.size() == 1
                && objects.getFirst() != subject
                && subject.from() < objects.getFirst().from()
                && subject.canBe(Feature.ACCUSATIVE)
                && objects.getFirst().canBe(Feature.NOMINATIVE);
    }

    /** Makes the object the subject and the subject the object. */
    public void reverse() {
        NounPhrase doer = objects.removeFirst();
        objects.add(java.util.Objects.requireNonNull(subject));
        subject = doer;
    }

    /** Takes the phrase guessed from behind the verb as its subject for sure: it is no object. */
    public void settle() {
        objects.remove(subject);
        subjectFollows = false;
    }

    /** Gives it the subject of the verb that it hangs on: 'used tear gas to disperse'. */
    public void serve() {
        reached = subject;
        subject = governor == null ? subject : governor.subject;
    }

    /** The object of the verb beside it, where it has none: 'invaded and occupied KUWAIT'. */
    public @Nullable NounPhrase shared() {
        return shared;
    }

    /** To whom or where its subject turned to do it: 'phoned MODI to ask for help'; null if no word tells. */
    public @Nullable NounPhrase reached() {
        return reached;
    }

    /** The phrases behind the verb with preposition. */
    public List<NounPhrase> adjuncts() {
        return adjuncts;
    }

    /** The phrases with preposition before the verb. */
    public List<NounPhrase> fronted() {
        return fronted;
    }

    /** The verb group on which this one hangs. */
    public @Nullable VerbGroup governor() {
        return governor;
    }

    /** The action that this one governs. */
    public @Nullable VerbGroup complement() {
        return complement;
    }

    public @Nullable Bond bond() {
        return bond;
    }

    /** The particle that parted from its verb and belongs before its lemma: 'ab' of 'brach ... ab'. */
    public @Nullable String particle() {
        return particle;
    }

    void particle(String separated) {
        particle = separated;
    }

    Set<Trait> traits() {
        return EnumSet.copyOf(traits);
    }

    /** Index of the first token of the clause. */
    public int start() {
        return start;
    }

    /** Index after the last token of the clause behind the verb. */
    public int end() {
        return end;
    }
}
