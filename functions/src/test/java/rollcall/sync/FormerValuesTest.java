package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.Former;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.SectionId;

/// What a staged plan keeps of what was there before.
class FormerValuesTest {
    private static final Springfield TOWN = Springfield.small();
    private final Night night = new Night();

    @Test
    void firstLoadReadsNothingOfTheDirectory() {
        night.of(TOWN);
        assertThat(night.wire.calls()).doesNotContain("Directory.accounts", "Directory.classes", "Directory.owners");
        assertThat(former("elm")).isEqualTo(Former.NOTHING);
    }

    @Test
    void planKeepsWhatWasThereOfPeopleClassesAndContactPoints() {
        night.of(TOWN)
                .of(TOWN.copy()
                        .rename("ann", "Annabel")
                        .student("eve", "elm")
                        .unenrol("math", "bob")
                        .guardian("gus", "gus@new.example", "+14155550101", "ann", "cid"));
        Former former = former("elm");
        assertThat(former.person(new PersonId("ann"))).map(SisPerson::name).contains(new PersonName("ann", "Doe"));
        assertThat(former.of(EntityKey.of(new PersonId("eve")))).isEqualTo(new Before.Absent());
        assertThat(former.schoolClass(new SectionId("math"))).map(SisClass::members)
                .contains(new TreeSet<>(Set.of(new AccountId("ann"), new AccountId("bob"))));
        assertThat(former.of(EntityKey.of(ContactPoint.of(new EmailAddress("gus@home.example")))))
                .isEqualTo(new Before.OfContactPoint(new AccountId("gus")));
        assertThat(former.of(EntityKey.of(ContactPoint.of(new EmailAddress("gus@new.example")))))
                .isEqualTo(new Before.Absent());
    }

    @Test
    void formerIdOfARenumberedGuardianIsKeptToo() {
        night.of(TOWN).of(TOWN.copy().renumber("gus", "gus-2"));
        assertThat(former("elm").person(new PersonId("gus"))).isPresent();
        assertThat(former("elm").of(EntityKey.of(new PersonId("gus-2")))).isEqualTo(new Before.Absent());
    }

    @Test
    void onlyWhatChangesIsRead() {
        night.of(TOWN);
        night.of(TOWN.copy().rename("ann", "Annabel"));
        assertThat(former("elm").entities()).containsOnlyKeys(EntityKey.of(new PersonId("ann")));
    }

    private Former former(String school) {
        SchoolState state = night.school(school);
        return night.staged(state, state.applied()).former();
    }
}
