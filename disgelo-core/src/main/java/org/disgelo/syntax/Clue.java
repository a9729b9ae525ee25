package org.disgelo.syntax;

/**
 * What can be seen of a phrase that might be the subject of a finite verb, of what stands between the two, and of the verb. The
 * weights of clues and of pairs of clues are learned ({@link SubjectModel}).
 */
enum Clue {
    /** No phrase of the sentence at all is the subject. */
    NOBODY,
    /** The phrase that the rules have found; of {@link #NOBODY}: they have found none. */
    RULE,

    BEHIND,
    /** Nothing but adverbs, times and quotation marks stands between. */
    BESIDE,
    BARE_1,
    BARE_2,
    BARE_MORE,
    GOVERNED_1,
    GOVERNED_MORE,
    FINITE_1,
    FINITE_MORE,
    NONFINITE_BETWEEN,
    PARTICIPLE_BETWEEN,
    COMMA_1,
    COMMA_2,
    COMMA_MORE,
    RELATIVE_BETWEEN,
    SUBORDINATOR_BETWEEN,
    COORDINATOR_BETWEEN,
    BREAK_BETWEEN,
    /** One of the two is quoted and the other is not. */
    QUOTE_BETWEEN,
    /** A phrase between can only be a subject. */
    SURE_BETWEEN,
    /** Both stand in one clause, where clauses are parted by commas. */
    SAME_CLAUSE,
    /** The noun nearest before the relative that opens the verb's clause. */
    ANTECEDENT,
    /** What the antecedent hangs on: 'the heads of the states that'. */
    ANTECEDENT_HOST,
    /** The first of the coordination in which the antecedent stands. */
    ANTECEDENT_LEADER,

    NAME,
    PRONOUN,
    GOVERNED,
    HOSTED,
    JOINED,
    LEADING,
    APPOSITION,
    APPOSED,
    HOSTING,
    ARTICLE,
    SINGLE_WORD,
    SURE_NOMINATIVE,
    NO_NOMINATIVE,
    CASELESS,
    NUMBER_BROKEN,
    OPENS_SENTENCE,
    AFTER_COMMA,
    AFTER_COORDINATOR,
    AFTER_SUBORDINATOR,
    AFTER_RELATIVE,
    AFTER_BREAK,
    AFTER_FINITE,
    AFTER_NONFINITE,
    AFTER_BARE,
    AFTER_GOVERNED,
    BEFORE_COMMA,
    BEFORE_COORDINATOR,
    BEFORE_RELATIVE,
    BEFORE_BREAK,
    BEFORE_FINITE,
    BEFORE_NONFINITE,
    BEFORE_BARE,
    SUBJECT_BEFORE,
    SUBJECT_LATER,
    OBJECT_OF_OTHER,
    OBJECT,

    VERB_PASSIVE,
    VERB_REFLEXIVE,
    VERB_RELATIVE,
    VERB_INCISE,
    VERB_COPULA,
    VERB_SPEAKS,
    VERB_PLURAL,
    VERB_HANGS,
    VERB_OBJECT_PRONOUN,
    VERB_INVERTED,
    VERB_IS_FIRST,
    VERB_ENDS_CLAUSE,
    VERB_BEFORE_BARE,
    VERB_BEFORE_GOVERNED,
    VERB_BEFORE_SUBORDINATOR,
    VERB_OPENS,
    VERB_AFTER_COMMA,
    VERB_AFTER_COORDINATOR,
    VERB_AFTER_RELATIVE,
    VERB_AFTER_SUBORDINATOR,
    VERB_AFTER_BREAK,
    VERB_AFTER_QUOTE,
    VERB_AFTER_BARE,
    VERB_AFTER_GOVERNED,
    VERB_AFTER_VERB,
    CLAUSE_RELATIVE,
    /** The relative can only be a subject: 'qui'. */
    RELATIVE_DOES,
    /** The relative can be no subject: 'den', 'que'. */
    RELATIVE_IS_DONE_TO,
    /** A preposition governs the relative. */
    RELATIVE_GOVERNED,
    CLAUSE_SUBORDINATE,
    CLAUSE_COORDINATE,
    RULE_NOBODY,
    RULE_BEHIND;

    /** Whether it tells of the verb alone, whichever phrase is weighed. */
    boolean isOfVerb() {
        return ordinal() >= VERB_PASSIVE.ordinal();
    }
}
