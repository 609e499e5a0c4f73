package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.ContactPoint;

class SendNoticesTest {
    private final NoticeOffice office = new NoticeOffice(4);

    @Test
    void everybodyIsToldOnceHoweverOftenTheTaskComes() {
        NoticeTask task = office.start();
        assertThat(office.send(task)).isInstanceOf(SendOutcome.Finished.class);
        assertThat(office.send(task)).isInstanceOf(SendOutcome.Superseded.class);
        assertThat(office.post.taken())
                .containsExactlyInAnyOrder("p0@home.example", "+14155552671", "p2@home.example", "+14155552673");
        assertThat(office.round().counts().sent()).isEqualTo(4);
        assertThat(office.round().underWay()).isFalse();
    }

    @Test
    void anotherRoundTellsOnlyWhoCameSince() {
        office.send(office.start());
        office.join("p9", List.of());
        office.send(office.start());
        assertThat(office.post.taken()).hasSize(5).endsWith("p9@home.example");
        assertThat(office.round().counts()).isEqualTo(new NoticeCounts(0, 1, 0, 0, 4, Map.of()));
    }

    @Test
    void whileNothingCanBeSentTheRoundSaysSoAndGoesOnLater() {
        NoticeTask task = office.start();
        answers(new Delivery.Accepted(), new Delivery.Postponed("Throttling"));
        assertThat(office.send(task)).isInstanceOfSatisfying(SendOutcome.Postponed.class,
                postponed -> assertThat(postponed.code()).isEqualTo("Throttling"));
        assertThat(office.round().trouble()).contains("Throttling");
        assertThat(office.round().counts().waiting()).isEqualTo(3);
        assertThat(office.send(task)).isInstanceOf(SendOutcome.Finished.class);
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
        assertThat(office.round().trouble()).isEmpty();
    }

    @Test
    void whoseMessageIsRefusedIsCountedAndTriedAgainOnlyInAnotherRound() {
        NoticeTask task = office.start();
        answers(new Delivery.Refused("MessageRejected"));
        office.send(task);
        assertThat(office.round().counts().failed()).isEqualTo(1);
        assertThat(office.round().counts().sent()).isEqualTo(3);
        office.send(office.start());
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whereTheAnswerIsLostNobodyIsToldASecondTime() {
        answers(new Delivery.Unknown("ReadTimeout"));
        office.send(office.start());
        office.send(office.start());
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
        assertThat(office.round().counts().earlier()).isEqualTo(4);
    }

    @Test
    void whereNoAnswerComesAtAllTheRestWaits() {
        NoticeTask task = office.start();
        answers(new Delivery.Unknown("a"), new Delivery.Unknown("b"), new Delivery.Unknown("ReadTimeout"));
        assertThat(office.send(task)).isInstanceOfSatisfying(SendOutcome.Postponed.class,
                postponed -> assertThat(postponed.code()).isEqualTo("ReadTimeout"));
        assertThat(office.round().counts().waiting()).isEqualTo(1);
        assertThat(office.send(task)).isInstanceOf(SendOutcome.Finished.class);
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whoAnsweredStopGetsNoMailInstead() {
        answers(new Delivery.Accepted(), new Delivery.Stopped());
        office.send(office.start());
        assertThat(office.round().counts().skipped()).containsEntry(Skip.UNSUBSCRIBED, 1);
        office.send(office.start());
        assertThat(office.post.taken()).doesNotContain("p1@home.example").hasSize(3);
    }

    @Test
    void aWorkerWhoseTimeIsUpLeavesTheRestToAnother() {
        NoticeTask task = office.start();
        assertThat(office.send(task, office.clock.instant().plusSeconds(45).plusMillis(50), UnaryOperator.identity()))
                .isInstanceOf(SendOutcome.ToBeContinued.class);
        assertThat(office.post.taken()).hasSize(2);
        assertThat(office.send(task)).isInstanceOf(SendOutcome.Finished.class);
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void twoWorkersAtOnceTellEverybodyOnce() {
        NoticeTask task = office.start();
        Deque<Boolean> first = new ArrayDeque<>(List.of(true));
        office.post.answer(() -> {
            if (!first.isEmpty()) {
                first.pop();
                office.send(task);
            }
            return new Delivery.Accepted();
        });
        office.send(task);
        assertThat(office.post.taken()).hasSize(4).doesNotHaveDuplicates();
        assertThat(office.round().underWay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aWorkerThatDiesAtAnyCallOfTheStoreNeverLeadsToASecondMessage(int call) {
        for (boolean after : List.of(false, true)) {
            NoticeOffice fresh = new NoticeOffice(4);
            NoticeTask task = fresh.start();
            assertThatThrownBy(() -> fresh.send(task, fresh.clock.instant().plus(NoticeOffice.TIME),
                    store -> new DyingNotices(store, call, after))).isInstanceOf(DyingNotices.Death.class);
            assertThat(fresh.send(task)).isInstanceOf(SendOutcome.Finished.class);
            assertThat(fresh.post.taken()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
            NoticeCounts counts = fresh.round().counts();
            assertThat(counts.sent() + counts.unsure()).isEqualTo(4);
        }
    }

    @Test
    void nothingIsSentToWhatIsSuppressed() {
        office.suppressions.add(People.DISTRICT, ContactPoint.of(NoticeOffice.mail("p0")), Suppression.UNSUBSCRIBED,
                People.NOW);
        office.send(office.start());
        assertThat(office.post.taken()).doesNotContain("p0@home.example").hasSize(3);
    }

    private void answers(Delivery... answers) {
        Deque<Delivery> left = new ArrayDeque<>(List.of(answers));
        office.post.answer(() -> left.isEmpty() ? new Delivery.Accepted() : left.pop());
    }
}
