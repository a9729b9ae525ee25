package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads in an article what has become of undertakings that earlier articles told of: a sentence that names the thing and one
 * of its places, or one of its places in an article on the agreement itself, with a verb of progress. Safe for many threads.
 */
public final class ProgressReader {

    private static final int FULL = 3;
    private static final double HALF = 0.5;

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
        circumstances = new Circumstances(language);
        passages = new PassageReader(language);
    }

    /** What the article says of these undertakings, in text order. */
    public List<Progress> read(CodedArticle coded, List<Commitment> commitments) {
        List<Commitment> placed = commitments.stream()
                .filter(c -> !c.places().isEmpty()
                        && coded.places().stream().anyMatch(m -> c.places().contains(m.place())))
                .toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        List<Progress> found = new ArrayList<>();
        for (Passage passage : passages.read(coded)) {
            for (Commitment commitment : placed) {
                Progress progress = progress(passage, commitment);
                if (progress != null) {
                    found.add(progress);
                }
            }
        }
        return found;
    }

    private @Nullable Progress progress(Passage passage, Commitment commitment) {
        String article = passage.article().id();
        boolean told = commitment.evidence().stream().anyMatch(e -> e.article().equals(article));
        if (!told && !namesThing(passage, commitment)) {
            return null;
        }
        for (VerbGroup verb : passage.parse().verbs()) {
            if (verb.verb() < 0 || circumstances.status(passage, verb) != Status.ACTUAL) {
                continue;
            }
            WordTable.Match<Integer> done = words.implementation.at(passage.tokens(), verb.verb());
            boolean stalls = words.set("stalls").at(passage.tokens(), verb.verb()) > 0;
            boolean recedes = words.set("recedes").at(passage.tokens(), verb.verb()) > 0;
            double share = share(passage, verb.verb(), commitment);
            if (share > 0 && done != null) {
                return new Progress(commitment, level(done.value(), share), Trend.ADVANCING, passage.evidence());
            }
            if (share > 0 && (stalls || recedes)) {
                return new Progress(commitment, 0, stalls ? Trend.STALLED : Trend.RECEDING, passage.evidence());
            }
        }
        return null;
    }

    /** How many of the commitment's places are named between the semicolons around a token. */
    private static double share(Passage passage, int token, Commitment commitment) {
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
        Set<Place> named = new HashSet<>();
        passage.places().stream()
                .filter(m -> part.contains(m.span()))
                .map(PlaceMention::place)
                .filter(commitment.places()::contains)
                .forEach(named::add);
        return (double) named.size() / commitment.places().size();
    }

    private static boolean isBreak(Token token) {
        return token.form().equals(";") || token.form().equals(":");
    }

    /** What is done at one of three places is little of the whole. */
    private static int level(int told, double share) {
        int most = share >= 1 ? FULL : share >= HALF ? 2 : 1;
        return Math.min(told, most);
    }

    private boolean namesThing(Passage passage, Commitment commitment) {
        for (int i = 0; i < passage.tokens().size(); i++) {
            WordTable.Match<CommitmentKind> kind = words.commitmentNouns.at(passage.tokens(), i);
            if (kind != null && kind.value() == commitment.kind()) {
                return true;
            }
        }
        return false;
    }
}
