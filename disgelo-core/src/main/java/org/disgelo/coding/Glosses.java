package org.disgelo.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.disgelo.actor.Mention;
import org.disgelo.language.Language;
import org.disgelo.meaning.EnglishNames;
import org.disgelo.meaning.Glossary;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Mark;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;

/**
 * A sentence in English, word by word, with what the order of English words would tell of who acts upon whom and theirs does not: a
 * mark before a subject that stands behind its verb, another before an object ahead of its verb, and a preposition for a case.
 */
final class Glosses {

    private static final String LATE_SUBJECT = "†";
    private static final String EARLY_OBJECT = "‡";

    private Glosses() {}

    /** The words of a sentence of a language that has a glossary, one for each token. */
    static List<String> of(SentenceReading reading, Language language) {
        Map<Integer, String> names = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            Set<String> codes = mention.codes();
            if (codes.size() == 1 && mention.mark().kind() != Mark.Kind.PERSON) {
                names.put(mention.from(), EnglishNames.of(codes.iterator().next()));
                IntStream.range(mention.from() + 1, mention.to()).forEach(i -> names.put(i, ""));
            }
        }
        Glossary glossary = Glossary.of(language.code()).orElseThrow();
        List<String> words = glossary.english(reading.sentence().tokens(), names, language.compounds());
        // what is English as it stands has the order of English words
        if (!glossary.isEmpty()) {
            marks(reading, language)
                    .forEach((at, mark) ->
                            words.set(at, " " + mark + " " + words.get(at).strip()));
        }
        return words;
    }

    private static Map<Integer, String> marks(SentenceReading reading, Language language) {
        Map<Integer, String> marks = new HashMap<>();
        for (Chunk chunk : reading.parse().chunks()) {
            String by = chunk instanceof NounPhrase noun ? noun.preposition() : null;
            if (by != null && language.cases().containsValue(by)) {
                marks.put(
                        chunk.from(),
                        language.by().contains(by) ? "by" : language.to().contains(by) ? "to" : "of");
            }
        }
        for (VerbGroup verb : reading.parse().verbs()) {
            if (verb.verb() < 0) {
                continue;
            }
            for (NounPhrase object : verb.objects()) {
                if (object.from() < verb.verb()) {
                    marks.putIfAbsent(object.from(), EARLY_OBJECT);
                }
            }
            NounPhrase subject = verb.subject();
            if (subject != null && subject.from() > verb.verb()) {
                marks.put(subject.from(), LATE_SUBJECT);
            }
        }
        return marks;
    }
}
