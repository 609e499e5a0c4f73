package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.changes;
import static rollcall.plan.PlanAssertions.renumbered;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// One guardian whom the source has twice, once for each of two siblings, is one account.
class SharedGuardiansTest {
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights();

    @BeforeEach
    void siblings() {
        district.student("s1", "A");
        district.student("s2", "B");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Wu, Wu, mail, mail,  1, 2, true
        Wu, wu, mail, mail,  1, 2, true
        Wu, Wu, mail, other, 1, 1, true
        Wu, Li, mail, mail,  1, 1, false
        Wu, Wu, mail, other, 1, 2, false""")
    void equalNameAndAnEqualPointMakeTwoContactsOneAccount(
            String name, String otherName, String mail, String otherMail, int phone, int otherPhone, boolean one) {
        district.guardian("g1").of("s1").name(name).email(mail).phone(phone);
        district.guardian("g2").of("s2").name(otherName).email(otherMail).phone(otherPhone);
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(links(plans)).isEqualTo(one ? List.of(linked("g2", "g1")) : List.of());
    }

    @Test
    void whoIsNewJoinsTheAccountOfWhoWasThereBefore() {
        contact("g2", "s2");
        nights.night(district);
        contact("g1", "s1");
        assertThat(links(nights.night(district))).containsExactly(linked("g1", "g2"));
    }

    @Test
    void twoWhoHaveAccountsOfTheirOwnKeepThem() {
        contact("g1", "s1");
        district.guardian("g2").of("s2").name("Li").email("mail");
        nights.night(district);
        contact("g2", "s2");
        assertThat(links(nights.night(district))).isEmpty();
    }

    @Test
    void oneWhoIsRenumberedTheSameNightGivesTheFormerAccount() {
        contact("g1", "s1");
        nights.night(district);
        district.renumber("g1", "h1");
        contact("a2", "s2");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).contains(renumbered("g1", "h1"));
        assertThat(links(plans)).containsExactly(linked("a2", "g1"));
    }

    @Test
    void teacherWhoKeepsTheAddressDoesNotPartTheContacts() {
        district.teacher("t1", "A").email("mail");
        contact("g1", "s1");
        contact("g2", "s2");
        assertThat(links(nights.night(district))).containsExactly(linked("g2", "g1"));
    }

    @Test
    void threeContactsLeadToOneAccountWhateverConnectsThem() {
        district.student("s3", "A");
        district.guardian("g1").of("s1").name("Wu").email("mail");
        district.guardian("g2").of("s2").name("Wu").email("mail").phone(1);
        district.guardian("g3").of("s3").name("Wu").email("other").phone(1);
        assertThat(links(nights.night(district))).containsExactlyInAnyOrder(linked("g2", "g1"), linked("g3", "g1"));
    }

    @Test
    void accountIsLinkedBeforeItIsWritten() {
        contact("g1", "s1");
        contact("g2", "s2");
        assertThat(changes(nights.night(district), "B").getFirst()).isEqualTo(linked("g2", "g1"));
    }

    private void contact(String id, String student) {
        district.guardian(id).of(student).name("Wu").email("mail");
    }

    private static Change linked(String person, String account) {
        return new Change.AccountLinked(new PersonId(person), new AccountId(account));
    }

    private static List<Change> links(Map<SchoolId, SchoolPlan> plans) {
        return plans.values().stream().flatMap(SharedGuardiansTest::links).toList();
    }

    private static Stream<Change> links(SchoolPlan plan) {
        return plan.changes().stream().filter(Change.AccountLinked.class::isInstance);
    }
}
