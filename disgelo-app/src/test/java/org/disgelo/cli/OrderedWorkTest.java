package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void resultsComeInTheOrderOfTheInput() {
        Random random = new Random(1);
        int[] pause = random.ints(500, 0, 200_000).toArray();
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(
                IntStream.range(0, 500).iterator(),
                i -> {
                    LockSupport.parkNanos(pause[i]);
                    return i;
                },
                i -> 1,
                results::add);
        assertThat(results).isSorted().hasSize(500);
    }

    @Test
    void heavyItemsAreNotGatheredInMemory() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        OrderedWork.run(
                IntStream.range(0, 100).iterator(),
                i -> {
                    most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max);
                    return i;
                },
                i -> 8_000_000,
                i -> done.incrementAndGet());
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void failureEndsTheWork() {
        assertThatThrownBy(() -> OrderedWork.run(
                        IntStream.iterate(0, i -> i + 1).iterator(),
                        i -> {
                            throw new IllegalArgumentException("no " + i);
                        },
                        i -> 1,
                        i -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
