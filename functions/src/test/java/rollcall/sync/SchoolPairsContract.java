package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.SchoolPair;
import rollcall.directory.SchoolPair.Evidence;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every store of pairs of schools does.
public abstract class SchoolPairsContract {
    private static final SchoolPair ELM = pair("elm", "1", Evidence.NAME, 0.925);
    private static final SchoolPair OAK = pair("oak", "2", Evidence.CHOSEN, 0);
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract SchoolPairs store();

    @Test
    void nothingIsSettledAtFirst() {
        assertThat(store().find(district)).isEmpty();
    }

    @Test
    void pairsComeBackBySchool() {
        store().save(district, List.of(OAK, ELM));
        assertThat(store().find(district)).containsExactly(ELM, OAK);
    }

    @Test
    void savingAgainLeavesNothingOfBefore() {
        store().save(district, List.of(OAK, ELM));
        store().save(district, List.of(OAK));
        assertThat(store().find(district)).containsExactly(OAK);
        store().save(district, List.of());
        assertThat(store().find(district)).isEmpty();
    }

    @Test
    void districtsAreApart() {
        store().save(district, List.of(ELM));
        assertThat(store().find(new DistrictId(district + "x"))).isEmpty();
    }

    private static SchoolPair pair(String school, String platform, Evidence evidence, double similarity) {
        return new SchoolPair(new SchoolId(school), new PlatformSchoolId(platform), evidence, similarity);
    }
}
