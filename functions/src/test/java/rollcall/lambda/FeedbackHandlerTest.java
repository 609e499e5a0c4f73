package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.notify.Audience;
import rollcall.notify.InMemoryNotices;
import rollcall.notify.InMemorySuppressions;
import rollcall.notify.Notice;
import rollcall.notify.NoticeSamples;
import rollcall.notify.NoticeState;
import rollcall.notify.Suppression;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

class FeedbackHandlerTest {
    private static final DistrictId LINCOLN = new DistrictId("lincoln");
    private static final ContactPoint POINT = ContactPoint.of(new EmailAddress("eva@lincoln.example"));
    private final Edge edge = new Edge();
    private final InMemoryNotices notices = edge.notices;
    private final InMemorySuppressions suppressions = edge.suppressions;
    private final FeedbackHandler handler = new FeedbackHandler(edge.wiring);

    FeedbackHandlerTest() {
        notices.begin(NoticeSamples.begun(LINCOLN, new AccountId("g1"), Audience.PARENTS,
                "9f1c3a52-2f3e-4b7d-8f5e-3a9d2c1b0e22"));
    }

    @Test
    void aBounceEndsTheNotice() throws IOException {
        assertThat(handle(sample("feedback-bounce.json"))).isEqualTo(1);
        assertThat(notices.all()).extracting(Notice::state).containsExactly(NoticeState.UNDELIVERABLE);
        assertThat(suppressions.find(LINCOLN, List.of(POINT))).containsEntry(POINT, Suppression.UNDELIVERABLE);
    }

    @Test
    void aComplaintEndsTheNotice() throws IOException {
        assertThat(handle(sample("feedback-complaint.json"))).isEqualTo(1);
        assertThat(notices.all()).extracting(Notice::state).containsExactly(NoticeState.COMPLAINED);
        assertThat(suppressions.find(LINCOLN, List.of(POINT))).containsEntry(POINT, Suppression.COMPLAINED);
    }

    @Test
    void whatCannotBeReadIsLoggedWithoutItsContentAndNotTriedAgain() throws IOException {
        try (LogCapture log = LogCapture.begin()) {
            assertThat(handle(sample("feedback-bounce.json").replace("eventType", "type"))).isZero();
            assertThat(log.text()).contains("is no event of SES").doesNotContain("eva@", "Lincoln");
        }
        assertThat(notices.all()).extracting(Notice::state).containsExactly(NoticeState.BEGUN);
    }

    @Test
    void whatIsReadLeavesNoPersonInTheLog() throws IOException {
        try (LogCapture log = LogCapture.begin()) {
            handle(sample("feedback-complaint.json"));
            assertThat(log.text()).doesNotContain("eva@", "Lincoln");
        }
    }

    private int handle(String json) {
        SNSEvent event = LambdaEventSerializers.serializerFor(SNSEvent.class, SNSEvent.class.getClassLoader())
                .fromJson(json);
        return handler.handleRequest(event, new Invocation(Duration.ofMinutes(1)));
    }

    private static String sample(String file) throws IOException {
        return Files.readString(Sample.FOLDER.resolve(file));
    }
}
