package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who might be the subject of a finite verb, and the {@link Clue}s that speak for each or against. */
final class SubjectClues {

    /** How many phrases before a verb are weighed, and behind it. */
    private static final int FAR = 14;

    private static final int NEAR = 3;

    /**
     * Somebody who might be the subject, or nobody.
     *
     * @param noun who it is; null: nobody
     * @param found the phrase that was weighed, which may be called by another: 'was the first leader who'
     * @param clues the ordinals of the clues
     */
    record Candidate(@Nullable NounPhrase noun, @Nullable NounPhrase found, int[] clues) {

        boolean is(Clue clue) {
            for (int one : clues) {
                if (one == clue.ordinal()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it is a name whose case is not sure to be that of a subject. */
        boolean isMuteName() {
            return is(Clue.NAME) && !is(Clue.SURE_NOMINATIVE);
        }

        /** Whether a relative may take it up. */
        boolean isAntecedent() {
            return is(Clue.ANTECEDENT) || is(Clue.ANTECEDENT_HOST) || is(Clue.ANTECEDENT_LEADER);
        }
    }

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Predicates predicates;
    private final NumberAgreement agreement;
    private final CaseSubjects cases;
    private final Language language;
    private final Map<Chunk, Clause> clauses = new IdentityHashMap<>();
    private final Map<NounPhrase, Integer> subjects = new IdentityHashMap<>();
    private final Map<NounPhrase, VerbGroup> objects = new IdentityHashMap<>();
    private final Map<NounPhrase, NounPhrase> appositions = new IdentityHashMap<>();
    private final ClueList clues = new ClueList();

    SubjectClues(Language language, Sentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = chunks;
        this.predicates = new Predicates(language, sentence, chunks);
        this.agreement = new NumberAgreement(language, sentence.tokens());
        this.cases = new CaseSubjects(language, sentence);
        this.language = language;
        if (language.isCaseMarked()) {
            for (Clause clause : Clauses.of(chunks, language.verbBracket())) {
                clause.chunks().forEach(c -> clauses.put(c, clause));
            }
        }
        for (Chunk chunk : chunks) {
            if (chunk instanceof VerbGroup verb) {
                if (verb.subject != null && verb.is(Trait.FINITE)) {
                    subjects.putIfAbsent(verb.subject, verb.from());
                }
                verb.objects.forEach(o -> objects.putIfAbsent(o, verb));
            } else if (chunk instanceof NounPhrase noun && noun.apposition != null) {
                appositions.put(noun.apposition, noun);
            }
        }
    }

    /** Whether a verb may have a subject of its own. */
    static boolean isWeighed(VerbGroup verb) {
        return verb.is(Trait.FINITE)
                && verb.verb() >= 0
                && !verb.is(Trait.FIRST)
                && !verb.is(Trait.SECOND)
                && !verb.is(Trait.SPOKEN);
    }

    /** The candidates for the verb that is the chunk {@code at}; the first is nobody. */
    List<Candidate> of(int at, VerbGroup verb) {
        Link opener = opener(at);
        int[] common = verb(at, verb, opener);
        List<Candidate> candidates = new ArrayList<>();
        clues.clear();
        add(Clue.NOBODY);
        add(Clue.RULE, verb.subject == null);
        candidates.add(done(null, null, common));
        before(at, verb, opener, common, candidates);
        behind(at, verb, common, candidates);
        if (verb.subject != null && candidates.stream().noneMatch(c -> c.noun == verb.subject)) {
            clues.clear();
            add(Clue.RULE);
            candidates.add(done(verb.subject, verb.subject, common));
        }
        return candidates;
    }

    private void before(int at, VerbGroup verb, @Nullable Link opener, int[] common, List<Candidate> candidates) {
        Between between = new Between();
        int relative = opener != null && opener.is(Link.Kind.RELATIVE) ? chunks.indexOf(opener) : -1;
        NounPhrase antecedent = relative < 0 ? null : nounBefore(relative);
        for (int i = at - 1, seen = 0; i >= 0 && seen < FAR; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                boolean named = isAntecedent(noun, antecedent);
                if (noun == verb.subject || named || noun.preposition() == null && !isExpletive(noun)) {
                    clues.clear();
                    between.tell(clues);
                    NounPhrase called = called(i, noun, named);
                    candidate(i, noun, called, verb);
                    add(Clue.ANTECEDENT, noun == antecedent);
                    add(Clue.ANTECEDENT_HOST, named && antecedent != null && antecedent.host == noun);
                    add(Clue.ANTECEDENT_LEADER, named && antecedent != null && antecedent.leader == noun);
                    candidates.add(done(called, noun, common));
                    seen++;
                }
            }
            between.pass(chunks.get(i));
        }
    }

    private void behind(int at, VerbGroup verb, int[] common, List<Candidate> candidates) {
        Between between = new Between();
        for (int i = at + 1, seen = 0; i < chunks.size() && seen < NEAR; i++) {
            Chunk chunk = chunks.get(i);
            boolean ends = chunk instanceof VerbGroup other && other.is(Trait.FINITE)
                    || chunk instanceof Link l && (l.is(Link.Kind.RELATIVE) || l.is(Link.Kind.SUBORDINATOR));
            if (ends) {
                return;
            }
            if (chunk instanceof NounPhrase noun
                    && !noun.isTime()
                    && noun.preposition() == null
                    && !isExpletive(noun)) {
                clues.clear();
                add(Clue.BEHIND);
                between.tell(clues);
                candidate(i, noun, noun, verb);
                candidates.add(done(noun, noun, common));
                seen++;
            }
            between.pass(chunk);
        }
    }

    /** 'Es kam zu Kämpfen': it stands for nobody. */
    private boolean isExpletive(NounPhrase noun) {
        return noun.isPronoun()
                && language.expletives()
                        .contains(sentence.tokens().get(noun.head()).lower());
    }

    /** Who a phrase is: the first of those it is joined to, whom it explains, or of whom a copula says it. */
    private NounPhrase called(int at, NounPhrase noun, boolean antecedent) {
        NounPhrase first = noun.leader == null ? noun : noun.leader;
        NounPhrase holder = appositions.get(first);
        if (holder != null && holder.isBare()) {
            return holder.leader == null ? holder : holder.leader;
        }
        NounPhrase equal = antecedent ? predicates.equal(at, noun) : null;
        return equal == null ? first : equal;
    }

    private static boolean isAntecedent(NounPhrase noun, @Nullable NounPhrase nearest) {
        return nearest != null && (noun == nearest || nearest.host == noun || nearest.leader == noun);
    }

    private @Nullable NounPhrase nounBefore(int link) {
        for (int i = link - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                return noun;
            }
            // 'wird den Streit mit Prag beilegen, das': the end of the bracket parts the relative from its noun
            boolean closing = language.verbBracket() && i >= link - 2;
            if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE) && !closing) {
                return null;
            }
        }
        return null;
    }

    /** The word that opens the clause of a verb, or joins it to the one before; null if none does. */
    private @Nullable Link opener(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb && verb.is(Trait.FINITE)) {
                return null;
            }
            if (chunk instanceof Link link
                    && (link.is(Link.Kind.RELATIVE)
                            || link.is(Link.Kind.SUBORDINATOR)
                            || link.is(Link.Kind.COORDINATOR) && i == at - 1)) {
                return link;
            }
        }
        return null;
    }

    private void candidate(int at, NounPhrase noun, NounPhrase called, VerbGroup verb) {
        add(Clue.RULE, noun == verb.subject || called == verb.subject);
        add(Clue.NAME, sentence.tokens().get(noun.head()).is(Pos.PROPER));
        add(Clue.PRONOUN, noun.isPronoun());
        add(Clue.GOVERNED, noun.preposition() != null);
        add(Clue.HOSTED, noun.host != null);
        add(Clue.JOINED, noun.leader != null);
        add(Clue.LEADING, !noun.joined.isEmpty());
        add(Clue.APPOSITION, appositions.containsKey(noun));
        add(Clue.APPOSED, noun.apposition != null);
        add(Clue.HOSTING, !noun.of.isEmpty());
        add(Clue.ARTICLE, sentence.tokens().get(noun.from()).is(Pos.DETERMINER));
        add(Clue.SINGLE_WORD, noun.to() == noun.from() + 1);
        if (language.isCaseMarked()) {
            add(Clue.SAME_CLAUSE, clauses.get(noun) == clauses.get(verb));
            add(Clue.SURE_NOMINATIVE, noun.isSure());
            add(Clue.NO_NOMINATIVE, !noun.canBe(Feature.NOMINATIVE));
            add(Clue.CASELESS, noun.isCaseless());
            add(
                    Clue.NUMBER_BROKEN,
                    cases.agreement(noun, verb) < 0
                            || cases.genders()
                                    && !cases.fits(noun, sentence.tokens().get(verb.verb())));
        } else {
            add(Clue.NUMBER_BROKEN, agreement.isBroken(noun, verb));
        }
        beside(at);
        Integer other = subjects.get(noun);
        add(Clue.SUBJECT_BEFORE, other != null && other < verb.from());
        add(Clue.SUBJECT_LATER, other != null && other > verb.from());
        VerbGroup owner = objects.get(noun);
        add(Clue.OBJECT_OF_OTHER, owner != null && owner != verb);
        add(Clue.OBJECT, owner == verb);
    }

    /** What stands right before and behind a phrase. */
    private void beside(int at) {
        Chunk before = at == 0 ? null : chunks.get(at - 1);
        switch (before) {
            case null -> add(Clue.OPENS_SENTENCE);
            case VerbGroup verb -> add(verb.is(Trait.FINITE) ? Clue.AFTER_FINITE : Clue.AFTER_NONFINITE);
            case NounPhrase noun -> add(noun.preposition() == null ? Clue.AFTER_BARE : Clue.AFTER_GOVERNED);
            case Link link -> {
                switch (link.kind()) {
                    case COMMA -> add(Clue.AFTER_COMMA);
                    case COORDINATOR -> add(Clue.AFTER_COORDINATOR);
                    case SUBORDINATOR -> add(Clue.AFTER_SUBORDINATOR);
                    case RELATIVE -> add(Clue.AFTER_RELATIVE);
                    case BREAK -> add(Clue.AFTER_BREAK);
                    case QUOTE, ADVERB, ARTICLE -> add(Clue.OPENS_SENTENCE, at == 1);
                }
            }
        }
        Chunk behind = at + 1 == chunks.size() ? null : chunks.get(at + 1);
        switch (behind) {
            case null -> {}
            case VerbGroup verb -> add(verb.is(Trait.FINITE) ? Clue.BEFORE_FINITE : Clue.BEFORE_NONFINITE);
            case NounPhrase noun -> add(Clue.BEFORE_BARE, noun.preposition() == null);
            case Link link -> {
                switch (link.kind()) {
                    case COMMA -> add(Clue.BEFORE_COMMA);
                    case COORDINATOR -> add(Clue.BEFORE_COORDINATOR);
                    case RELATIVE -> add(Clue.BEFORE_RELATIVE);
                    case BREAK -> add(Clue.BEFORE_BREAK);
                    case SUBORDINATOR, QUOTE, ADVERB, ARTICLE -> {}
                }
            }
        }
    }

    /** The clues that the verb itself gives. */
    private int[] verb(int at, VerbGroup verb, @Nullable Link opener) {
        clues.clear();
        add(Clue.VERB_PASSIVE, verb.is(Trait.PASSIVE));
        add(Clue.VERB_REFLEXIVE, verb.is(Trait.REFLEXIVE));
        add(Clue.VERB_RELATIVE, verb.is(Trait.RELATIVE));
        add(Clue.VERB_INCISE, verb.is(Trait.INCISE));
        add(Clue.VERB_COPULA, predicates.isCopula(verb));
        add(Clue.VERB_SPEAKS, predicates.isSpeech(verb));
        add(Clue.VERB_PLURAL, verb.is(Trait.PLURAL));
        add(Clue.VERB_HANGS, verb.governor != null);
        add(Clue.VERB_OBJECT_PRONOUN, verb.is(Trait.OBJECT_PRONOUN));
        add(Clue.VERB_INVERTED, verb.is(Trait.INVERTED));
        add(
                Clue.VERB_IS_FIRST,
                chunks.subList(0, at).stream().noneMatch(c -> c instanceof VerbGroup v && v.is(Trait.FINITE)));
        if (opener != null) {
            add(
                    opener.is(Link.Kind.RELATIVE)
                            ? Clue.CLAUSE_RELATIVE
                            : opener.is(Link.Kind.SUBORDINATOR) ? Clue.CLAUSE_SUBORDINATE : Clue.CLAUSE_COORDINATE);
        }
        if (opener != null && opener.is(Link.Kind.RELATIVE)) {
            relative(opener);
        }
        add(Clue.RULE_NOBODY, verb.subject == null);
        add(Clue.RULE_BEHIND, verb.subject != null && verb.subject.from() > verb.from());
        Chunk before = at == 0 ? null : chunks.get(at - 1);
        switch (before) {
            case null -> add(Clue.VERB_OPENS);
            case VerbGroup v -> add(Clue.VERB_AFTER_VERB);
            case NounPhrase noun -> add(noun.preposition() == null ? Clue.VERB_AFTER_BARE : Clue.VERB_AFTER_GOVERNED);
            case Link link -> {
                switch (link.kind()) {
                    case COMMA -> add(Clue.VERB_AFTER_COMMA);
                    case COORDINATOR -> add(Clue.VERB_AFTER_COORDINATOR);
                    case RELATIVE -> add(Clue.VERB_AFTER_RELATIVE);
                    case SUBORDINATOR -> add(Clue.VERB_AFTER_SUBORDINATOR);
                    case BREAK -> add(Clue.VERB_AFTER_BREAK);
                    case QUOTE -> add(Clue.VERB_AFTER_QUOTE);
                    case ADVERB, AUXILIARY, ARTICLE -> add(Clue.VERB_OPENS, at == 1);
                }
            }
        }
        Chunk behind = at + 1 == chunks.size() ? null : chunks.get(at + 1);
        switch (behind) {
            case null -> add(Clue.VERB_ENDS_CLAUSE);
            case VerbGroup v -> {}
            case NounPhrase noun -> add(noun.preposition() == null ? Clue.VERB_BEFORE_BARE : Clue.VERB_BEFORE_GOVERNED);
            case Link link -> {
                add(Clue.VERB_ENDS_CLAUSE, link.is(Link.Kind.COMMA) || link.is(Link.Kind.BREAK));
                add(Clue.VERB_BEFORE_SUBORDINATOR, link.is(Link.Kind.SUBORDINATOR));
            }
        }
        return clues.with(new int[0]);
    }

    /** What the form of a relative, and the word before it, tell of its part in its clause. */
    private void relative(Link opener) {
        List<Reading> readings = sentence.tokens().get(opener.from()).readings();
        boolean told = readings.stream().anyMatch(r -> Feature.CASES.stream().anyMatch(r::is));
        boolean nominative = readings.stream().anyMatch(r -> r.is(Feature.NOMINATIVE));
        boolean other = readings.stream()
                .anyMatch(r -> Feature.CASES.stream().anyMatch(c -> c != Feature.NOMINATIVE && r.is(c)));
        boolean object = language.objectRelatives().contains(opener.lemma());
        add(
                Clue.RELATIVE_DOES,
                told
                        ? nominative && !other
                        : !object && !language.objectRelatives().isEmpty());
        add(Clue.RELATIVE_IS_DONE_TO, told ? !nominative : object);
        add(
                Clue.RELATIVE_GOVERNED,
                opener.from() > 0 && sentence.tokens().get(opener.from() - 1).is(Pos.PREPOSITION));
    }

    private void add(Clue clue) {
        clues.add(clue);
    }

    private void add(Clue clue, boolean holds) {
        clues.add(clue, holds);
    }

    private Candidate done(@Nullable NounPhrase noun, @Nullable NounPhrase found, int[] common) {
        return new Candidate(noun, found, clues.with(common));
    }
}
