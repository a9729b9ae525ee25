package org.disgelo.coding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.lexicon.Guard;
import org.disgelo.lexicon.WordSet;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** What rules entries out in one sentence. Many of them name the same topics: each topic is looked for once. */
final class Guards {

    private final List<Token> sentence;
    private final Map<WordSet, Boolean> topics = new IdentityHashMap<>();

    Guards(List<Token> sentence) {
        this.sentence = sentence;
    }

    /** Whether a topic stands in the sentence, or a word of the guard's own between two of its tokens. */
    boolean ruleOut(@Nullable Guard guard, int from, int to) {
        return guard != null
                && (topics.computeIfAbsent(guard.topics(), t -> t.in(sentence, 0, sentence.size()))
                        || guard.words().in(sentence, from, to));
    }
}
