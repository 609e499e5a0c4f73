package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.notify.Feedback.Kind;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

class FeedbackTest {
    private static final Instant NOON = Instant.parse("2026-11-24T20:00:00Z");
    private static final DistrictId LINCOLN = new DistrictId("lincoln");
    private static final AccountId EVA = new AccountId("g1");
    private static final ContactPoint POINT = ContactPoint.of(new EmailAddress("eva@lincoln.example"));
    private static final Notice BEGUN = NoticeSamples.begun(LINCOLN, EVA, Audience.PARENTS, "first");
    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemorySuppressions suppressions = new InMemorySuppressions();
    private final Feedback feedback = new Feedback(notices, suppressions, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void whatCameBackForGoodIsNotWrittenToAgainAndTheNoticeSaysSo() {
        sent();
        feedback.take(report("first", Kind.BOUNCED));

        assertThat(suppressed()).containsExactly(Map.entry(POINT, Suppression.UNDELIVERABLE));
        assertThat(notices.all()).containsExactly(BEGUN.now(NoticeState.UNDELIVERABLE, Optional.of("General"), NOON));
    }

    @Test
    void whoComplainsIsLeftAlone() {
        sent();
        feedback.take(report("first", Kind.COMPLAINED));

        assertThat(suppressed()).containsExactly(Map.entry(POINT, Suppression.COMPLAINED));
        assertThat(notices.all()).extracting(Notice::state).containsExactly(NoticeState.COMPLAINED);
    }

    @Test
    void twiceAndInAnyOrderItIsTheSame() {
        sent();
        feedback.take(report("first", Kind.COMPLAINED));
        List<Notice> before = notices.all();
        feedback.take(report("first", Kind.BOUNCED));
        feedback.take(report("first", Kind.COMPLAINED));

        assertThat(suppressed()).containsExactly(Map.entry(POINT, Suppression.COMPLAINED));
        assertThat(notices.all()).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfAnEarlierAttemptIsNotSaidOfThisOne() {
        sent();
        feedback.take(report("another", Kind.BOUNCED));

        assertThat(suppressed()).containsKey(POINT);
        assertThat(notices.all()).extracting(Notice::state).containsExactly(NoticeState.SENT);
    }

    @Test
    void aNoticeNobodyKnowsIsNoFailure() {
        feedback.take(report("first", Kind.BOUNCED));

        assertThat(suppressed()).containsKey(POINT);
        assertThat(notices.all()).isEmpty();
    }

    private void sent() {
        notices.begin(BEGUN);
        notices.settle(BEGUN.now(NoticeState.SENT, Optional.empty(), NOON));
    }

    private Map<ContactPoint, Suppression> suppressed() {
        return suppressions.find(LINCOLN, List.of(POINT));
    }

    private static Feedback.Report report(String attempt, Kind kind) {
        return new Feedback.Report(new Feedback.Origin(LINCOLN, EVA, Audience.PARENTS, attempt, POINT), kind,
                Optional.of("General"));
    }
}
