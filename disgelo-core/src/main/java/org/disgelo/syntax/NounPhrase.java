package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** A noun with what goes with it, up to the next preposition. Built by the parser, read-only afterwards. */
public final class NounPhrase implements Chunk {

    private final int from;
    private final int to;
    private final int head;
    private final boolean time;
    private final boolean pronoun;
    private @Nullable String preposition;
    private final @Nullable NounPhrase owner;
    private final Set<Feature> cases;

    final List<NounPhrase> of = new ArrayList<>();
    final List<NounPhrase> joined = new ArrayList<>();

    @Nullable
    NounPhrase host;

    @Nullable
    NounPhrase leader;

    @Nullable
    NounPhrase apposition;

    /** Where the article stands that other phrases part from it, or -1. */
    int article = -1;

    /** Whether it stands between an article and its noun, and goes with the participle there. */
    boolean framed;

    NounPhrase(
            int from,
            int to,
            int head,
            boolean time,
            boolean pronoun,
            @Nullable String preposition,
            @Nullable NounPhrase owner,
            Set<Feature> cases) {
        this.from = from;
        this.to = to;
        this.head = head;
        this.time = time;
        this.pronoun = pronoun;
        this.preposition = preposition;
        this.owner = owner;
        this.cases = cases;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    /** Where its first word stands, be it parted from the others: in 'das von Peru unterzeichnete Abkommen' the article. */
    public int opening() {
        return article < 0 ? from : article;
    }

    /** Index of the head noun. */
    public int head() {
        return head;
    }

    public boolean isTime() {
        return time;
    }

    public boolean isPronoun() {
        return pronoun;
    }

    /** The lemma of the preposition that governs the phrase, or null. */
    public @Nullable String preposition() {
        return preposition;
    }

    /** Gives the phrase a case that only its clause can tell; null makes it bare. */
    void govern(@Nullable String by) {
        preposition = by;
    }

    /** Whether its words tell no case. */
    boolean isCaseless() {
        return cases.isEmpty();
    }

    Set<Feature> cases() {
        return cases;
    }

    /** Whether it can stand in a case in which the other can. */
    boolean sharesCase(Set<Feature> others) {
        return cases.stream().anyMatch(others::contains);
    }

    /** Whether it can stand in that case; where no case is known, in every one. */
    boolean canBe(Feature grammaticalCase) {
        return cases.isEmpty() || cases.contains(grammaticalCase);
    }

    /** Whether its words leave no doubt that it stands in that case. */
    boolean isOnly(Feature grammaticalCase) {
        return cases.size() == 1 && cases.contains(grammaticalCase);
    }

    /** Whether its form could stand in the dative: 'der Regierung' may belong to what stands before it, or be given something. */
    public boolean mayBeDative() {
        return cases.contains(Feature.DATIVE);
    }

    /** Whether its case tells that a preposition of place leads to it: 'на китайские товары', and not 'на рынке'. */
    public boolean isGoal() {
        return cases.contains(Feature.ACCUSATIVE)
                && !cases.contains(Feature.LOCATIVE)
                && !cases.contains(Feature.DATIVE);
    }

    /** Whether its form is that of a subject and of no object. */
    boolean isSure() {
        return cases.contains(Feature.NOMINATIVE)
                && !cases.contains(Feature.ACCUSATIVE)
                && !cases.contains(Feature.GENITIVE);
    }

    /** Whether it can stand in that case and in that of a subject as well. */
    boolean isAmbiguous(Feature grammaticalCase) {
        return cases.contains(grammaticalCase) && cases.contains(Feature.NOMINATIVE);
    }

    /** The phrase before the genitive mark: 'North Korea' in 'North Korea's minister'. */
    public @Nullable NounPhrase owner() {
        return owner;
    }

    /** The phrases that hang on it by a preposition of belonging. */
    public List<NounPhrase> of() {
        return of;
    }

    /** The phrase on which this one hangs by a preposition of belonging. */
    public @Nullable NounPhrase host() {
        return host;
    }

    /** The phrase on which, over others, this one hangs in the end; itself where it hangs on none. */
    public NounPhrase outermost() {
        NounPhrase at = this;
        while (at.host != null) {
            at = at.host;
        }
        return at;
    }

    /** The phrases coordinated with this one, which is the first of them: 'Russia, Belarus and China'. */
    public List<NounPhrase> joined() {
        return joined;
    }

    /** The first phrase of the coordination in which this one is not the first. */
    public @Nullable NounPhrase leader() {
        return leader;
    }

    /** The phrase between commas that says who this is. */
    public @Nullable NounPhrase apposition() {
        return apposition;
    }

    /** This phrase and those coordinated with it. */
    public List<NounPhrase> all() {
        if (joined.isEmpty()) {
            return List.of(this);
        }
        List<NounPhrase> all = new ArrayList<>();
        all.add(this);
        all.addAll(joined);
        return all;
    }

    /** Whether no preposition and no host binds it. */
    boolean isBare() {
        // 'between India and Vietnam': what is joined to a governed phrase is governed
        boolean governed = preposition != null || leader != null && leader.preposition != null;
        return !governed && host == null && !time;
    }
}
