package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerHistoryTest {
    private static final int HISTORIES = 300;
    private static final int NIGHTS = 10;

    @Test
    void everyNightOfEveryHistoryLeadsWhereTonightsRosterAloneWouldLead() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<Night> history = Histories.of(seed, NIGHTS);
            Optional<AssertionError> failure = failure(seed, history);
            if (failure.isPresent()) {
                long failing = seed;
                List<Night> shortest = shortest(seed, history);
                throw new AssertionError(
                        "seed %d, nights %s: %s".formatted(
                                failing, shortest.stream().map(history::indexOf).toList(),
                                failure(seed, shortest).orElseThrow().getMessage()),
                        failure.get());
            }
        }
    }

    @Test
    void historiesAreNotIdle() {
        List<Night> history = Histories.of(1, NIGHTS);
        assertThat(history).hasSize(NIGHTS).doesNotHaveDuplicates();
    }

    /// Cuts away the nights without which it still fails.
    private static List<Night> shortest(long seed, List<Night> history) {
        List<Night> left = new ArrayList<>(history);
        for (Night night : history) {
            List<Night> fewer = new ArrayList<>(left);
            fewer.remove(night);
            if (failure(seed, fewer).isPresent()) {
                left = fewer;
            }
        }
        return left;
    }

    private static Optional<AssertionError> failure(long seed, List<Night> history) {
        HistoryCheck check = new HistoryCheck(seed);
        try {
            history.forEach(check::night);
            return Optional.empty();
        } catch (AssertionError failure) {
            return Optional.of(failure);
        }
    }
}
