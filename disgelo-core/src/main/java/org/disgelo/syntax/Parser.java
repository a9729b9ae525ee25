package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Sentence;

/**
 * Parses sentences of one language: phrases by the words' readings, arguments by order, prepositions and commas. It builds
 * no tree; what it cannot know (which verb a far preposition belongs to) stays open for the lexicon to decide.
 */
public final class Parser {

    private final Language language;

    public Parser(Language language) {
        this.language = language;
    }

    /**
     * The parse of a sentence.
     *
     * @param known names, demonyms and expressions of time found before, not overlapping
     */
    public Parse parse(Sentence sentence, List<Mark> known) {
        Scan scan = new Chunker(language, sentence, known).scan();
        List<Chunk> chunks = scan.chunks;
        String genitive = language.cases().get(Feature.GENITIVE);
        if (genitive != null && language.genitiveSuffix().isEmpty()) {
            new GenitiveFinder(language, scan, genitive).find();
        }
        new NounBinder(language, scan.tokens, chunks).bind();
        SeatBinder.bind(language, scan.tokens, chunks);
        if (language.isCaseMarked()) {
            new Insertions(language, scan.tokens, chunks).mark();
        }
        if (language.verbBracket()) {
            new BracketJoiner(language, scan).join();
        }
        if (!language.isCaseMarked()) {
            new ParticipleFinder(language, scan).find();
        }
        if (!language.verbBracket() && !language.isCaseMarked()) {
            new PerfectJoiner(language, scan).join();
            new SharedAuxiliary(language, scan).share();
        }
        if (language.isCaseMarked()) {
            new CaseBinder(language, sentence, chunks).bind();
        } else {
            new ClauseBinder(language, sentence, chunks).bind();
        }
        new SubjectChooser(language, sentence, chunks).choose();
        new SubjectHeir(language, chunks).inherit();
        return new Parse(sentence, chunks);
    }
}
