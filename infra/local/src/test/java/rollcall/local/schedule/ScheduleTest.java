package rollcall.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScheduleTest {
    private static final Instant ELEVEN = Instant.parse("2026-11-24T07:00:00Z");
    private static final Rule NIGHTLY = new Rule(
            "nightly", new Timing.Daily(LocalTime.of(23, 0), ZoneId.of("America/Los_Angeles")), Map.of());
    private static final Rule QUARTERLY = new Rule(
            "due", new Timing.Every(Duration.ofMinutes(15)), Map.of("only", "due"));
    private static final Schedule SCHEDULE = new Schedule(List.of(NIGHTLY, QUARTERLY));

    @Test
    void aScheduleWithoutRulesIsNeverDue() {
        assertThat(new Schedule(List.of()).next(ELEVEN)).isEmpty();
    }

    @Test
    void theEarliestRuleIsNext() {
        assertThat(SCHEDULE.next(ELEVEN)).contains(new Firing(ELEVEN.plusSeconds(900), QUARTERLY));
    }

    @Test
    void twoRulesAtTheSameTimeAreBothDue() {
        assertThat(SCHEDULE.due(ELEVEN.minusSeconds(1), ELEVEN))
                .containsExactly(new Firing(ELEVEN, QUARTERLY), new Firing(ELEVEN, NIGHTLY));
    }

    @Test
    void whatWasDueAtTheLastLookIsNotDueAgain() {
        assertThat(SCHEDULE.due(ELEVEN, ELEVEN.plusSeconds(899))).isEmpty();
    }

    @Test
    void aRuleThatWasMissedOftenIsDueOnceAtItsLastTime() {
        Instant threeDaysLater = ELEVEN.plus(Duration.ofDays(3)).plusSeconds(60);

        assertThat(SCHEDULE.due(ELEVEN, threeDaysLater)).containsExactly(
                new Firing(ELEVEN.plus(Duration.ofDays(3)), QUARTERLY),
                new Firing(ELEVEN.plus(Duration.ofDays(3)), NIGHTLY));
    }
}
