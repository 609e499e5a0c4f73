package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rollcall.sync.AuditOutcome;

class AuditHandlerTest {
    private final Edge edge = new Edge();

    @Test
    void anAuditOfNothingComparesNothing() {
        assertThat(edge.audit(Sample.AUDIT.json())).isEqualTo(new AuditOutcome(0, 0));
    }

    @Test
    void aWeekAfterTheNightItsSchoolsAreComparedAndHaveNotDrifted() {
        edge.fanOut(Sample.NIGHTLY.json());
        edge.plan(Sample.PLAN.json());
        edge.apply(Sample.SCHOOL.json());
        edge.clock.set(Edge.NIGHT.plus(Duration.ofDays(8)));

        assertThat(edge.audit(Sample.AUDIT.json())).isEqualTo(new AuditOutcome(1, 0));
    }

    @Test
    void itsAnswerIsWrittenByTheRuntime() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(AuditOutcome.class, AuditOutcome.class.getClassLoader())
                .toJson(new AuditOutcome(3, 1), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo("{\"schools\":3,\"drifted\":1}");
    }
}
