package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventKeyTest {

    private static final Article ONE = Samples.article("1", "Moscow and Minsk signed.");
    private static final Article TWO = Samples.article("2", "The two have signed.");
    private static final Actor RUS = Samples.actor("RUS", null);
    private static final Actor BLR = Samples.actor("BLR", null);

    private static String signed(Article article, @Nullable String day) {
        return EventKey.of(Origin.READ, Samples.signing(article, day, 0.5), article);
    }

    private static String accused(Actor actor, Actor recipient) {
        return EventKey.of(Origin.READ, Samples.accusation(ONE, actor, recipient, "2021-03-02"), ONE);
    }

    @Test
    void sameDayIsTheSameAction() {
        assertThat(signed(ONE, "2021-03-02")).isEqualTo(signed(TWO, "2021-03-02"));
        assertThat(signed(ONE, "2021-03-02")).isNotEqualTo(signed(ONE, "2021-03-03"));
    }

    @Test
    void withoutDateOnlyCopiesOfAnArticleAreTheSame() {
        Article copy = Samples.article("3", "MOSCOW and Minsk signed");
        assertThat(signed(ONE, null)).isEqualTo(signed(copy, null)).isNotEqualTo(signed(TWO, null));
    }

    @Test
    void sidesMatterUnlessMutual() {
        assertThat(accused(RUS, BLR)).isNotEqualTo(accused(BLR, RUS));
        Event there = meeting(RUS, BLR);
        Event back = meeting(BLR, RUS);
        assertThat(EventKey.of(Origin.READ, there, ONE)).isEqualTo(EventKey.of(Origin.READ, back, ONE));
    }

    private static Event meeting(Actor one, Actor other) {
        PartialDate month = PartialDate.ofYear(2021);
        return Samples.event(
                ONE, EventType.CONSULT, List.of(one, other), List.of(other, one), true, month, Status.PLANNED, 0.5);
    }

    @Test
    void officeIsTheStateButOppositionIsNot() {
        assertThat(accused(RUS, Samples.actor("BLR", "GOV"))).isEqualTo(accused(RUS, BLR));
        assertThat(accused(RUS, Samples.actor("BLR", "OPP"))).isNotEqualTo(accused(RUS, BLR));
    }
}
