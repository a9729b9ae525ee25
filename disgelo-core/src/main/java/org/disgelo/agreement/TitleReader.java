package org.disgelo.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.language.Language;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads what the words of a title, or right behind it, say of an agreement: when it was concluded, and which one it is. */
final class TitleReader {

    /** How far, in characters, a date may stand behind the title that it belongs to. */
    private static final int LONGEST_GAP = 8;

    private final Language language;
    private final AgreementWords words;

    TitleReader(Language language, AgreementWords words) {
        this.language = language;
        this.words = words;
    }

    /** The nouns of a relative clause right behind the title; where a comma has to stand before every such clause, none. */
    static Set<String> clause(Passage passage, int last) {
        List<Chunk> chunks = passage.parse().chunks();
        Set<String> nouns = new LinkedHashSet<>();
        boolean open = false;
        for (Chunk chunk : chunks) {
            if (chunk.from() < last) {
                continue;
            }
            if (!open) {
                open = chunk instanceof Link l && l.kind() == Link.Kind.RELATIVE;
                boolean near = open
                        || chunk instanceof Link
                                && chunk.from() == last
                                && chunk.to() - chunk.from() == 1
                                && !passage.parse().token(chunk.from()).is(Pos.PUNCTUATION)
                        || chunk instanceof NounPhrase n
                                && n.from() == last
                                && n.preposition() != null
                                && n.to() - n.from() == 1;
                if (!near) {
                    break;
                }
                continue;
            }
            if (chunk instanceof Link l && (l.kind() == Link.Kind.COMMA || l.kind() == Link.Kind.BREAK)) {
                break;
            }
            if (chunk instanceof NounPhrase n && passage.parse().token(n.head()).is(Pos.NOUN)) {
                nouns.add(passage.parse().token(n.head()).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return nouns;
    }

    /** 'The treaty of 8 December 1999', 'the 2015 deal': a time of the past within the title or right behind it. */
    @Nullable
    PartialDate date(Passage passage, @Nullable NounPhrase noun, int from, int last) {
        int start = passage.parse().token(noun == null ? from : noun.from()).start();
        int end = passage.parse().token(last - 1).end();
        for (TimeMention time : passage.times()) {
            PartialDate date = time.date();
            int at = time.span().start();
            if (date == null
                    || time.kind() != TimeMention.Kind.POINT
                    || date.precision() == DatePrecision.SEASON
                    || at < start
                    || at > end + LONGEST_GAP) {
                continue;
            }
            int token = passage.tokenAt(at);
            boolean within = at < end;
            boolean behind = token <= last + 2
                    && token > last
                    && (language.of().contains(passage.parse().token(token - 1).lemma())
                            || words.set("dated").at(passage.tokens(), token - 1) > 0);
            boolean own = within && (language.headLast() ? token < from || isOf(passage, token) : isOf(passage, token));
            if (own || behind) {
                return date;
            }
        }
        return null;
    }

    /** Whether a preposition of belonging, or a contraction with one, stands before. */
    private boolean isOf(Passage passage, int token) {
        if (token == 0) {
            return false;
        }
        Token before = passage.parse().token(token - 1);
        return language.of().contains(before.lemma()) || words.set("dated").at(passage.tokens(), token - 1) > 0;
    }
}
