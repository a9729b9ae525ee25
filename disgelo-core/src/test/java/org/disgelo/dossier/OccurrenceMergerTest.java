package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.dossier.Stories.date;
import static org.disgelo.dossier.Stories.told;

import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;

class OccurrenceMergerTest {

    private static final CodedArticle FIRST = Stories.read("a", "en", "2021-03-08", "One.");
    private static final CodedArticle SECOND = Stories.read("b", "en", "2021-06-08", "Two.");
    private static final CodedArticle LATE = Stories.read("c", "en", "2024-06-08", "Three.");

    private static List<Told> merge(Told... told) {
        return new OccurrenceMerger(
                        new SourceBook(List.of(FIRST.article(), SECOND.article(), LATE.article()), List.of()))
                .merge(List.of(told));
    }

    @Test
    void coarserDateFindsWhatItMeans() {
        List<Told> merged = merge(
                told(EventType.SANCTION, "2020-10", "b", 0, "EU", "BLR"),
                told(EventType.SANCTION, "2020-10-02", "a", 0, "EU", "BLR"));
        assertThat(merged).singleElement().satisfies(one -> {
            assertThat(one.event().date()).isEqualTo(date("2020-10-02"));
            assertThat(one.articles()).isEqualTo(2);
        });
    }

    @Test
    void tellingWithoutDateJoinsTheLastActionBeforeIt() {
        assertThat(merge(
                        told(EventType.SANCTION, "2020-10-02", "a", 0, "EU", "BLR"),
                        told(EventType.SANCTION, "2020-12-17", "a", 50, "EU", "BLR"),
                        told(EventType.SANCTION, null, "b", 0, "EU", "BLR")))
                .hasSize(2)
                .anySatisfy(one -> {
                    assertThat(one.event().date()).isEqualTo(date("2020-12-17"));
                    assertThat(one.articles()).isEqualTo(2);
                });
    }

    @Test
    void memoryDoesNotReachForever() {
        assertThat(merge(
                        told(EventType.SANCTION, "2020-10-02", "a", 0, "EU", "BLR"),
                        told(EventType.SANCTION, null, "c", 0, "EU", "BLR")))
                .hasSize(2);
    }

    @Test
    void otherPartiesTypesAndDaysStayApart() {
        assertThat(merge(
                        told(EventType.SANCTION, "2020-10-02", "a", 0, "EU", "BLR"),
                        told(EventType.SANCTION, "2020-10-02", "a", 20, "BLR", "EU"),
                        told(EventType.ACCUSE, "2020-10-02", "a", 40, "EU", "BLR"),
                        told(EventType.SANCTION, "2020-10-02", "a", 60, "EU", "BLR-OPP"),
                        told(EventType.SANCTION, "2020-10-20", "a", 80, "EU", "BLR")))
                .hasSize(5);
    }

    @Test
    void whoeverIsNamedFirstTwoAgreeOnce() {
        assertThat(merge(
                        told(EventType.AGREE, "2021-03-05", "a", 0, "RUS", "BLR"),
                        told(EventType.AGREE, "2021-03-05", "b", 0, "BLR", "RUS")))
                .hasSize(1);
    }

    @Test
    void orderOfTellingsDoesNotMatter() {
        Told day = told(EventType.SANCTION, "2020-10-02", "a", 0, "EU", "BLR");
        Told month = told(EventType.SANCTION, "2020-10", "b", 0, "EU", "BLR");
        Told none = told(EventType.SANCTION, null, "b", 90, "EU", "BLR");
        assertThat(merge(day, month, none)).isEqualTo(merge(none, month, day));
    }
}
