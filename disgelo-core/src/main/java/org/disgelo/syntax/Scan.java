package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.language.Phrases;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** The state of cutting one sentence: its tokens, the chunks so far, and what waits for the next noun phrase. */
final class Scan {

    static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019'`";

    /** So many words on the noun stands that has the rest of a compound: 'Luft- und andere schwere Angriffe'. */
    private static final int FARTHEST_REST = 3;

    /** 'MiG-29', 'Tor-M1': so many letters has the name of a make before its number. */
    private static final int LONGEST_MAKE = 4;

    final Language language;
    final List<Token> tokens;
    final List<Chunk> chunks = new ArrayList<>();

    /** The preposition that the next phrase will have, and where it begins. */
    @Nullable
    String preposition;

    int prepositionFrom;

    /** The participle that waits for the noun it goes with: 'в подписанном Россией договоре'; its preposition is the noun's. */
    @Nullable
    Frame frame;

    /** A participle before its noun, with the preposition that stands before both. */
    record Frame(VerbGroup participle, @Nullable String preposition) {}

    /** The article that waits for its noun behind the phrases of a participle. */
    @Nullable
    Parted parted;

    /** An article parted from its noun, with the preposition that stands before it. */
    record Parted(int article, @Nullable String preposition) {}

    /** The phrase before a genitive mark, owner of the next. */
    @Nullable
    NounPhrase owner;

    /** Whether a conditional conjunction opened the clause. */
    boolean supposed;

    private final Token[] row;
    private final @Nullable Mark[] marks;

    Scan(Language language, Sentence sentence, List<Mark> known) {
        this.language = language;
        this.tokens = sentence.tokens();
        this.row = tokens.toArray(Token[]::new);
        this.marks = new Mark[tokens.size()];
        for (Mark mark : known) {
            for (int i = mark.from(); i < mark.to(); i++) {
                marks[i] = mark;
            }
        }
    }

    int size() {
        return row.length;
    }

    Token token(int at) {
        return row[at];
    }

    /** The name, demonym or time to which a token belongs; null past the end as well. */
    @Nullable
    Mark mark(int at) {
        return at < marks.length ? marks[at] : null;
    }

    boolean isMarked(int at, Mark.Kind kind) {
        Mark mark = mark(at);
        return mark != null && mark.kind() == kind;
    }

    boolean isName(int at) {
        Mark mark = mark(at);
        return mark != null && mark.isName();
    }

    int markEnd(int at) {
        Mark mark = mark(at);
        return mark == null ? at + 1 : mark.to();
    }

    boolean isQuote(int at) {
        return QUOTES.contains(token(at).lower());
    }

    boolean isNegation(int at) {
        return language.isNegation(token(at).lemma(), token(at).lower()) && !isOnly(at);
    }

    /** 'Ils ne les rejoindront que plus tard': without a second negation it says when, not that they will not. */
    private boolean isOnly(int at) {
        int next = at + 1;
        while (next < size()
                && (token(next).is(Pos.VERB)
                        || token(next).is(Pos.PARTICLE)
                        || language.clitics().containsKey(token(next).lower()))
                && !language.isNegation(token(next).lemma(), token(next).lower())) {
            next++;
        }
        return next > at + 1
                && next < size()
                && language.exceptives().contains(token(next).lower());
    }

    /** Whether a token is an object pronoun of the verb that follows: 'lo aveva accusato', 'les expulser'. */
    boolean isClitic(int at) {
        if (mark(at) != null || !language.clitics().containsKey(token(at).lower())) {
            return false;
        }
        int next = at + 1;
        while (next < size()
                && mark(next) == null
                && (language.clitics().containsKey(token(next).lower())
                        || language.reflexives().contains(token(next).lower()))) {
            next++;
        }
        if (next >= size() || mark(next) != null || !token(next).is(Pos.VERB)) {
            return false;
        }
        Token verb = token(next);
        boolean acts = verb.is(Feature.FINITE) || verb.is(Feature.PAST) || verb.is(Feature.INFINITIVE);
        boolean sure = language.isAuxiliary(verb.lemma())
                || !verb.canBe(Pos.NOUN) && !verb.canBe(Pos.ADJECTIVE)
                || at > 0
                        && (token(at - 1).is(Pos.PRONOUN)
                                || isNegation(at - 1)
                                || language.reflexives().contains(token(at - 1).lower()));
        return acts && sure;
    }

    /** Where an adverb of several words ends that begins there; -1 if there is none. */
    int adverbialEnd(int at) {
        Phrases.Match match = mark(at) == null ? language.adverbials().at(tokens, at) : null;
        return match == null ? -1 : match.to();
    }

    /** The first part of an adjective with a hyphen that the dictionary lacks: 'командно-штабная тренировка'. */
    boolean isFirstPart(int at) {
        return language.hyphenated()
                && at + 2 < size()
                && mark(at) == null
                && mark(at + 2) == null
                && !token(at).is(Pos.VERB)
                && !token(at).capitalised()
                && token(at + 1).lower().equals("-")
                && token(at + 1).joined()
                && token(at + 2).joined()
                && token(at + 2).is(Pos.ADJECTIVE);
    }

