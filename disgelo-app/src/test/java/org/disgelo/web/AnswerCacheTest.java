package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    @Test
    void drawsOnceAndForgetsTheOldest() {
        AnswerCache<String> cache = new AnswerCache<>(10, String::length);
        AtomicInteger drawn = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(cache.get("a", () -> "aaaaa" + drawn.incrementAndGet())).isEqualTo("aaaaa1");
        }
        cache.get("b", () -> "bbbbbb");
        assertThat(cache.get("a", () -> "new")).isEqualTo("new");
        assertThat(cache.get("b", () -> "other")).isEqualTo("bbbbbb");
    }

    @Test
    void failureIsNotKept() {
        AnswerCache<String> cache = new AnswerCache<>(10, String::length);
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(cache.get("a", () -> "yes")).isEqualTo("yes");
    }
}
