package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every store of rounds does.
public abstract class RoundStoreContract {
    private static final SchoolId ELM = new SchoolId("elm");
    private static final SchoolId OAK = new SchoolId("oak");
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract RoundStore store();

    @Test
    void roundComesBackAsSavedWithTheNextRevision() {
        assertThat(store().find(district, ELM, Audience.PARENTS)).isEmpty();
        assertThat(store().save(parents(ELM, 0))).isTrue();
        assertThat(store().find(district, ELM, Audience.PARENTS)).contains(parents(ELM, 1));
        assertThat(store().save(parents(ELM, 1))).isTrue();
        assertThat(store().find(district, ELM, Audience.PARENTS)).contains(parents(ELM, 2));
    }

    @Test
    void roundThatHasJustBegunComesBackAsSaved() {
        Round begun = Round.begun(new NoticeTask(district, ELM, Audience.STUDENTS, "round-1"), Optional.empty(),
                Instant.parse("2026-11-24T15:00:00Z"));
        store().save(begun);
        assertThat(store().find(district, ELM, Audience.STUDENTS)).contains(begun.stored());
    }

    @Test
    void slowerOfTwoWritersIsTold() {
        store().save(parents(ELM, 0));
        assertThat(store().save(parents(ELM, 0))).isFalse();
        assertThat(store().save(parents(ELM, 2))).isFalse();
        assertThat(store().find(district, ELM, Audience.PARENTS)).map(Round::revision).contains(1L);
    }

    @Test
    void roundThatWasNeverStoredHasNoLaterRevision() {
        assertThat(store().save(parents(ELM, 1))).isFalse();
        assertThat(store().find(district, ELM, Audience.PARENTS)).isEmpty();
    }

    @Test
    void onlyRoundsOfTheDistrictAreListed() {
        store().save(parents(ELM, 0));
        store().save(parents(OAK, 0));
        store().save(teachers(OAK));
        store().save(NoticeSamples.round(new DistrictId(district + "x"), ELM, Audience.PARENTS, 0));
        assertThat(store().of(district))
                .containsExactlyInAnyOrder(parents(ELM, 1), parents(OAK, 1), teachers(OAK).stored());
        assertThat(store().of(new DistrictId(district + "y"))).isEmpty();
    }

    @Test
    void onlyRoundsOfTheSchoolAreListedThoughAnotherBeginsWithItsId() {
        store().save(parents(new SchoolId("elm-2"), 0));
        store().save(parents(new SchoolId("elm."), 0));
        store().save(parents(ELM, 0));
        store().save(teachers(ELM));
        assertThat(store().of(district, ELM))
                .containsExactlyInAnyOrder(parents(ELM, 1), teachers(ELM).stored());
        assertThat(store().of(district, new SchoolId("el"))).isEmpty();
    }

    @Test
    void oneOfManyConcurrentWritersWins() throws Exception {
        List<Callable<Boolean>> writes = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(_ -> () -> store().save(parents(ELM, 0)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(writes)).map(Future::resultNow).containsOnlyOnce(true);
        }
    }

    private Round parents(SchoolId school, long revision) {
        return NoticeSamples.round(district, school, Audience.PARENTS, revision);
    }

    private Round teachers(SchoolId school) {
        return NoticeSamples.round(district, school, Audience.TEACHERS, 0);
    }
}
