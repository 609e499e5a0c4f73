package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;

/// Whoever is new and has what the user of an account has proven becomes that account, if both can be one person.
class LinksTest {
    private static final AccountId ACCOUNT = new AccountId("own:eve");
    private final RosterFixture district = new RosterFixture("A");

    @ParameterizedTest
    @CsvSource(textBlock = """
        GUARDIAN, Wu, '',               ,    true
        STUDENT,  Wu, '',               ,    true
        GUARDIAN, Wu, TEACHER,          Li,  true
        TEACHER,  Wu, GUARDIAN,         Li,  true
        GUARDIAN, Wu, GUARDIAN,         Wu,  true
        GUARDIAN, Wu, GUARDIAN,         Li,  false
        TEACHER,  Wu, TEACHER,          Li,  false
        STUDENT,  Wu, STUDENT,          wu,  true
        STUDENT,  Wu, STUDENT,          Li,  false
        STUDENT,  Wu, GUARDIAN,         Wu,  false
        GUARDIAN, Wu, STUDENT,          Wu,  false""")
    void personBecomesAnAccountOnlyIfBothCanBeOneHumanBeing(
            RoleName role, String name, String knownRoles, String knownName, boolean linked) {
        Known known = new Known(ACCOUNT, knownRoles.isEmpty()
                ? List.of()
                : List.of(new Identity(
                        new PersonName("First", knownName), new TreeSet<>(List.of(RoleName.valueOf(knownRoles))))));
        SortedMap<PersonId, AccountId> links = match(
                Map.of(ContactPoint.of(RosterFixture.email("mail")), known), person("p1", role, name));
        assertThat(links).isEqualTo(linked ? Map.of(new PersonId("p1"), ACCOUNT) : Map.of());
    }

    @Test
    void whatNobodyHasProvenLinksNobody() {
        assertThat(match(Map.of(), person("p1", RoleName.GUARDIAN, "Wu"))).isEmpty();
    }

    @Test
    void addressCountsBeforeTheTelephone() {
        AccountId other = new AccountId("own:bob");
        district.guardian("g1").of("s1").email("mail").phone(1);
        Map<ContactPoint, Known> known = Map.of(
                ContactPoint.of(RosterFixture.phone(1)), new Known(other, List.of()),
                ContactPoint.of(RosterFixture.email("mail")), new Known(ACCOUNT, List.of()));
        assertThat(match(known, person("g1"))).containsValue(ACCOUNT);
        district.person("g1").email("another");
        assertThat(match(known, person("g1"))).containsValue(other);
    }

    @Test
    void ofAFamilyThatIsNewTogetherTheParentBecomesTheAccount() {
        Map<ContactPoint, Known> known = Map.of(
                ContactPoint.of(RosterFixture.email("mail")), new Known(ACCOUNT, List.of()));
        assertThat(match(known, person("a1", RoleName.STUDENT, "Ann"), person("b2", RoleName.STUDENT, "Bob"),
                person("p3", RoleName.GUARDIAN, "Pat"))).containsOnlyKeys(new PersonId("p3"));
        assertThat(match(known, person("a1", RoleName.STUDENT, "Ann"), person("b2", RoleName.STUDENT, "Bob")))
                .containsOnlyKeys(new PersonId("a1"));
    }

    private static SortedMap<PersonId, AccountId> match(Map<ContactPoint, Known> known, Person... people) {
        return new Links(known).match(Arrays.asList(people));
    }

    private Person person(String id, RoleName role, String name) {
        switch (role) {
            case TEACHER -> district.teacher(id, "A");
            case STAFF, DISTRICT_ADMINISTRATOR -> district.staff(id, "A");
            case GUARDIAN -> district.guardian(id).of("s1");
            case STUDENT -> district.student(id, "A");
        }
        district.person(id).name(name).email("mail");
        return person(id);
    }

    private Person person(String id) {
        return district.person(id).person();
    }
}
