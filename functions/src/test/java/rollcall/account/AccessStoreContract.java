package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollcall.account.AccessKey.Kind;
import rollcall.sync.SettableClock;

/// What every store of what is remembered for a while does.
public abstract class AccessStoreContract {
    // Far from now, because a store may also drop what has expired by the machine's own clock.
    private static final Instant EXPIRY = Instant.parse("2099-01-01T00:00:00Z");
    private static final Instant LATER = EXPIRY.plusSeconds(3600);

    protected final SettableClock clock = new SettableClock(EXPIRY.minusSeconds(1));
    private final AccessKey key = AccessKey.of(Kind.CODE, UUID.randomUUID().toString());

    /// The store under test, going by [#clock].
    protected abstract AccessStore store();

    @Test
    void whatIsCreatedIsFoundUntilItExpires() {
        assertThat(store().find(key)).isEmpty();
        assertThat(store().create(key, "one", EXPIRY)).isTrue();
        assertThat(store().find(key)).contains("one");
        clock.set(EXPIRY);
        assertThat(store().find(key)).isEmpty();
    }

    @Test
    void emptyTextIsAValueToo() {
        store().create(key, "", EXPIRY);
        assertThat(store().find(key)).contains("");
    }

    @Test
    void kindsAreApart() {
        store().create(key, "one", EXPIRY);
        assertThat(store().find(new AccessKey(Kind.STATE, key.digest()))).isEmpty();
    }

    @Test
    void nothingIsCreatedOverWhatIsThereUnlessThatExpired() {
        store().create(key, "one", EXPIRY);
        assertThat(store().create(key, "two", LATER)).isFalse();
        assertThat(store().find(key)).contains("one");
        clock.set(EXPIRY);
        assertThat(store().create(key, "two", LATER)).isTrue();
        assertThat(store().find(key)).contains("two");
    }

    @Test
    void onlyWhatWasExpectedIsReplaced() {
        assertThat(store().replace(key, "one", "two", EXPIRY)).isFalse();
        store().create(key, "one", EXPIRY);
        assertThat(store().replace(key, "other", "two", EXPIRY)).isFalse();
        assertThat(store().replace(key, "one", "two", LATER)).isTrue();
        clock.set(EXPIRY);
        assertThat(store().find(key)).contains("two");
        clock.set(LATER);
        assertThat(store().replace(key, "two", "three", LATER.plusSeconds(1))).isFalse();
    }

    @Test
    void whatIsTakenIsGone() {
        store().create(key, "one", EXPIRY);
        assertThat(store().take(key)).contains("one");
        assertThat(store().take(key)).isEmpty();
        assertThat(store().find(key)).isEmpty();
    }

    @Test
    void whatExpiredCannotBeTaken() {
        store().create(key, "one", EXPIRY);
        clock.set(EXPIRY);
        assertThat(store().take(key)).isEmpty();
    }

    @Test
    void countsGrowByOneAndBeginAnewOnceTheyExpire() {
        assertThat(store().count(key, EXPIRY)).isEqualTo(1);
        assertThat(store().count(key, LATER)).isEqualTo(2);
        clock.set(EXPIRY);
        assertThat(store().count(key, LATER)).isEqualTo(1);
        assertThat(store().count(key, LATER)).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneCreatesOneTakesAndNoCountIsLost() throws Exception {
        assertThat(eightTimes(() -> store().create(key, "one", EXPIRY))).containsOnlyOnce(true);
        assertThat(eightTimes(() -> store().take(key).isPresent())).containsOnlyOnce(true);
        AccessKey counter = new AccessKey(Kind.TRIES, key.digest());
        assertThat(eightTimes(() -> store().count(counter, EXPIRY)))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    private static <T> List<T> eightTimes(Callable<T> task) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> task).toList());
            return all.stream().map(Future::resultNow).toList();
        }
    }
}
