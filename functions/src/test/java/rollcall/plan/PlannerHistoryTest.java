package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

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

    /// While nobody answers, nobody is lost either: whoever waits, and whoever was there and is there, is there.
    @Test
    void nobodyIsLostWhileAHumanIsAsked() {
        int asked = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Nights nights = new Nights().deciding(Optional.empty());
            for (Night night : Histories.of(seed, NIGHTS)) {
                Set<PersonId> before = nights.directory().visible().people().keySet();
                Map<SchoolId, SchoolPlan> plans = nights.night(night.roster(), night.connected()::contains);
                Set<PersonId> after = nights.directory().visible().people().keySet();
                for (Finding found : plans.values().stream().flatMap(plan -> plan.findings().stream()).toList()) {
                    if (found.code() == FindingCode.POSSIBLE_MATCH) {
                        asked++;
                        assertThat(after).as("seed %d", seed).contains(new PersonId(found.detail()));
                        assertThat(after.contains(new PersonId(found.id()))).as("seed %d", seed)
                                .isEqualTo(before.contains(new PersonId(found.id())));
                    }
                }
                assertThat(nights.plan(night.roster(), night.connected()::contains)).as("seed %d", seed).isEmpty();
            }
        }
        assertThat(asked).isPositive();
    }

    @Test
    void historiesAreNotIdle() {
        List<Night> history = Histories.of(1, NIGHTS);
        assertThat(Set.copyOf(history)).hasSizeGreaterThan(NIGHTS / 2);
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
