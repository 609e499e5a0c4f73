package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;

/// What every store of the platform's schools does.
public abstract class PlatformSchoolsContract {
    private static final PlatformSchool ELM = new PlatformSchool(new PlatformSchoolId("1"), "Elm Street",
            Optional.of("0101"), Optional.of("CA-0101"), Optional.of("060000100101"));
    private static final PlatformSchool OAK = new PlatformSchool(new PlatformSchoolId("2"), "Oak", Optional.empty(),
            Optional.empty(), Optional.empty());
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The store under test; it may hold other districts already.
    protected abstract PlatformSchools store();

    @Test
    void schoolsComeBackById() {
        store().put(district, OAK);
        store().put(district, ELM);
        assertThat(store().all(district)).containsExactly(ELM, OAK);
    }

    @Test
    void aSchoolTakesThePlaceOfTheOneWithItsId() {
        store().put(district, ELM);
        PlatformSchool renamed = new PlatformSchool(ELM.id(), "Elm Avenue", Optional.empty(), ELM.stateId(),
                ELM.ncesId());
        store().put(district, renamed);
        assertThat(store().all(district)).containsExactly(renamed);
    }

    @Test
    void districtsAreApart() {
        store().put(district, ELM);
        assertThat(store().all(new DistrictId(district + "x"))).isEmpty();
    }
}
