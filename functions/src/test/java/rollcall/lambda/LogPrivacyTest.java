package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rollcall.roster.SourceFailure;
import rollcall.sync.sqs.TaskCodec;

class LogPrivacyTest {
    private final Edge edge = new Edge();

    @Test
    void noLineOfARunHoldsAPersonsData() {
        try (LogCapture log = LogCapture.begin()) {
            night();
            edge.source.share(Lincoln.second());
            edge.clock.set(Edge.NIGHT.plus(Duration.ofDays(1)));
            night();
            edge.audit(Sample.AUDIT.json().replace("2026-11-24", "2026-12-04"));
            edge.source.fail(SourceFailure.BROKEN_ANSWER);
            edge.clock.set(Edge.NIGHT.plus(Duration.ofDays(2)));
            night();

            assertThat(log.text())
                    .contains("planned 65a0c0ffee000000000000d1: plan 1, 2 of 2 schools changed")
                    .contains("applied 65a0c0ffee000000000000e2")
                    .contains("could not plan 65a0c0ffee000000000000d1: BROKEN_ANSWER")
                    .contains("function_request_id=8476a536-e9f4-11e8-9739-2dfe598c3fcd")
                    .doesNotContain(Lincoln.PRIVATE);
        }
    }

    @Test
    void aMessageThatCannotBeReadIsNotQuoted() {
        try (LogCapture log = LogCapture.begin()) {
            edge.plan(message("Quillon quillon@lincoln.example"));
            edge.plan(message("{\"Quillon\":\"Zebedee\"}"));
            edge.plan(message("{\"district\":\"Quillon Pemberley\",\"run\":\"zebedee@home.example\"}"));
            edge.apply(message("{\"district\":\"d\",\"school\":\"s\",\"number\":4155550199415555019941}"));
            edge.apply(message("[\"Quillon\""));

            assertThat(log.text().split("a task failed and is delivered again", -1)).hasSize(6);
            assertThat(log.text()).doesNotContain(Lincoln.PRIVATE);
        }
    }

    /// The night of the clock's day, to its end.
    private void night() {
        String day = edge.clock.instant().toString().substring(0, 10);
        edge.fanOut(Sample.NIGHTLY.json().replace("2026-11-24", day));
        edge.tasks.takePlans()
                .stream()
                .map(task -> TaskCodec.write(task))
                .map(LogPrivacyTest::message)
                .forEach(edge::plan);
        edge.tasks.takeApplies()
                .stream()
                .map(task -> TaskCodec.write(task))
                .map(LogPrivacyTest::message)
                .forEach(edge::apply);
    }

    private static String message(String body) {
        String text = body.replace("\"", "\\\"");
        return "{\"Records\":[{\"messageId\":\"m1\",\"receiptHandle\":\"r1\",\"body\":\"" + text + "\"}]}";
    }
}
