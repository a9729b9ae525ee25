package org.disgelo.coding;

import java.util.List;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;

/** The line that says where and when a report was written: 'Lisbon, 23 May (EFE).' Whoever it names takes no part in anything. */
final class Byline {

    /** Words, marks included. */
    private static final int LONGEST = 16;

    private Byline() {}

    /** Whether the sentence holds nothing but names and, behind a comma, a day. */
    static boolean is(Sentence sentence, List<TimeMention> times) {
        List<Token> tokens = sentence.tokens();
        int day = tokens.size() > LONGEST ? -1 : day(tokens, times);
        if (day < 2 || !tokens.get(day - 1).form().equals(",")) {
            return false;
        }
        for (Token token : tokens.subList(0, day - 1)) {
            if (isWord(token) && !Character.isUpperCase(token.form().codePointAt(0)) && !isParticle(token)) {
                return false;
            }
        }
        // 'Oslo, 5 may (EFE)': the month in short, and who wrote it in brackets
        for (int i = day + 2; i < tokens.size(); i++) {
            boolean bracketed = tokens.get(i - 1).form().equals("(");
            if (isWord(tokens.get(i)) && !bracketed && !isTime(tokens.get(i), times)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first figure or expression of time stands, or -1. */
    private static int day(List<Token> tokens, List<TimeMention> times) {
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (!form.isEmpty() && Character.isDigit(form.charAt(0)) || isTime(tokens.get(i), times)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTime(Token token, List<TimeMention> times) {
        return times.stream().anyMatch(t -> t.span().overlaps(token.span()));
    }

    private static boolean isWord(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetter);
    }

    /** 'La Haya', 'Santiago de Chile': a small word within a name. */
    private static boolean isParticle(Token token) {
        return token.is(Pos.DETERMINER) || token.form().length() == 2 && token.is(Pos.PREPOSITION);
    }
}
