package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.clever.ScriptedClever.Asked;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterSource.Signal;
import rollcall.roster.SourceFailure;

class CleverQuotaTest {
    private static final String EVENTS = "/v3.1/events?starting_after=ev1&limit=1";
    private static final Instant RESET = MovingClock.START.plusSeconds(37);
    private final ScriptedClever clever = new ScriptedClever();

    @AfterEach
    void close() {
        clever.close();
    }

    @Test
    void anExhaustedQuotaIsWaitedForAndTheSameRequestRepeated() {
        clever.on(EVENTS, Reply.empty(429).with("X-RateLimit-Reset", seconds(RESET)).with("X-RateLimit-Remaining", "0"),
                Reply.page());
        assertThat(signal(CleverLimits.STANDARD)).isEqualTo(Signal.QUIET);
        assertThat(times().get(1)).isBetween(RESET, RESET.plus(Jitter.AFTER_RESET));
    }

    @Test
    void anExhaustedQuotaIsNoFailedTry() {
        Reply refused = Reply.empty(429);
        clever.on(EVENTS, refused, refused, Reply.page());
        CleverLimits oneTry = limits(1_200, 1);
        assertThat(signal(oneTry)).isEqualTo(Signal.QUIET);
        assertThat(times().get(2)).isAfterOrEqualTo(MovingClock.START.plus(Duration.ofMinutes(2)));
    }

    @Test
    void aQuotaThatComesBackTooLateIsOutOfTime() {
        clever.on(EVENTS, Reply.empty(429));
        assertThat(Failing.reason(() -> signal(CleverLimits.STANDARD))).isEqualTo(SourceFailure.OUT_OF_TIME);
        assertThat(clever.clock.instant()).isBefore(MovingClock.START.plus(CleverLimits.STANDARD.call()));
    }

    @Test
    void theTightestOfSeveralBucketsHolds() {
        Instant near = MovingClock.START.plusSeconds(9);
        clever.on(EVENTS, Reply.page()
                .with("X-RateLimit-Remaining", "900", "0")
                .with("X-RateLimit-Reset", seconds(RESET), seconds(near)));
        try (CleverRosterSource source = clever.source()) {
            source.signal(ScriptedClever.DISTRICT, new EventCursor("ev1"));
            source.signal(ScriptedClever.DISTRICT, new EventCursor("ev1"));
        }
        assertThat(times()).containsExactly(MovingClock.START, near);
    }

    @Test
    void allListsOfAPullShareOneQuota() {
        try (CleverRosterSource source = clever.source(limits(4, 5))) {
            assertThat(source.pull(ScriptedClever.DISTRICT, clever.deadline()).requests()).isEqualTo(10);
        }
        assertThat(clever.clock.instant()).isEqualTo(MovingClock.START.plus(Duration.ofMinutes(2)));
    }

    private static CleverLimits limits(int requestsPerMinute, int tries) {
        return new CleverLimits(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(30),
                Duration.ofMinutes(10), 10_000, requestsPerMinute, 1 << 20, tries);
    }

    private static String seconds(Instant instant) {
        return Long.toString(instant.getEpochSecond());
    }

    private Signal signal(CleverLimits limits) {
        try (CleverRosterSource source = clever.source(limits)) {
            return source.signal(ScriptedClever.DISTRICT, new EventCursor("ev1"));
        }
    }

    private List<Instant> times() {
        return clever.asked()
                .stream()
                .filter(asked -> asked.target().equals(EVENTS))
                .map(Asked::at)
                .toList();
    }
}
