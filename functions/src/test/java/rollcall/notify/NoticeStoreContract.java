package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// What every store of notices does.
public abstract class NoticeStoreContract {
    private static final AccountId ANN = new AccountId("ann");
    private static final AccountId BOB = new AccountId("bob");
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract NoticeStore store();

    @Test
    void noticeComesBackAsBegun() {
        assertThat(store().find(district, Audience.PARENTS, ANN)).isEmpty();
        assertThat(store().of(district, ANN)).isEmpty();
        assertThat(store().begin(begun("one"))).isTrue();
        assertThat(store().find(district, Audience.PARENTS, ANN)).contains(begun("one"));
        assertThat(store().of(district, ANN)).containsExactly(begun("one"));
    }

    @ParameterizedTest
    @EnumSource
    void noticeComesBackAsSettled(NoticeState state) {
        store().begin(begun("one"));
        store().settle(NoticeSamples.settled(begun("one"), state));
        assertThat(store().find(district, Audience.PARENTS, ANN))
                .contains(NoticeSamples.settled(begun("one"), state));
    }

    @ParameterizedTest
    @EnumSource
    void anotherAttemptBeginsOnlyIfNobodyWasTold(NoticeState state) {
        store().begin(begun("one"));
        store().settle(NoticeSamples.settled(begun("one"), state));
        assertThat(store().begin(begun("two"))).isEqualTo(!state.told());
        assertThat(store().find(district, Audience.PARENTS, ANN)).map(Notice::attempt)
                .contains(state.told() ? "one" : "two");
    }

    @Test
    void attemptMayBeginAgainForItsAcknowledgementMayHaveBeenLost() {
        store().begin(begun("one"));
        assertThat(store().begin(begun("one"))).isTrue();
        assertThat(store().find(district, Audience.PARENTS, ANN)).contains(begun("one"));
    }

    @Test
    void onlyTheAttemptThatBeganLastIsSettled() {
        store().settle(NoticeSamples.settled(begun("none"), NoticeState.SENT));
        assertThat(store().of(district, ANN)).isEmpty();
        store().begin(begun("one"));
        store().settle(NoticeSamples.settled(begun("one"), NoticeState.REFUSED));
        store().begin(begun("two"));
        store().settle(NoticeSamples.settled(begun("one"), NoticeState.SENT));
        assertThat(store().find(district, Audience.PARENTS, ANN)).contains(begun("two"));
    }

    @Test
    void whatCameBackStaysThoughTheWorkerSaysOnlyThenThatItWasSent() {
        store().begin(begun("one"));
        store().settle(NoticeSamples.settled(begun("one"), NoticeState.UNDELIVERABLE));
        store().settle(NoticeSamples.settled(begun("one"), NoticeState.SENT));
        assertThat(store().find(district, Audience.PARENTS, ANN)).map(Notice::state)
                .contains(NoticeState.UNDELIVERABLE);
        store().settle(NoticeSamples.settled(begun("one"), NoticeState.COMPLAINED));
        assertThat(store().find(district, Audience.PARENTS, ANN)).map(Notice::state).contains(NoticeState.COMPLAINED);
    }

    @Test
    void whoIsOfTwoAudiencesIsToldAsEach() {
        Notice teacher = NoticeSamples.begun(district, ANN, Audience.TEACHERS, "two");
        store().begin(begun("one"));
        assertThat(store().begin(teacher)).isTrue();
        assertThat(store().of(district, ANN)).containsExactlyInAnyOrder(begun("one"), teacher);
        assertThat(store().find(district, Audience.TEACHERS, List.of(ANN))).containsOnlyKeys(ANN)
                .containsEntry(ANN, teacher);
    }

    @Test
    void noticesOfOtherAccountsAndDistrictsAreNotFound() {
        store().begin(begun("one"));
        assertThat(store().find(district, Audience.PARENTS, List.of(BOB))).isEmpty();
        assertThat(store().find(district, Audience.PARENTS, List.of())).isEmpty();
        assertThat(store().find(new DistrictId(district + "x"), Audience.PARENTS, List.of(ANN))).isEmpty();
        assertThat(store().of(district, new AccountId("an"))).isEmpty();
    }

    @Test
    void manyAreFoundAtOnceEvenIfOneIsNamedTwice() {
        List<AccountId> told = accounts(0, 120).toList();
        told.forEach(account -> store().begin(NoticeSamples.begun(district, account, Audience.PARENTS, "one")));
        List<AccountId> asked = Stream.concat(accounts(0, 250), accounts(0, 1)).toList();
        assertThat(store().find(district, Audience.PARENTS, asked)).containsOnlyKeys(told);
    }

    @Test
    void oneOfManyConcurrentAttemptsBegins() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(number -> () -> store().begin(begun("attempt-" + number)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(attempts)).map(Future::resultNow).containsOnlyOnce(true);
        }
    }

    private Notice begun(String attempt) {
        return NoticeSamples.begun(district, ANN, Audience.PARENTS, attempt);
    }

    private static Stream<AccountId> accounts(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> new AccountId("account-" + number));
    }
}
