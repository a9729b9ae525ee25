package org.disgelo.syntax;

import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Sentence;

/** 'В Москве заявили': plural verbs that tell of nobody but those at a place, and what may be their object then. */
record ImpersonalPlural(Language language, Sentence sentence, CaseSubjects subjects) {

    /** Whether a plural verb has a place before it in its clause. */
    boolean isMet(Clause clause, VerbGroup verb) {
        return language.impersonalPlural()
                && verb.is(Trait.PLURAL)
                && clause.chunks().stream()
                        .anyMatch(c -> c instanceof NounPhrase n && n.from() < verb.from() && isPlace(n));
    }

    /**
     * 'В Кремле назвали слова министра провокацией', 'В МИД РФ обвинили США', 'Эти обвинения в Пекине отвергли': a thing, or a name
     * without case behind the verb, that may be the object as well.
     */
    boolean isObjectRather(Clause clause, VerbGroup verb, NounPhrase subject) {
        if (!isMet(clause, verb)
                || verb.is(Trait.PASSIVE)
                || verb.is(Trait.REFLEXIVE)
                || !subject.canBe(Feature.ACCUSATIVE)) {
            return false;
        }
        boolean behind = subject.from() > verb.from();
        if (subject.isCaseless()) {
            return behind && hasNoOther(clause, verb, subject);
        }
        return !subjects.isNamed(subject)
                && (behind || isThing(subject) && isParted(clause, verb, subject) && hasNoOther(clause, verb, subject));
    }

    private boolean isPlace(NounPhrase noun) {
        return noun.preposition() != null && language.locative().contains(noun.preposition());
    }

    private boolean isThing(NounPhrase noun) {
        return sentence.tokens().get(noun.head()).is(Feature.INANIMATE);
    }

    /** Whether a place stands between the phrase, with what belongs to it, and the verb that follows. */
    private boolean isParted(Clause clause, VerbGroup verb, NounPhrase noun) {
        return clause.chunks().stream()
                .anyMatch(c -> c instanceof NounPhrase n
                        && n.from() > noun.from()
                        && n.to() == verb.from()
                        && n.host() == null
                        && isPlace(n));
    }

    /** Whether behind the verb nothing else could be its object. */
    private static boolean hasNoOther(Clause clause, VerbGroup verb, NounPhrase noun) {
        return clause.chunks().stream()
                .noneMatch(c -> c instanceof NounPhrase other
                        && other != noun
                        && other.from() > verb.from()
                        && CaseSubjects.isArgument(other)
                        && other.canBe(Feature.ACCUSATIVE));
    }
}
