package rollcall.notify;

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
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// What every store of what administrators were told does.
public abstract class OfficeStoreContract {
    private static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00.123456789Z");
    private static final ContactPoint ADA = ContactPoint.of(new EmailAddress("ada@office.example"));
    private static final ContactPoint BOB = ContactPoint.of(new EmailAddress("bob@office.example"));
    private static final NewsId HELD = NewsId.held(new SchoolId("elm"), NIGHT);
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract OfficeStore store();

    @Test
    void whatBeganCountsAsTold() {
        assertThat(store().told(district, ADA)).isEmpty();
        List<NewsId> all = List.of(HELD, NewsId.disconnected(NIGHT), NewsId.FIRST_SYNC);
        all.forEach(news -> assertThat(store().begin(notice(ADA, news, "one"))).isTrue());
        assertThat(store().told(district, ADA)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatOneWasToldIsNewsToAnother() {
        store().begin(notice(ADA, HELD, "one"));
        assertThat(store().told(district, BOB)).isEmpty();
        assertThat(store().told(new DistrictId(district + "x"), ADA)).isEmpty();
        assertThat(store().begin(notice(BOB, HELD, "two"))).isTrue();
    }

    @Test
    void anotherAttemptBeginsOnlyOnceTheFirstIsReleased() {
        store().begin(notice(ADA, HELD, "one"));
        assertThat(store().begin(notice(ADA, HELD, "two"))).isFalse();
        store().release(notice(ADA, HELD, "two"));
        assertThat(store().told(district, ADA)).containsExactly(HELD);
        store().release(notice(ADA, HELD, "one"));
        assertThat(store().told(district, ADA)).isEmpty();
        assertThat(store().begin(notice(ADA, HELD, "two"))).isTrue();
        store().release(notice(ADA, HELD, "one"));
        assertThat(store().told(district, ADA)).containsExactly(HELD);
    }

    @Test
    void releasingWhatNeverBeganLeavesNothing() {
        store().release(notice(ADA, HELD, "one"));
        assertThat(store().told(district, ADA)).isEmpty();
        assertThat(store().begin(notice(ADA, HELD, "two"))).isTrue();
    }

    @Test
    void attemptMayBeginAgainForItsAcknowledgementMayHaveBeenLost() {
        store().begin(notice(ADA, HELD, "one"));
        assertThat(store().begin(notice(ADA, HELD, "one"))).isTrue();
    }

    @Test
    void oneOfManyConcurrentAttemptsBegins() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(number -> () -> store().begin(notice(ADA, HELD, "attempt-" + number)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(attempts)).map(Future::resultNow).containsOnlyOnce(true);
        }
    }

    private OfficeNotice notice(ContactPoint officer, NewsId news, String attempt) {
        return new OfficeNotice(district, officer, news, attempt, NIGHT);
    }
}
