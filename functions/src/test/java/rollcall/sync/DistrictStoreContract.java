package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every store of districts does.
public abstract class DistrictStoreContract {
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract DistrictStore store();

    @Test
    void stateComesBackAsSavedWithTheNextRevision() {
        assertThat(store().find(district)).isEmpty();
        assertThat(store().save(SyncSamples.district(district, 0))).isTrue();
        assertThat(store().find(district)).contains(SyncSamples.district(district, 1));
        assertThat(store().save(SyncSamples.district(district, 1))).isTrue();
        assertThat(store().find(district)).contains(SyncSamples.district(district, 2));
    }

    @Test
    void freshStateComesBackAsSaved() {
        DistrictState fresh = DistrictState.fresh(district, new Selection.AllSchools());
        store().save(fresh);
        assertThat(store().find(district)).get()
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(fresh);
    }

    @Test
    void choiceOfNoSchoolIsNotTheChoiceOfAll() {
        Selection none = new Selection.ChosenSchools(new TreeSet<>(Set.<SchoolId>of()));
        store().save(DistrictState.fresh(district, none));
        assertThat(store().find(district)).map(DistrictState::selection).contains(none);
    }

    @Test
    void slowerOfTwoWritersIsTold() {
        store().save(SyncSamples.district(district, 0));
        assertThat(store().save(SyncSamples.district(district, 0))).isFalse();
        assertThat(store().save(SyncSamples.district(district, 2))).isFalse();
        assertThat(store().find(district)).map(DistrictState::revision).contains(1L);
    }

    @Test
    void stateThatWasNeverStoredHasNoLaterRevision() {
        assertThat(store().save(SyncSamples.district(district, 1))).isFalse();
        assertThat(store().find(district)).isEmpty();
    }

    @Test
    void allDistrictsAreListed() {
        DistrictId other = new DistrictId(UUID.randomUUID().toString());
        store().save(SyncSamples.district(district, 0));
        store().save(SyncSamples.district(other, 0));
        assertThat(store().all())
                .contains(SyncSamples.district(district, 1), SyncSamples.district(other, 1));
    }
}
