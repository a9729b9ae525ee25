package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/**
 * Articles that stand before the phrases of a participle, and only behind it have their noun: 'die gegen Syrien verhängten
 * Sanktionen'. The noun takes the preposition that stands before its article, and its case from both.
 */
record PartedArticles(Scan scan, CasePrepositions prepositions) {

    /** Whether the order of words has told that an article waits for its noun, and passed it over as an adverb. */
    boolean isPassedOver(int at) {
        return language().verbBracket()
                && scan.token(at).is(Pos.ADVERB)
                && scan.token(at).readings().stream()
                        .anyMatch(r -> r.is(Feature.NOMINATIVE) || r.is(Feature.ACCUSATIVE) || r.is(Feature.DATIVE));
    }

    /** Whether the noun that an article waits for begins there: behind the participle, or with an adjective. */
    boolean closes(int from) {
        return scan.last() instanceof VerbGroup verb && verb.is(VerbGroup.Trait.REDUCED)
                || scan.token(from).is(Pos.ADJECTIVE);
    }

    /** The same phrase, with the preposition and the case that its article tells. */
    NounPhrase noun(Scan.Parted parted, NounPhrase noun, Set<Feature> own) {
        List<Token> words = new ArrayList<>();
        words.add(declined(scan.token(parted.article())));
        words.addAll(scan.tokens.subList(noun.from(), noun.to()));
        Set<Feature> told = Agreement.cases(words, 0, words.size());
        Set<Feature> cases = told.isEmpty() ? own : told;
        String preposition = parted.preposition();
        if (preposition == null) {
            boolean belongs =
                    cases.contains(Feature.GENITIVE) && !cases.contains(Feature.NOMINATIVE) && isBehindNoun(parted);
            preposition = belongs
                    ? language().cases().get(Feature.GENITIVE)
                    : prepositions.preposition(noun.from(), noun.to(), cases);
        }
        NounPhrase whole =
                new NounPhrase(noun.from(), noun.to(), noun.head(), false, false, preposition, noun.owner(), cases);
        whole.article = parted.article();
        return whole;
    }

    /** 'Die Aufhebung der gegen Syrien verhängten Sanktionen': the noun belongs to the one before its article. */
    static void bind(Language language, List<Chunk> chunks, NounPhrase noun) {
        boolean belongs = noun.article >= 0 && language.of().contains(String.valueOf(noun.preposition()));
        for (Chunk chunk : chunks) {
            if (belongs && chunk instanceof NounPhrase before && before.to() == noun.article && !before.isTime()) {
                noun.host = before;
                before.of.add(noun);
            }
        }
    }

    private static Token declined(Token article) {
        return article.with(article.readings().stream()
                .map(r -> new Reading(r.lemma(), Pos.DETERMINER, r.features()))
                .toList());
    }

    private boolean isBehindNoun(Scan.Parted parted) {
        return scan.chunks.stream()
                .anyMatch(c -> c instanceof NounPhrase n && !n.isTime() && n.to() == parted.article());
    }

    private Language language() {
        return scan.language;
    }
}
