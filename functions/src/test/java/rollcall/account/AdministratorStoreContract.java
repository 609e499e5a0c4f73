package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// What every store of appointed administrators does.
public abstract class AdministratorStoreContract {
    private static final Scope ALL = new Scope.WholeDistrict();
    private final DistrictId lincoln = new DistrictId("1-" + UUID.randomUUID());
    private final DistrictId monroe = new DistrictId("2-" + UUID.randomUUID());
    private final EmailAddress ada = new EmailAddress("ada." + UUID.randomUUID() + "@lincoln.example");
    private final EmailAddress bob = new EmailAddress("bob." + UUID.randomUUID() + "@lincoln.example");

    protected abstract AdministratorStore store();

    @Test
    void nobodyIsAdministratorBeforeBeingAppointed() {
        assertThat(store().find(ada)).isEmpty();
        assertThat(store().find(lincoln, ada)).isEmpty();
        assertThat(store().all(lincoln)).isEmpty();
    }

    @Test
    void onePersonMayAdministerSeveralDistricts() {
        Administrator whole = new Administrator(lincoln, ada, ALL);
        Administrator some = new Administrator(monroe, ada, schools("elm", "oak"));
        store().appoint(some);
        store().appoint(whole);
        assertThat(store().find(ada)).containsExactly(whole, some);
        assertThat(store().find(lincoln, ada)).contains(whole);
        assertThat(store().find(monroe, ada)).contains(some);
    }

    @Test
    void oneDistrictMayHaveSeveralAdministratorsAndSeesNoOthers() {
        Administrator first = new Administrator(lincoln, ada, ALL);
        Administrator second = new Administrator(lincoln, bob, schools("elm"));
        store().appoint(second);
        store().appoint(first);
        store().appoint(new Administrator(monroe, bob, ALL));
        assertThat(store().all(lincoln)).isEqualTo(List.of(first, second));
    }

    @Test
    void theLastAppointmentHolds() {
        store().appoint(new Administrator(lincoln, ada, ALL));
        store().appoint(new Administrator(lincoln, ada, schools("elm")));
        assertThat(store().find(ada)).containsExactly(new Administrator(lincoln, ada, schools("elm")));
        assertThat(store().all(lincoln)).containsExactly(new Administrator(lincoln, ada, schools("elm")));
    }

    @Test
    void whoIsDismissedKeepsOtherDistricts() {
        store().appoint(new Administrator(lincoln, ada, ALL));
        store().appoint(new Administrator(monroe, ada, ALL));
        store().dismiss(lincoln, ada);
        store().dismiss(lincoln, ada);
        store().dismiss(lincoln, bob);
        assertThat(store().find(ada)).containsExactly(new Administrator(monroe, ada, ALL));
        assertThat(store().all(lincoln)).isEmpty();
    }

    private static Scope schools(String... ids) {
        return new Scope.Schools(new TreeSet<>(Stream.of(ids).map(SchoolId::new).toList()));
    }
}
