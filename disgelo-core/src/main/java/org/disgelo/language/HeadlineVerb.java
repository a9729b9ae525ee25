package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a sentence that seems to have none: 'Israeli strike kills three', 'Biden, Xi hold talks'. Of the words that
 * could be finite it takes the one that agrees best with what stands before it and is best followed.
 */
final class HeadlineVerb {

    private static final double ENOUGH = 2;

    /** How many words at most tell at the end who has said it, the comma with them. */
    private static final int LONGEST = 6;

    private final Language language;
    private final List<Token> tokens;

    HeadlineVerb(Language language, List<Token> tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    /** The sentence with its verb read as such; as it is where it has one, or where no word will do. */
    List<Token> find() {
        int end = beforeSpeaker();
        if (tokens.subList(0, end).stream().anyMatch(HeadlineVerb::isVerb)) {
            return tokens;
        }
        int best = -1;
        double most = ENOUGH;
        for (int i = 1; i < end; i++) {
            double score = score(i);
            boolean compound = best >= 0 && best == i - 1 && isCompound(i);
            if (score >= most && (best < 0 || score > most) && !compound) {
                most = score;
                best = i;
            }
        }
        return best < 0 ? tokens : with(best);
    }

    /** 'Israeli strike kills aid workers': behind a noun and what may be its verb stands a noun that goes with the next one. */
    private boolean isCompound(int at) {
        return at > 1
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(Pos.NOUN)
                && tokens.get(at - 2).is(Pos.NOUN)
                && !tokens.get(at - 2).capitalised();
    }

    private static boolean isVerb(Token token) {
        return token.is(Pos.VERB) && (token.is(Feature.FINITE) || token.is(Feature.PAST));
    }

    /** Where the words end that a last clause says somebody has said: 'Jets strike convoy, officials say'; else where all end. */
    private int beforeSpeaker() {
        int comma = tokens.size() - 1;
        while (comma > 0 && !tokens.get(comma).lower().equals(",")) {
            comma--;
        }
        List<Token> behind = tokens.subList(comma, tokens.size());
        boolean said = comma > 0
                && behind.size() <= LONGEST
                && behind.stream().anyMatch(t -> isVerb(t) && language.speech().contains(t.lemma()));
        return said ? comma : tokens.size();
    }

    private List<Token> with(int at) {
        List<Token> changed = new ArrayList<>(tokens);
        Token token = tokens.get(at);
        Reading verb = finite(token);
        if (verb != null) {
            List<Reading> readings = new ArrayList<>(token.readings());
            readings.remove(verb);
            readings.addFirst(verb);
            changed.set(at, token.with(List.copyOf(readings)));
        }
        return List.copyOf(changed);
    }

    private static @Nullable Reading finite(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.pos() == Pos.VERB && reading.is(Feature.FINITE) && reading.is(Feature.PRESENT)) {
                return reading;
            }
        }
        return null;
    }

    private double score(int at) {
        Token token = tokens.get(at);
        Reading verb = finite(token);
        if (verb == null || !token.is(Pos.NOUN) && !token.is(Pos.ADJECTIVE)) {
            return 0;
        }
        Token before = tokens.get(at - 1);
        boolean name = before.is(Pos.PROPER);
        // 'NATO chief urges': what may be an adjective elsewhere is a noun there
        if (!name
                && !before.is(Pos.NOUN)
                && !(before.is(Pos.ADJECTIVE) && before.canBe(Pos.NOUN) && !before.capitalised())) {
            return 0;
        }
        boolean several = before.is(Feature.PLURAL) || name && isListed(at - 1);
        boolean third = !verb.lemma().equals(token.lower());
        if (several == third) {
            return 0;
        }
        return (several || name ? 1.5 : 1) + followed(token(at + 1), token(at + 2));
    }

    /** Whether the name ends a list: 'Biden, Xi', 'Iran and Iraq'. */
    private boolean isListed(int name) {
        int from = name;
        while (from > 0 && tokens.get(from).is(Pos.PROPER)) {
            from--;
        }
        Token link = tokens.get(from);
        boolean joins = link.lower().equals(",") || language.coordinators().contains(link.lower());
        return joins && from > 0 && tokens.get(from - 1).is(Pos.PROPER);
    }

    private @Nullable Token token(int at) {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private double followed(@Nullable Token after, @Nullable Token next) {
        if (after == null || language.of().contains(after.lower())) {
            return after == null ? 0.3 : -1;
        }
        return switch (after.pos()) {
            case NUMBER, DETERMINER, PROPER, PRONOUN -> 2;
            case NOUN -> after.is(Feature.PLURAL) || next != null && next.is(Pos.NOUN) ? 1.5 : 0.6;
            case ADJECTIVE -> 1.2;
            case PREPOSITION, PARTICLE -> 1;
            default -> 0.3;
        };
    }
}
