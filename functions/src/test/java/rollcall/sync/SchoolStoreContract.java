package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every store of schools does.
public abstract class SchoolStoreContract {
    private static final SchoolId ELM = new SchoolId("elm");
    private static final SchoolId OAK = new SchoolId("oak");
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract SchoolStore store();

    @Test
    void stateComesBackAsSavedWithTheNextRevision() {
        assertThat(store().find(district, ELM)).isEmpty();
        assertThat(store().save(SyncSamples.school(district, ELM, 0))).isTrue();
        assertThat(store().find(district, ELM)).contains(SyncSamples.school(district, ELM, 1));
    }

    @Test
    void freshStateComesBackAsSaved() {
        SchoolState fresh = SchoolState.fresh(district, ELM, "Elm Street School");
        store().save(fresh);
        assertThat(store().find(district, ELM)).get()
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(fresh);
    }

    @Test
    void slowerOfTwoWritersIsTold() {
        store().save(SyncSamples.school(district, ELM, 0));
        assertThat(store().save(SyncSamples.school(district, ELM, 0))).isFalse();
        assertThat(store().save(SyncSamples.school(district, ELM, 2))).isFalse();
        assertThat(store().find(district, ELM)).map(SchoolState::revision).contains(1L);
    }

    @Test
    void onlySchoolsOfTheDistrictAreListed() {
        DistrictId other = new DistrictId(district + "x");
        store().save(SyncSamples.school(district, OAK, 0));
        store().save(SyncSamples.school(district, ELM, 0));
        store().save(SyncSamples.school(other, ELM, 0));
        assertThat(store().all(district))
                .containsExactlyInAnyOrder(
                        SyncSamples.school(district, ELM, 1), SyncSamples.school(district, OAK, 1));
        assertThat(store().all(new DistrictId(district + "y"))).isEmpty();
    }

    @Test
    void oneOfManyConcurrentWritersWins() throws Exception {
        List<Callable<Boolean>> writes = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(_ -> () -> store().save(SyncSamples.school(district, ELM, 0)))
                .toList();
        int won = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> write : threads.invokeAll(writes)) {
                won += write.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
    }
}
