package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.SourceFailure;

class CleverRetryTest {
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, REJECTED, 1",
        "403, REJECTED, 1",
        "404, REJECTED, 1",
        "413, REJECTED, 1",
        "501, REJECTED, 1",
        "302, REJECTED, 1",
        "204, REJECTED, 1",
        "418, REJECTED, 1",
        "401, TOKEN_REFUSED, 2",
        "500, SERVER_ERROR, 5",
        "502, SERVER_ERROR, 5",
        "503, SERVER_ERROR, 5",
        "504, SERVER_ERROR, 5",
        "520, SERVER_ERROR, 5"})
    void eachStatusIsTriedAsOftenAsItIsWorth(int status, SourceFailure reason, int tries) {
        clever.on(ScriptedClever.STUDENTS, Reply.empty(status));
        assertThat(failure()).isEqualTo(reason);
        assertThat(clever.timesAsked(ScriptedClever.STUDENTS)).isEqualTo(tries);
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "500"})
    void anErrorThatComesAsHtmlIsJudgedByItsStatus(int status) {
        clever.on(ScriptedClever.STUDENTS, Reply.html(status));
        assertThat(failure()).isNotEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    @Test
    void waitsGrowFromTryToTry() {
        clever.on(ScriptedClever.DISTRICTS, Reply.empty(503));
        assertThat(failure()).isEqualTo(SourceFailure.SERVER_ERROR);
        List<Duration> waits = clever.clock.waits();
        assertThat(waits).hasSize(4);
        assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(waits.get(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void nothingIsTriedAgainAfterTheDeadline() {
        clever.on(ScriptedClever.DISTRICTS, Reply.empty(503));
        Instant soon = MovingClock.START.plusSeconds(2);
        assertThat(Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, soon)))
                .isEqualTo(SourceFailure.OUT_OF_TIME);
        assertThat(clever.timesAsked(ScriptedClever.DISTRICTS)).isBetween(2L, 3L);
        assertThat(clever.clock.instant()).isBefore(soon);
    }

    @Test
    void nothingIsAskedAfterTheDeadline() {
        assertThat(Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, MovingClock.START)))
                .isEqualTo(SourceFailure.OUT_OF_TIME);
        assertThat(clever.targets()).isEmpty();
    }

    @Test
    void aHostThatIsNotThereIsUnreachable() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + unusedPort());
        CleverSettings settings = CleverSettings.of(nobody, clever.address(), new CleverCredentials("id", "secret"));
        try (CleverRosterSource lost = new CleverRosterSource(settings, clever.clock, clever.clock, new Random(1))) {
            assertThat(Failing.reason(() -> lost.pull(ScriptedClever.DISTRICT, clever.deadline())))
                    .isEqualTo(SourceFailure.UNREACHABLE);
        }
        assertThat(clever.clock.waits()).hasSize(4);
    }

    @Test
    void anAnswerThatDoesNotBeginInTimeIsUnreachable() throws IOException {
        CleverLimits hasty = new CleverLimits(Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(5),
                Duration.ofMinutes(1), 10_000, 1_200, 1_000, 2);
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            CleverSettings settings = new CleverSettings(
                    address, clever.address(), "v3.1", new CleverCredentials("id", "secret"), "US", hasty);
            try (CleverRosterSource waiting = new CleverRosterSource(settings, clever.clock, clever.clock,
                    new Random(1))) {
                assertThat(Failing.reason(() -> waiting.pull(ScriptedClever.DISTRICT, clever.deadline())))
                        .isEqualTo(SourceFailure.UNREACHABLE);
            }
        }
    }

    @Test
    void aReaderThatIsInterruptedStops() throws InterruptedException {
        clever.on(ScriptedClever.STUDENTS, Reply.page("{}").stalled());
        Thread reader = Thread.startVirtualThread(this::failure);
        while (clever.timesAsked(ScriptedClever.STUDENTS) == 0) {
            Thread.onSpinWait();
        }
        reader.interrupt();
        assertThat(reader.join(Duration.ofSeconds(20))).isTrue();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private SourceFailure failure() {
        return Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, clever.deadline()));
    }
}
