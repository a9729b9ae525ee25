package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.language.LanguageReader;
import org.disgelo.syntax.Mark;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.Parser;
import org.disgelo.text.Sentence;
import org.disgelo.text.Span;
import org.disgelo.time.TimeFinder;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatingTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);

    @Test
    void eachActionOfASentenceHasTheTimeOfItsOwnClause() {
        String text = "Rome signed the treaty on 5 March 2019; Tirana ratified it on 7 May 2020.";
        assertThat(date(text, "signed", Status.ACTUAL)).isEqualTo("2019-03-05");
        assertThat(date(text, "ratified", Status.ACTUAL)).isEqualTo("2020-05-07");
    }

    @Test
    void timeBehindASemicolonIsOfTheClauseThatItOpens() {
        String text =
                "On 5 March 2019, when nobody expected it, the ministers settled the matter; in May the envoys returned.";
        assertThat(date(text, "settled", Status.ACTUAL)).isEqualTo("2019-03-05");
        assertThat(date(text, "returned", Status.ACTUAL)).startsWith("2019-05");
        String quiet = "The ministers settled the matter; in May 2019 the envoys returned.";
        assertThat(date(quiet, "settled", Status.ACTUAL)).isNull();
    }

    @Test
    void theDayOfWhatLiesBehindIsNotThatOfWhatHasHappenedSince() {
        String text = "The president visited Rome for the first time since the disputed elections of 9 August 2020.";
        assertThat(date(text, "visited", Status.ACTUAL)).isNull();
    }

    @Test
    void aTimeThatOpensTheSentenceHoldsForAllOfIt() {
        String text = "On 5 March 2019 the two ministers, who had not met for years, signed the treaty in Rome.";
        assertThat(date(text, "signed", Status.ACTUAL)).isEqualTo("2019-03-05");
    }

    @Test
    void theYearOfTheObjectIsNotThatOfTheVerb() {
        String text = "In May 2018 Rome left the agreement of 2015.";
        assertThat(date(text, "left", Status.ACTUAL)).isEqualTo("2018-05");
    }

    @Test
    void wordsThatCountFromAnEventTellWhenThatWas() {
        String text = "The embassy reopened on Tuesday, seven years after the two neighbours broke off relations.";
        assertThat(date(text, "reopened", Status.ACTUAL)).isEqualTo("2021-06-15");
        assertThat(date(text, "broke", Status.ACTUAL)).isEqualTo("2014");
    }

    @Test
    void whatIsPlannedIsToCome() {
        String text = "The ministers will meet in March.";
        assertThat(date(text, "meet", Status.PLANNED)).isEqualTo("2022-03");
        assertThat(date(text, "meet", Status.ACTUAL)).isEqualTo("2021-03");
    }

    @Test
    void anActionWithoutATimeIsAboutWhenTheStoryIs() {
        String text = "Rome expelled two envoys on 5 March 2019. Tirana protested.";
        assertThat(date(text, "protested", Status.ACTUAL)).isEqualTo("2019-03");
        assertThat(date(text, "protested", Status.PLANNED)).isNull();
        assertThat(date(text.replace(". ", ".\n\n"), "protested", Status.ACTUAL))
                .isNull();
    }

    private static @Nullable String date(String text, String word, Status status) {
        LanguageReader reader = LanguageReader.of("en");
        List<TimeMention> times = TimeFinder.of("en").find(text, PUBLISHED);
        int at = text.indexOf(word);
        for (Sentence sentence : reader.sentences(text)) {
            if (sentence.span().contains(new Span(at, at + word.length()))) {
                Parse parse = new Parser(reader.language()).parse(sentence, marks(sentence, times));
                int trigger = 0;
                while (parse.token(trigger).start() < at) {
                    trigger++;
                }
                PartialDate date = new Dating(text, reader.language(), parse, times, PUBLISHED)
                        .date(trigger, parse.token(trigger).span(), status);
                return date == null ? null : date.value();
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static List<Mark> marks(Sentence sentence, List<TimeMention> times) {
        List<Mark> marks = new ArrayList<>();
        for (TimeMention time : times) {
            int from = 0;
            while (from < sentence.tokens().size()
                    && sentence.tokens().get(from).end() <= time.span().start()) {
                from++;
            }
            int to = from;
            while (to < sentence.tokens().size()
                    && sentence.tokens().get(to).start() < time.span().end()) {
                to++;
            }
            if (to > from && sentence.span().contains(time.span())) {
                marks.add(new Mark(from, to, Mark.Kind.TIME));
            }
        }
        return marks;
    }
}
