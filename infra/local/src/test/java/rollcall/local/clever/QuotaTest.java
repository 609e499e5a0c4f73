package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.access.Quota.Bucket;
import rollcall.local.clever.http.Dialect;

final class QuotaTest extends SimulatorTest {
    private HttpResponse<byte[]> ask() {
        return caller.get("/v3.1/districts");
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        HttpResponse<byte[]> answer = ask();
        assertThat(header(answer, "X-RateLimit-Limit")).isEqualTo("1200");
        assertThat(header(answer, "X-RateLimit-Remaining")).isEqualTo("1199");
        long reset = Long.parseLong(header(answer, "X-RateLimit-Reset"));
        assertThat(reset - clock.instant().getEpochSecond()).isBetween(1L, 60L);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @Test
    void overTheLimitAnswersAreEmptyUntilTheMinuteIsOver() {
        simulator.faults().quota().limitTo(2);
        assertThat(List.of(ask().statusCode(), ask().statusCode())).containsOnly(200);
        HttpResponse<byte[]> refused = ask();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEmpty();
        assertThat(header(refused, "X-RateLimit-Remaining")).isEqualTo("0");
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void theTightestOfSeveralBucketsDecides() {
        simulator.faults().quota().limitTo(List.of(new Bucket("all", 5), new Bucket("app", 1)));
        assertThat(header(ask(), "X-RateLimit-Remaining")).isEqualTo("4, 0");
        assertThat(ask().statusCode()).isEqualTo(429);
        simulator.speak(Dialect.usual().withRepeatedRateHeaders());
        assertThat(ask().headers().allValues("X-RateLimit-Limit")).containsExactly("5", "1");
    }
}
