package rollcall.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScheduledEventJsonTest {
    private static final Instant ELEVEN = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void lambdasOwnSerializerReadsEveryField() {
        ScheduledEvent event = read(ScheduledEventJson.of(new Firing(ELEVEN, rule(Map.of()))));

        assertThat(event.getId()).hasSize(36);
        assertThat(event.getDetailType()).isEqualTo("Scheduled Event");
        assertThat(event.getSource()).isEqualTo("aws.scheduler");
        assertThat(event.getAccount()).isEqualTo("000000000000");
        assertThat(event.getRegion()).isEqualTo("us-east-1");
        assertThat(event.getTime().getMillis()).isEqualTo(ELEVEN.toEpochMilli());
        assertThat(event.getResources())
                .containsExactly("arn:aws:scheduler:us-east-1:000000000000:schedule/default/nightly");
        assertThat(event.getDetail()).isEmpty();
    }

    @Test
    void theDetailArrivesAsItIs() {
        ScheduledEvent event = read(ScheduledEventJson.of(new Firing(ELEVEN, rule(Map.of("only", "due")))));

        assertThat(event.getDetail()).isEqualTo(Map.of("only", "due"));
    }

    @Test
    void theSameFiringHasTheSameIdAndAnotherHasAnother() {
        Firing firing = new Firing(ELEVEN, rule(Map.of()));
        Firing next = new Firing(ELEVEN.plusSeconds(900), rule(Map.of()));

        assertThat(ScheduledEventJson.of(firing)).isEqualTo(ScheduledEventJson.of(firing));
        assertThat(read(ScheduledEventJson.of(firing)).getId()).isNotEqualTo(read(ScheduledEventJson.of(next)).getId());
    }

    private static Rule rule(Map<String, String> detail) {
        return new Rule("nightly", new Timing.Every(Duration.ofMinutes(15)), detail);
    }

    private static ScheduledEvent read(String json) {
        return LambdaEventSerializers.serializerFor(ScheduledEvent.class, ScheduledEvent.class.getClassLoader())
                .fromJson(json);
    }
}
