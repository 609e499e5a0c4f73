package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Delays delays = new Delays();
    private final Batch batch = new Batch(delays);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 15", "6, 15", "20, 15", "999999999, 15",
        "0, 1", "-1, 1", "often, 1", "99999999999999999999, 1"})
    void aTaskThatThrowsIsReportedAndWaits(String deliveries, int minutes) {
        assertThat(failing(Map.of("ApproximateReceiveCount", deliveries))).containsExactly("m1");
        assertThat(delays.all()).containsExactly(Map.entry("m1", Duration.ofMinutes(minutes)));
    }

    @Test
    void aMessageWithoutACountCountsAsDeliveredOnce() {
        assertThat(failing(Map.of())).containsExactly("m1");
        assertThat(delays.all()).containsExactly(Map.entry("m1", Duration.ofMinutes(1)));
    }

    @Test
    void twentyDeliveriesOutlastThreeHours() {
        Duration total = Duration.ZERO;
        for (int delivery = 1; delivery < 20; delivery++) {
            total = total.plus(Backoff.after(message(Map.of("ApproximateReceiveCount", String.valueOf(delivery)))));
        }
        assertThat(total).isGreaterThan(Duration.ofHours(3));
    }

    @Test
    void whatCannotBeSentIsTriedForLongerThanADay() {
        Duration total = Duration.ZERO;
        for (int delivery = 1; delivery < 20; delivery++) {
            Duration wait = Backoff.ofWhatIsSent(
                    message(Map.of("ApproximateReceiveCount", String.valueOf(delivery))));
            assertThat(wait).isBetween(Duration.ofMinutes(5), Duration.ofHours(2));
            total = total.plus(wait);
        }
        assertThat(total).isGreaterThan(Duration.ofHours(24));
    }

    @Test
    void aTaskThatAsksForItsOwnDelayGetsIt() {
        SQSEvent event = event(message(Map.of()));
        assertThat(failures(batch.each(event, _ -> Optional.of(Duration.ofSeconds(7))))).containsExactly("m1");
        assertThat(delays.all()).containsExactly(Map.entry("m1", Duration.ofSeconds(7)));
    }

    @Test
    void aTaskThatIsDoneIsNotReported() {
        assertThat(failures(batch.each(event(message(Map.of())), _ -> Optional.empty()))).isEmpty();
        assertThat(delays.all()).isEmpty();
    }

    private List<String> failing(Map<String, String> attributes) {
        return failures(batch.each(event(message(attributes)), _ -> {
            throw new IllegalStateException("on purpose");
        }));
    }

    private static List<String> failures(SQSBatchResponse response) {
        return response.getBatchItemFailures()
                .stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static SQSEvent event(SQSMessage message) {
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }

    private static SQSMessage message(Map<String, String> attributes) {
        SQSMessage message = new SQSMessage();
        message.setMessageId("m1");
        message.setAttributes(attributes);
        return message;
    }
}
