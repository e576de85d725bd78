package app.seatkeeper.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CrewTest {

    @Test
    void everybodyWorksAtTheSameTime() throws Exception {
        var meeting = new CyclicBarrier(3);
        var met = new AtomicInteger();

        try (var crew = new Crew<>(IOException.class)) {
            crew.start(3, () -> {
                try {
                    meeting.await();
                    met.incrementAndGet();
                } catch (BrokenBarrierException e) {
                    throw new IOException(e);
                }
            });
            crew.join();
        }

        assertEquals(3, met.get());
    }

    @Test
    void theFirstFailureEndsTheOthersAndComesOut() {
        var failure = new IOException("no");
        var order = new AtomicInteger();
        var never = new CountDownLatch(1);

        try (var crew = new Crew<>(IOException.class)) {
            crew.start(3, () -> {
                if (order.getAndIncrement() == 0) {
                    throw failure;
                }
                never.await();
            });

            assertSame(failure, assertThrows(IOException.class, crew::join));
        }
    }

    @Test
    void aFaultOfOurOwnIsNotMistakenForAnExpectedOne() {
        try (var crew = new Crew<>(IOException.class)) {
            crew.start(1, () -> {
                throw new IllegalArgumentException("a bug");
            });

            var failure = assertThrows(IllegalStateException.class, crew::join);
            assertEquals("java.lang.IllegalArgumentException: a bug", String.valueOf(failure.getCause()));
        }
    }

    @Test
    void closingInterruptsWhoeverStillWorksAndWaitsUntilTheyHaveLeft() {
        var never = new CountDownLatch(1);
        List<String> left = new CopyOnWriteArrayList<>();

        try (var crew = new Crew<>(IOException.class)) {
            crew.start(2, () -> {
                try {
                    never.await();
                } finally {
                    left.add("left");
                }
            });
        }

        assertEquals(List.of("left", "left"), left);
    }
}