    /** The noun behind a hyphen is the head of its compound: 'US-Präsident', 'EU-Sanktionen'. */
    boolean isCompoundTail(int at) {
        return language.compounds()
                && at >= 2
                && token(at).joined()
                && "-\u2013".contains(token(at - 1).lower());
    }

    /**
     * Where to read on behind the part of a compound that a hyphen cuts short, since the noun behind 'and' has the rest of it: 'Luft- und
     * Raketenangriffe', 'Außen-, Innen- und Finanzminister', 'Luft- und andere Angriffe'; -1 if none stands there.
     */
    int truncatedEnd(int at) {
        int hyphen = markEnd(at);
        boolean cut = language.compounds()
                && hyphen + 2 < size()
                && !token(at).is(Pos.PUNCTUATION)
                && token(hyphen).joined()
                && "-\u2013".contains(token(hyphen).lower())
                && (!token(hyphen + 1).joined() || token(hyphen + 1).lower().equals(","));
        if (!cut) {
            return -1;
        }
        int next = hyphen + 2;
        if (token(hyphen + 1).lower().equals(",")) {
            return truncatedEnd(next) > 0 ? next : -1;
        }
        boolean and = language.coordinators().contains(token(hyphen + 1).lower())
                && !language.definites().contains(token(next).lower());
        for (int i = next; and && i < size() && i < next + FARTHEST_REST; i++) {
            Token token = token(i);
            if (token.is(Pos.NOUN) || token.is(Pos.PROPER)) {
                return next;
            }
            and = token.is(Pos.ADJECTIVE) || token.is(Pos.DETERMINER);
        }
        return -1;
    }

    /** Whether a number and its unit stand before an adjective of measure, which goes on to its noun: 'die 175 Kilometer lange Grenze'. */
    boolean isMeasure(int at) {
        return at >= 2
                && at + 1 < size()
                && language.measures().contains(token(at).lemma())
                && token(at).is(Pos.ADJECTIVE)
                && token(at - 1).is(Pos.NOUN)
                && token(at - 2).is(Pos.NUMBER)
                && (token(at + 1).is(Pos.NOUN) || token(at + 1).is(Pos.ADJECTIVE));
    }

    /** Where the words begin that tell the case of a phrase: behind the measure that stands in it, else where it opens. */
    int behindMeasure(int from, int head) {
        for (int i = from + 2; i < head; i++) {
            if (isMeasure(i)) {
                return i;
            }
        }
        return from;
    }

    /** Letters and a number that say of which make what the noun behind them means is: 'zwei F-16 Kampfjets'. */
    boolean isModel(int at) {
        return at + 3 < size()
                && mark(at) == null
                && token(at).form().length() <= LONGEST_MAKE
                && token(at).capitalised()
                && token(at + 1).lower().equals("-")
                && token(at + 1).joined()
                && token(at + 2).joined()
                && token(at + 2).is(Pos.NUMBER)
                && mark(at + 3) == null
                && !token(at + 3).joined()
                && token(at + 3).is(Pos.NOUN);
    }

    /** The participle before that goes with the words from there: 'введённого Европой потолка'; null where none does. */
    @Nullable
    Frame framing(int from, int to) {
        return frame != null && Agreement.agree(tokens, frame.participle().verb(), from, to) ? frame : null;
    }

    /**
     * 'В результате Трамп победил': no preposition governs the case of the subject; 'als großer Schritt' only compares. Behind a
     * preposition of one word the name is one that is not declined: 'с Меркель'.
     */
    boolean isFree(String preposition, int from, Set<Feature> cases) {
        return cases.size() == 1
                && !(isMarked(from, Mark.Kind.PERSON) && prepositionFrom == from - 1)
                && cases.contains(Feature.NOMINATIVE)
                && !language.subordinators().contains(preposition)
                && !language.comparisons().contains(preposition);
    }

    void preposition(String lemma, int at) {
        preposition = lemma;
        prepositionFrom = at;
    }

    void link(int from, int to, Link.Kind kind) {
        link(from, to, kind, token(from).lower());
    }

    void link(int from, int to, Link.Kind kind, String lemma) {
        boolean passing = kind == Link.Kind.ADVERB;
        if (kind == Link.Kind.ARTICLE) {
            parted = new Parted(from, preposition);
        } else if (!passing && kind != Link.Kind.QUOTE && kind != Link.Kind.COORDINATOR) {
            parted = null;
        }
        frame = passing || kind == Link.Kind.QUOTE || kind == Link.Kind.COORDINATOR ? frame : null;
        if (!passing) {
            preposition = null;
        }
        owner = passing || kind == Link.Kind.QUOTE ? owner : null;
        chunks.add(new Link(from, to, kind, lemma));
    }

    /** The last chunk, adverbs and quotation marks passed over; null when there is none. */
    @Nullable
    Chunk last() {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            if (!(chunks.get(i) instanceof Link l && (l.is(Link.Kind.ADVERB) || l.is(Link.Kind.QUOTE)))) {
                return chunks.get(i);
            }
        }
        return null;
    }

    /** Whether nothing of a clause stands before: the sentence, or a link that opens a clause, has just begun. */
    boolean clauseStarts() {
        return !(last() instanceof NounPhrase) && !(last() instanceof VerbGroup) && preposition == null;
    }
}
