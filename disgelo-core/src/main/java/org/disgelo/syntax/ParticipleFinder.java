package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Settles forms that are past or participle where commas tell: 'Warsaw, backed by Washington, urged', 'the plan, put forward by
 * Egypt, was rejected', but 'the plan is dead, the minister said'.
 */
final class ParticipleFinder {

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;

    ParticipleFinder(Language language, Scan scan) {
        this.language = language;
        this.tokens = scan.tokens;
        this.chunks = scan.chunks;
    }

    void find() {
        for (int i = 2; i + 1 < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb
                    && verb.is(Trait.FINITE)
                    && verb.verb() == verb.from()
                    && tokens.get(verb.verb()).canBe(Pos.VERB, Feature.PARTICIPLE)
                    && isComma(i - 1)
                    && chunks.get(i - 2) instanceof NounPhrase before
                    && !before.isTime()
                    && hasAgent(i)
                    && isClosed(i)) {
                chunks.set(
                        i,
                        new VerbGroup(verb.from(), verb.to(), verb.verb(), EnumSet.of(Trait.REDUCED, Trait.PASSIVE)));
            } else if (chunks.get(i) instanceof VerbGroup verb && closesQuotation(i, verb)) {
                chunks.set(i, new VerbGroup(verb.from(), verb.to(), verb.verb(), EnumSet.of(Trait.FINITE)));
            }
        }
    }

    /** 'Serbia must stop it, the minister said.': who speaks and the verb of saying are all that follows the last comma. */
    private boolean closesQuotation(int at, VerbGroup verb) {
        return verb.is(Trait.REDUCED)
                && verb.verb() == verb.from()
                && verb.to() == verb.from() + 1
                && tokens.get(verb.verb()).canBe(Pos.VERB, Feature.PAST)
                && language.speech().contains(tokens.get(verb.verb()).lemma())
                && chunks.get(at - 1) instanceof NounPhrase who
                && who.isBare()
                && isComma(at - 2)
                && chunks.stream().limit(at).anyMatch(c -> c instanceof VerbGroup said && said.is(Trait.FINITE))
                && chunks.stream()
                        .skip(at + 1L)
                        .allMatch(c -> c instanceof NounPhrase noun && noun.isTime()
                                || c instanceof Link link && (link.is(Link.Kind.ADVERB) || link.is(Link.Kind.BREAK)));
    }

    private boolean isComma(int at) {
        return chunks.get(at) instanceof Link link && link.is(Link.Kind.COMMA);
    }

    private boolean hasAgent(int at) {
        int next = chunks.get(at + 1) instanceof Link link && link.is(Link.Kind.ADVERB) ? at + 2 : at + 1;
        return next < chunks.size()
                && chunks.get(next) instanceof NounPhrase noun
                && noun.preposition() != null
                && language.by().contains(noun.preposition());
    }

    /** Whether only phrases with a preposition stand before the next comma, and a finite verb behind it. */
    private boolean isClosed(int at) {
        for (int i = at + 1; i + 1 < chunks.size(); i++) {
            if (isComma(i)) {
                int verb = chunks.get(i + 1) instanceof Link link && link.is(Link.Kind.ADVERB) ? i + 2 : i + 1;
                return verb < chunks.size() && chunks.get(verb) instanceof VerbGroup main && main.is(Trait.FINITE);
            }
            boolean belongs = chunks.get(i) instanceof NounPhrase noun && (noun.preposition() != null || noun.isTime())
                    || chunks.get(i) instanceof Link link && link.is(Link.Kind.ADVERB);
            if (!belongs) {
                return false;
            }
        }
        return false;
    }
}
