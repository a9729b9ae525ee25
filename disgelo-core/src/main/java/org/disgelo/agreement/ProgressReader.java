package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/**
 * Reads in an article what has become of things that may have been undertaken: a sentence that names them and a place, with a
 * verb of progress. Safe for many threads.
 */
public final class ProgressReader {

    private final AgreementWords words;
    private final Circumstances circumstances;
    private final PassageReader passages;

    /**
     * A reader for a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language's agreement words
     */
    public ProgressReader(String code) {
        Language language = LanguageReader.of(code).language();
        words = AgreementWords.of(code);
        circumstances = new Circumstances(language, words);
        passages = new PassageReader(language);
    }

    /**
     * What the article says has become of things at places, in text order.
     *
     * @param always whether also sentences count that do not name what is undertaken: in an article that tells of agreements
     */
    public List<ProgressReport> read(CodedArticle coded, boolean always) {
        if (coded.places().isEmpty()) {
            return List.of();
        }
        List<ProgressReport> found = new ArrayList<>();
        for (int i = 0; i < coded.readings().size(); i++) {
            if (!coded.readings().get(i).places().isEmpty()) {
                read(coded, i, always, found);
            }
        }
        return found;
    }

    private void read(CodedArticle coded, int sentence, boolean always, List<ProgressReport> found) {
        Parse parse = coded.readings().get(sentence).parse();
        List<Token> tokens = parse.tokens();
        Passage passage = null;
        Set<CommitmentKind> kinds = null;
        for (VerbGroup verb : parse.verbs()) {
            if (verb.verb() < 0) {
                continue;
            }
            WordTable.Match<Integer> done = words.implementation.at(tokens, verb);
            boolean stalls = words.is("stalls", tokens, verb);
            boolean recedes = words.is("recedes", tokens, verb);
            if (done == null && !stalls && !recedes) {
                continue;
            }
            passage = passage == null ? passages.passage(coded, sentence) : passage;
            if (circumstances.status(passage, verb) != Status.ACTUAL) {
                continue;
            }
            List<Place> places = places(passage, verb.verb());
            kinds = kinds == null ? kinds(passage) : kinds;
            if (!places.isEmpty() && (always || !kinds.isEmpty())) {
                Trend trend = done != null ? Trend.ADVANCING : stalls ? Trend.STALLED : Trend.RECEDING;
                found.add(
                        new ProgressReport(kinds, places, done == null ? 0 : done.value(), trend, passage.evidence()));
            }
        }
    }

    /** The places named between the semicolons around a token. */
    private static List<Place> places(Passage passage, int token) {
        List<Token> tokens = passage.tokens();
        int from = token;
        while (from > 0 && !isBreak(tokens.get(from - 1))) {
            from--;
        }
        int to = token;
        while (to < tokens.size() && !isBreak(tokens.get(to))) {
            to++;
        }
        Span part = passage.span(from, to);
        return passage.places().stream()
                .filter(m -> part.contains(m.span()))
                .map(PlaceMention::place)
                .distinct()
                .toList();
    }

    private static boolean isBreak(Token token) {
        return token.form().equals(";") || token.form().equals(":");
    }

    /** The kinds of undertaking whose things the sentence names. */
    private Set<CommitmentKind> kinds(Passage passage) {
        Set<CommitmentKind> kinds = EnumSet.noneOf(CommitmentKind.class);
        for (int i = 0; i < passage.tokens().size(); i++) {
            WordTable.Match<CommitmentKind> kind = words.commitmentNouns.at(passage.tokens(), i);
            if (kind != null) {
                kinds.add(kind.value());
            }
        }
        return kinds;
    }
}
