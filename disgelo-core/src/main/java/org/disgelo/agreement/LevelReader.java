package org.disgelo.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Feature;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Says at which level each party enters into an agreement, from the sentences that tell of its steps. */
final class LevelReader {

    /** How far before a plural, in tokens, stands the first of those to whom it belongs. */
    private static final int BESIDE = 3;

    private final AgreementWords words;

    LevelReader(AgreementWords words) {
        this.words = words;
    }

    /** The parties of a draft with their levels; the level that acts in the signing or settling decides. */
    List<AgreementParty> parties(AgreementDraft draft, Set<String> codes) {
        Map<String, AgreementParty> found = new HashMap<>();
        for (Step step : draft.steps) {
            if (step.isJoint()) {
                read(step.passage(), step.from(), step.to(), codes, found);
            }
        }
        for (InstrumentMention mention : draft.mentions) {
            read(mention.passage(), mention.firstToken(), mention.lastToken(), codes, found);
        }
        return codes.stream()
                .map(code -> found.getOrDefault(code, new AgreementParty(code, Level.STATE, null)))
                .toList();
    }

    private void read(Passage passage, int from, int to, Set<String> codes, Map<String, AgreementParty> found) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            WordTable.Match<Level> match = words.levels.at(tokens, i);
            NounPhrase noun = match == null ? null : passage.nounAt(i);
            if (match == null || noun == null) {
                continue;
            }
            Set<String> whose = AgreementDrafts.codes(passage.actors().parties(noun));
            if (whose.isEmpty()) {
                whose = AgreementDrafts.codes(passage.actors().owners(noun));
            }
            // 'the Russian and Belarusian ministries': the first adjective may stand in a phrase of its own
            if (tokens.get(i).is(Feature.PLURAL) && whose.size() == 1) {
                whose = new TreeSet<>(whose);
                whose.addAll(AgreementDrafts.codes(
                        passage.partiesIn(Math.max(0, noun.from() - BESIDE), Math.max(i, noun.to()))));
            }
            for (String code : whose) {
                AgreementParty known = found.get(code);
                boolean better = known == null || known.level() == Level.STATE && match.value() != Level.STATE;
                if (codes.contains(code) && better) {
                    found.put(code, new AgreementParty(code, match.value(), name(passage, noun, i)));
                }
            }
        }
    }

    /** 'ministeri della Difesa' of 'i ministeri della Difesa di Russia e Bielorussia'. */
    private static @Nullable String name(Passage passage, NounPhrase noun, int from) {
        int to = noun.to();
        NounPhrase at = noun.of().isEmpty() ? null : noun.of().getFirst();
        if (at != null && passage.partiesIn(at.from(), at.to()).isEmpty() && at.to() - from < 6) {
            to = Math.max(to, at.to());
        }
        int start = Math.min(from, noun.head());
        int first = noun.from();
        while (first < start
                && (isFunction(passage.parse().token(first))
                        || !passage.partiesIn(first, first + 1).isEmpty())) {
            first++;
        }
        return passage.text(first, to);
    }

    private static boolean isFunction(Token token) {
        return switch (token.pos()) {
            case DETERMINER, PREPOSITION, PUNCTUATION, GENITIVE, NUMBER -> true;
            default -> false;
        };
    }
}
