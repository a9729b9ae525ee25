package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.SubjectClues.Candidate;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at what the rules have found for the subjects of finite verbs: of all phrases that might be, and of none at all,
 * the likeliest by what was learned from treebanks. What the rules found is itself a clue, and a strong one.
 */
final class SubjectChooser {

    /**
     * By how much another must be likelier (in logarithms of odds) than what the rules have found: on UD PUD ten changes are then
     * right for one that is wrong.
     */
    private static final double MARGIN = 1;

    private final Sentence sentence;
    private final Language language;
    private final List<Chunk> chunks;
    private final SubjectModel model;

    SubjectChooser(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
        this.model = SubjectModel.of(language);
    }

    /** What was chosen for one verb. */
    private record Choice(VerbGroup verb, @Nullable NounPhrase subject) {}

    void choose() {
        if (!model.isKnown()) {
            return;
        }
        SubjectClues clues = new SubjectClues(language, sentence, chunks);
        List<Choice> changes = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb && SubjectClues.isWeighed(verb)) {
                NounPhrase likeliest = likeliest(clues.of(i, verb), verb);
                if (likeliest != verb.subject) {
                    changes.add(new Choice(verb, likeliest));
                }
            }
        }
        changes.forEach(c -> change(c.verb, c.subject));
    }

    /** The likeliest; what the rules have found stays unless another is likelier by {@link #MARGIN}. */
    private @Nullable NounPhrase likeliest(List<Candidate> candidates, VerbGroup verb) {
        NounPhrase rule = verb.subject;
        boolean taken = candidates.stream().anyMatch(c -> c.noun() == rule && c.isAntecedent());
        boolean possible = candidates.stream()
                .anyMatch(c -> c.noun() == rule && !c.is(Clue.NO_NOMINATIVE) && !c.is(Clue.NUMBER_BROKEN));
        NounPhrase best = rule;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = model.score(candidate.clues()) + (candidate.noun() == rule ? MARGIN : 0);
            // 'der Minister, der Hanoi besuchte': what stands within the clause that a relative opens is rather an
            // object
            boolean within = taken && !candidate.isAntecedent() && !candidate.is(Clue.BEHIND);
            // 'Monta la rabbia', 'Firma il patto': a phrase that may be either the lexicon tries as both
            boolean either = verb.subjectFollows && candidate.noun() == null;
            // 'Russland hat, wie der Minister sagte, Georgien angegriffen': a name that tells no case proves nothing
            boolean mute = candidate.isMuteName()
                    && language.isCaseMarked()
                    && rule != null
                    && candidate.noun() != rule
                    && possible;
            // '..., sagte Oslo und kritisierte Wien': who goes on behind a coordinator is told already
            boolean behind = language.verbBracket() && candidate.is(Clue.BEHIND);
            boolean dropped = candidate.noun() != rule
                    && rule != null
                    && rule.from() < verb.from()
                    && (candidate.noun() == null || behind)
                    && goesOn(verb);
            if (score > most && !within && !either && !mute && !dropped) {
                most = score;
                best = candidate.noun();
            }
        }
        return best;
    }

    /** Whether a verb stands right behind a coordinator in a language whose verbs do not drop their subjects. */
    private boolean goesOn(VerbGroup verb) {
        int at = chunks.indexOf(verb) - 1;
        return !language.dropsSubject()
                && at >= 0
                && chunks.get(at) instanceof Link link
                && link.is(Link.Kind.COORDINATOR);
    }

    private void change(VerbGroup verb, @Nullable NounPhrase subject) {
        NounPhrase before = verb.subject;
        verb.subject = subject;
        verb.subjectFollows = subject != null && subject.from() > verb.from();
        verb.objects.remove(subject);
        if (before != null && before.preposition() == null) {
            VerbGroup owner = owner(verb, before, subject);
            if (owner != null && !owner.objects.contains(before)) {
                owner.objects.add(before);
            }
        }
        hand(verb, before, subject);
    }

    /** Whose object it is that was taken for the subject of a verb; null if nobody's. */
    private @Nullable VerbGroup owner(VerbGroup verb, NounPhrase taken, @Nullable NounPhrase subject) {
        // 'der Vertrag, den Polen schloss'
        if (taken.from() > verb.from() || verb.is(Trait.RELATIVE) && subject != null) {
            return verb;
        }
        // 'Los rebeldes no tienen esas armas, solo tienen fusiles'
        int at = chunks.indexOf(taken);
        return at > 0 && chunks.get(at - 1) instanceof VerbGroup prior && prior.subject != taken && prior != verb
                ? prior
                : null;
    }

    /** What a verb governs has its subject: 'wants to go on building'. */
    private void hand(VerbGroup verb, @Nullable NounPhrase before, @Nullable NounPhrase subject) {
        for (Chunk chunk : chunks) {
            if (chunk instanceof VerbGroup action
                    && action.governor == verb
                    && action.bond == VerbGroup.Bond.ACTION
                    && action.subject == before) {
                action.subject = subject;
                hand(action, before, subject);
            }
        }
    }
}
