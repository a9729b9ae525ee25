package org.disgelo.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.lexicon.WordSet;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;

/**
 * Reads compounds that the lexicon does not know as the longest word it knows at their end: 'Sicherheitsabkommen' is an
 * Abkommen. Safe for many threads.
 */
public final class Compounds {

    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_HEAD = 3;
    private static final String WOMAN = "in";
    private static final int CACHE = 50_000;

    /** The class of words that are not what their last part is: 'Beispiel' is no Spiel. */
    private static final String APART = "apart";

    private final Lexicon lexicon;
    private final Roles roles;
    private final Map<String, List<String>> tails = new ConcurrentHashMap<>();

    public Compounds(Lexicon lexicon, String language) {
        this.lexicon = lexicon;
        this.roles = Roles.of(language);
    }

    /** The sentence with a second reading for each compound. */
    public Sentence read(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        Token before = null;
        for (Token token : sentence.tokens()) {
            // 'Lucas Papademos': what follows a first name is a family name and no demo
            boolean family = before != null && isUnknown(before) && isUnknown(token) && !token.joined();
            tokens.add(family ? token : read(token));
            before = token;
        }
        return new Sentence(sentence.span(), List.copyOf(tokens), sentence.heading());
    }

    /** Whether a word is taken for a name only because the dictionary does not know it. */
    private static boolean isUnknown(Token token) {
        return token.is(Pos.PROPER) && token.reading().features().isEmpty();
    }

    private Token read(Token token) {
        Reading first = token.reading();
        boolean noun = first.pos() == Pos.NOUN || first.pos() == Pos.PROPER;
        // a name that the dictionary has is no compound: Russland is no Land
        boolean name = first.pos() == Pos.PROPER && !first.features().isEmpty();
        if (!noun || name || first.lemma().length() < SHORTEST_HEAD + SHORTEST_TAIL) {
            return token;
        }
        List<String> found = tails(first.lemma());
        if (found.isEmpty()) {
            return token;
        }
        List<Reading> readings = new ArrayList<>(token.readings());
        if (lexicon.knows(first.lemma().toLowerCase(Locale.ROOT))) {
            found.forEach(t -> readings.add(new Reading(t, Pos.NOUN, first.features())));
            return token.with(List.copyOf(readings));
        }
        readings.add(1, new Reading(found.getFirst(), Pos.NOUN, first.features()));
        if (first.pos() == Pos.PROPER) {
            readings.addFirst(readings.remove(1));
        }
        return token.with(List.copyOf(readings));
    }

    /** The known endings, the longest first; none where the word is somebody's role. */
    private List<String> tails(String lemma) {
        List<String> known = tails.get(lemma);
        if (known == null) {
            known = search(lemma.toLowerCase(Locale.ROOT));
            if (tails.size() < CACHE) {
                tails.put(lemma, known);
            }
        }
        return known;
    }

    private List<String> search(String lemma) {
        String man = lemma.endsWith(WOMAN) ? lemma.substring(0, lemma.length() - WOMAN.length()) : "";
        if (man.length() >= SHORTEST_TAIL && lexicon.knows(man) && !lexicon.knows(lemma)) {
            // 'Wissenschaftlerin': where a man is asked for by what he is, a woman is, too
            return List.of(man);
        }
        WordSet apart = lexicon.wordClass(APART);
        if (roles.knows(lemma) || apart.begins(lemma)) {
            return List.of();
        }
        List<String> found = new ArrayList<>(1);
        boolean itself = lexicon.knows(lemma);
        for (int from = SHORTEST_HEAD; from <= lemma.length() - SHORTEST_TAIL; from++) {
            String tail = lemma.substring(from);
            if (tail.charAt(0) == 'h' && lemma.charAt(from - 1) == 'c') {
                // 'Kolonialherrschaft' is no Haft: no word parts its 'sch'
                continue;
            }
            // 'Massenprotest' is a protest where protests are asked for; 'Wehrbeauftragter' is nobody's envoy if he is
            // known
            if (lexicon.knows(tail) || !itself && roles.knows(tail)) {
                found.add(tail);
            }
            if (apart.begins(tail)) {
                // 'Treibhausgasemission' is no Mission, since an Emission is none
                break;
            }
        }
        return List.copyOf(found);
    }
}
