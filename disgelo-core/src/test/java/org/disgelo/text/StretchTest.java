package org.disgelo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final List<Span> SPANS = List.of(new Span(0, 4), new Span(4, 30), new Span(9, 12), new Span(20, 25));

    private static List<Span> between(int from, int to) {
        return Stretch.of(SPANS, s -> s, from, to);
    }

    @Test
    void whatBeginsInTheStretchIsThere() {
        assertThat(between(4, 20)).containsExactly(SPANS.get(1), SPANS.get(2));
        assertThat(between(-7, 1)).containsExactly(SPANS.getFirst());
        assertThat(between(5, 100)).containsExactly(SPANS.get(2), SPANS.get(3));
    }

    @Test
    void whereNothingBeginsThereIsNothing() {
        assertThat(between(21, 50)).isEmpty();
        assertThat(between(12, 9)).isEmpty();
        assertThat(Stretch.of(List.<Span>of(), s -> s, 0, 9)).isEmpty();
    }
}
