package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.text.Sentence;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/** Reads text of one language: sentences with tokens and their likeliest readings. Safe for many threads. */
public final class LanguageReader {

    private static final Map<String, LanguageReader> READERS = new ConcurrentHashMap<>();

    private final Language language;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Disambiguator disambiguator;
    private final HeadlineReading headlines;

    private LanguageReader(String code) {
        language = LanguageLoader.load(code);
        tokenizer = new Tokenizer(language, new Dictionary(language));
        splitter = new SentenceSplitter(language);
        disambiguator = new Disambiguator(language, ReadingModel.of(code));
        headlines = new HeadlineReading(language, tokenizer);
    }

    /**
     * The reader of a language, loaded once.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language or is broken
     */
    public static LanguageReader of(String code) {
        return READERS.computeIfAbsent(code, LanguageReader::new);
    }

    public Language language() {
        return language;
    }

    /** The sentences of a text, without those that hold no word. */
    public List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : splitter.split(text)) {
            List<Token> tokens = tokenizer.tokens(text, span.start(), span.end());
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(
                        span, headlines.read(disambiguator.choose(tokens)), splitter.isHeading(text, span)));
            }
        }
        return sentences;
    }

    /** Where the sentences of a text stand, as {@link #sentences} has them, without reading their words. */
    public List<Span> spans(String text) {
        return splitter.split(text);
    }

    /** Whether a sentence is a heading: alone on its line, without a closing mark. */
    public boolean isHeading(String text, Span sentence) {
        return splitter.isHeading(text, sentence);
    }

    /** The tokens of a name or phrase of the lexicon. */
    public List<Token> tokens(String phrase) {
        return tokenizer.tokens(phrase, 0, phrase.length());
    }
}
