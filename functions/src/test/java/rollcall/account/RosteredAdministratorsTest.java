package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import rollcall.directory.Directory;
import rollcall.directory.InMemoryDirectory;
import rollcall.directory.PlannedWrite;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;

class RosteredAdministratorsTest {
    private static final DistrictId LINCOLN = new DistrictId("lincoln");
    private static final DistrictId MONROE = new DistrictId("monroe");
    private static final SchoolId ELM = new SchoolId("elm");
    private static final SchoolId OAK = new SchoolId("oak");
    private static final PersonId PERSON = new PersonId("p1");
    private static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");
    private static final Scope OF_ELM = new Scope.Schools(new TreeSet<>(Set.of(ELM)));

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryAdministrators appointed = new InMemoryAdministrators();
    private final Administrators rostered = new RosteredAdministrators(directory, () -> List.of(MONROE, LINCOLN));

    @Test
    void staffAdministerTheirOwnSchools() {
        put(LINCOLN, RoleName.STAFF);
        assertThat(rostered.find(ADA)).containsExactly(new Administrator(LINCOLN, ADA, OF_ELM));
        assertThat(rostered.find(LINCOLN, ADA)).contains(new Administrator(LINCOLN, ADA, OF_ELM));
        assertThat(rostered.find(MONROE, ADA)).isEmpty();
    }

    @Test
    void districtAdministratorsAdministerAllOfIt() {
        put(LINCOLN, RoleName.STAFF, RoleName.DISTRICT_ADMINISTRATOR);
        assertThat(rostered.find(LINCOLN, ADA).orElseThrow().ofWholeDistrict()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"STAFF", "DISTRICT_ADMINISTRATOR"})
    void othersAdministerNothing(RoleName role) {
        put(LINCOLN, role);
        assertThat(rostered.find(ADA)).isEmpty();
    }

    @Test
    void whoLeftTheRosterAdministersNothing() {
        put(LINCOLN, RoleName.DISTRICT_ADMINISTRATOR);
        directory.write(new PlannedWrite(LINCOLN, ELM, 2, new Change.PersonLeft(PERSON, true)));
        assertThat(rostered.find(ADA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "DISTRICT_ADMINISTRATOR"})
    void whoWasRemovedFromTheOrganisationAdministersNothingUntilTheyAreLetInAgain(RoleName role) {
        put(LINCOLN, role);
        directory.change(LINCOLN, new UserChange.Exempted(AccountId.of(PERSON)));
        assertThat(rostered.find(ADA)).isEmpty();
        assertThat(rostered.find(LINCOLN, ADA)).isEmpty();
        directory.change(LINCOLN, new UserChange.ExemptionLifted(AccountId.of(PERSON)));
        assertThat(rostered.find(LINCOLN, ADA)).isPresent();
    }

    @Test
    void whoIsInTwoDistrictsHasBothInOrder() {
        put(MONROE, RoleName.STAFF);
        put(LINCOLN, RoleName.STAFF);
        assertThat(rostered.find(ADA)).extracting(Administrator::district).containsExactly(LINCOLN, MONROE);
    }

    /// Each look waits for the other.
    @Test
    void allDistrictsAreLookedIntoAtOnce() {
        put(MONROE, RoleName.STAFF);
        put(LINCOLN, RoleName.STAFF);
        CyclicBarrier both = new CyclicBarrier(2);
        Directory waiting = (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[]{Directory.class}, (_, method, arguments) -> {
                    if (method.getName().equals("owners")) {
                        both.await(1, TimeUnit.MINUTES);
                    }
                    return method.invoke(directory, arguments);
                });
        assertThat(new RosteredAdministrators(waiting, () -> List.of(MONROE, LINCOLN)).find(ADA))
                .extracting(Administrator::district)
                .containsExactly(LINCOLN, MONROE);
    }

    @Test
    void whoIsAlsoAppointedHasWhatBothGive() {
        Administrators joint = new JointAdministrators(appointed, rostered);
        put(LINCOLN, RoleName.STAFF);
        appointed.appoint(new Administrator(LINCOLN, ADA, new Scope.Schools(new TreeSet<>(Set.of(OAK)))));
        Administrator both = new Administrator(LINCOLN, ADA, new Scope.Schools(new TreeSet<>(Set.of(ELM, OAK))));
        assertThat(joint.find(ADA)).containsExactly(both);
        assertThat(joint.find(LINCOLN, ADA)).contains(both);

        appointed.appoint(new Administrator(LINCOLN, ADA, new Scope.WholeDistrict()));
        assertThat(joint.find(LINCOLN, ADA).orElseThrow().ofWholeDistrict()).isTrue();
    }

    private void put(DistrictId district, RoleName... roles) {
        SisPerson person = new SisPerson(new PersonName("Ada", "Quillon"), List.of(ADA), List.of(), Optional.empty(),
                new TreeSet<>(Set.of(roles)), new TreeSet<>(Set.of(ELM)), Optional.empty(), Optional.empty(),
                List.of());
        directory.write(new PlannedWrite(district, ELM, 1,
                new Change.PersonPut(PERSON, PersonKind.STAFF, Optional.of(person), new TreeSet<>())));
        directory.write(new PlannedWrite(district, ELM, 1,
                new Change.ContactPointPut(ContactPoint.of(ADA), AccountId.of(PERSON))));
    }
}
