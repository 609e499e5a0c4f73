package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;

/// Who is whose account, from the first night on.
class IdentityTest {
    private static final AccountId HAND = new AccountId("own:hand");
    private final Night night = new Night();

    @Test
    void accountMadeByHandBecomesTheRosteredPersonWhoseAddressItHasProven() {
        open(HAND, new ContactAddress.Email(new EmailAddress("tina@staff.example")));
        night.of(Springfield.small());
        assertThat(account("tina").id()).isEqualTo(HAND);
        assertThat(account("tina").sourceIds()).containsExactly(new PersonId("tina"));
        assertThat(account("tina").name()).contains(new PersonName("Own", "Name"));
        assertThat(account("tom").id()).isEqualTo(new AccountId("tom"));
        assertNoDrift();
    }

    @Test
    void accountMadeByHandThatHasProvenNothingStaysAlone() {
        night.directory.change(Springfield.ID, new UserChange.AccountOpened(HAND, new PersonName("tina", "Doe")));
        night.of(Springfield.small());
        assertThat(account("tina").id()).isEqualTo(new AccountId("tina"));
        assertThat(account(HAND.value()).sourceIds()).isEmpty();
    }

    @Test
    void proofInAnotherDistrictLinksNobody() {
        DistrictId other = new DistrictId("shelbyville");
        night.directory.change(other, new UserChange.AccountOpened(HAND, new PersonName("Own", "Name")));
        night.directory.change(other, new UserChange.ContactProven(
                HAND, new ContactAddress.Email(new EmailAddress("tina@staff.example"))));
        night.of(Springfield.small());
        assertThat(account("tina").id()).isEqualTo(new AccountId("tina"));
    }

    @Test
    void teacherWhoIsAParentIsOneAccountOnceTheTeachersAddressIsProven() {
        Springfield town = Springfield.small();
        Springfield asParent = town.copy().guardian("tina-parent", "tina@staff.example", "+14155550199", "dot");
        night.of(asParent);
        assertThat(account("tina-parent").id()).isNotEqualTo(account("tina").id());
        Night proven = new Night().of(town);
        proven.directory.change(Springfield.ID, new UserChange.ContactProven(
                new AccountId("tina"), new ContactAddress.Email(new EmailAddress("tina@staff.example"))));
        proven.of(asParent);
        assertThat(account(proven, "tina-parent").id()).isEqualTo(new AccountId("tina"));
        assertThat(account(proven, "tina").sourceIds())
                .containsExactly(new PersonId("tina"), new PersonId("tina-parent"));
    }

    @Test
    void whoHadAnAccountBeforeTheProofKeepsIt() {
        night.of(Springfield.small());
        open(HAND, new ContactAddress.Phone(new PhoneNumber("+14155550102")));
        night.of(Springfield.small().without("gwen")).of(Springfield.small());
        assertThat(account("gwen").id()).isEqualTo(new AccountId("gwen"));
        assertNoDrift();
    }

    @Test
    void provenPointIsNoDriftAlthoughItIsAnotherAccounts() {
        night.of(Springfield.small());
        open(HAND, new ContactAddress.Email(new EmailAddress("gwen@home.example")));
        assertNoDrift();
    }

    @Test
    void oneMotherWhomTheSourceHasTwiceIsOneAccountInBothSchools() {
        night.of(Springfield.small()
                .guardian("mia-1", "mia@home.example", "+14155550105", "bob")
                .guardian("mia-2", "mia@home.example", "+14155550106", "dot")
                .rename("mia-1", "Mia")
                .rename("mia-2", "Mia"));
        assertThat(account("mia-2")).isEqualTo(account("mia-1"));
        assertThat(account("mia-1").sourceIds()).containsExactly(new PersonId("mia-1"), new PersonId("mia-2"));
        assertNoDrift();
    }

    @Test
    void exemptPersonStaysAwayThroughTheNightsUntilTheExemptionIsLifted() {
        night.of(Springfield.small());
        night.directory.change(Springfield.ID, new UserChange.Exempted(new AccountId("bob")));
        night.of(Springfield.small().rename("bob", "Robert"));
        assertThat(account("bob").status()).isEqualTo(Account.Status.EXEMPT);
        assertThat(account("bob").classes()).isEmpty();
        assertNoDrift();
        night.directory.change(Springfield.ID, new UserChange.ExemptionLifted(new AccountId("bob")));
        assertThat(account("bob").classes()).hasSize(1);
    }

    @Test
    void nightWithoutNewPeopleAsksForNoProof() {
        night.of(Springfield.small());
        night.wire.clear();
        night.of(Springfield.small().rename("bob", "Robert"));
        assertThat(night.wire.count("Directory.provenOwners")).isZero();
    }

    private void open(AccountId account, ContactAddress address) {
        night.directory.change(Springfield.ID, new UserChange.AccountOpened(account, new PersonName("Own", "Name")));
        night.directory.change(Springfield.ID, new UserChange.ContactProven(account, address));
    }

    private void assertNoDrift() {
        assertThat(night.later(Duration.ofDays(7)).audit()).isEqualTo(new AuditOutcome(2, 0));
    }

    private Account account(String id) {
        return account(night, id);
    }

    private static Account account(Night night, String id) {
        AccountId account = new AccountId(id);
        return night.directory.accounts(Springfield.ID, List.of(account)).get(account);
    }
}
