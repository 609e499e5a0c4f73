package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.OwnProfile;
import rollcall.plan.ContactPoint;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.Language;
import rollcall.roster.PersonName;

class RecipientTest {
    private static final String ROUND = "r2";
    private static final ContactPoint MOBILE = ContactPoint.of(People.MOBILE);

    @Test
    void aParentGetsATextMessageIfThereIsAMobileAndElseAMail() {
        assertThat(address(People.parent(People.HOME, People.MOBILE)))
                .isEqualTo(new ContactAddress.Phone(People.MOBILE));
        assertThat(address(People.parent(People.HOME))).isEqualTo(new ContactAddress.Email(People.HOME));
        assertThat(address(People.parent(People.HOME, People.LANDLINE)))
                .isEqualTo(new ContactAddress.Email(People.HOME));
    }

    @Test
    void aTeacherGetsAMailWhateverNumberThereIs() {
        Account teacher = People.account(
                People.person(RoleName.TEACHER, List.of(People.WORK), List.of(People.MOBILE)), OwnProfile.NONE);
        assertThat(of(teacher, Audience.TEACHERS, Optional.empty(), Map.of())).isEqualTo(
                new Recipient.Owed(teacher, new ContactAddress.Email(People.WORK), new Language("es")));
    }

    @Test
    void whatTheUserHasProvenComesBeforeWhatTheSisSays() {
        Account parent = People.account(
                People.person(RoleName.GUARDIAN, List.of(People.HOME), List.of()), People.proven(People.WORK));
        assertThat(address(parent)).isEqualTo(new ContactAddress.Email(People.WORK));
    }

    @Test
    void whoSaysNoLanguageIsWrittenToInThatOfTheDistrict() {
        Account mute = People.account(
                new SisPerson(new PersonName("Pat", ""), List.of(People.HOME), List.of(),
                        Optional.empty(), new TreeSet<>(List.of(RoleName.GUARDIAN)), new TreeSet<>(), Optional.empty(),
                        Optional.empty(), List.of()),
                OwnProfile.NONE);
        assertThat(of(mute, Audience.PARENTS, Optional.empty(), Map.of())).isEqualTo(
                new Recipient.Owed(mute, new ContactAddress.Email(People.HOME), new Language("vi")));
    }

    @ParameterizedTest
    @CsvSource({"UNSUBSCRIBED,UNSUBSCRIBED", "COMPLAINED,UNSUBSCRIBED"})
    void whoWantsNoMessagesIsLeftAloneAtOtherAddressesToo(Suppression suppression, Skip why) {
        Account parent = People.parent(People.HOME, People.MOBILE);
        assertThat(of(parent, Audience.PARENTS, Optional.empty(), Map.of(MOBILE, suppression)))
                .isEqualTo(new Recipient.Skipped(parent, why));
    }

    @Test
    void whatCameBackIsNotTriedAgainButAnotherAddressIs() {
        Map<ContactPoint, Suppression> dead = Map.of(MOBILE, Suppression.UNDELIVERABLE);
        Account two = People.parent(People.HOME, People.MOBILE);
        assertThat(of(two, Audience.PARENTS, Optional.of(People.notice(NoticeState.UNDELIVERABLE, "r1")), dead))
                .isEqualTo(new Recipient.Owed(two, new ContactAddress.Email(People.HOME), new Language("es")));
        Account one = People.parent(People.MOBILE);
        assertThat(of(one, Audience.PARENTS, Optional.empty(), dead))
                .isEqualTo(new Recipient.Skipped(one, Skip.UNDELIVERABLE));
    }

    @Test
    void whoHasNoAddressOrWasRemovedIsSkipped() {
        Account without = People.parent();
        assertThat(of(without, Audience.PARENTS, Optional.empty(), Map.of()))
                .isEqualTo(new Recipient.Skipped(without, Skip.NO_ADDRESS));
        Account exempt = People.account(People.person(RoleName.GUARDIAN, List.of(People.HOME), List.of()),
                new OwnProfile(Optional.empty(), Optional.empty(), List.of(), List.of(), new TreeSet<>(), true,
                        Optional.empty()));
        assertThat(of(exempt, Audience.PARENTS, Optional.empty(), Map.of()))
                .isEqualTo(new Recipient.Skipped(exempt, Skip.EXEMPT));
    }

    @Test
    void whoHasSignedInNeedsNoNotice() {
        Account claimed = People.account(People.person(RoleName.GUARDIAN, List.of(People.HOME), List.of()),
                new OwnProfile(Optional.empty(), Optional.empty(), List.of(), List.of(), new TreeSet<>(), false,
                        Optional.of(People.NOW)));
        assertThat(of(claimed, Audience.PARENTS, Optional.empty(), Map.of()))
                .isEqualTo(new Recipient.Skipped(claimed, Skip.SIGNED_IN));
    }

    @ParameterizedTest
    @CsvSource({
        "BEGUN,         r1, UNSURE",
        "BEGUN,         r2, UNSURE",
        "SENT,          r1, TOLD",
        "SENT,          r2, TOLD",
        "COMPLAINED,    r1, TOLD",
        "POSTPONED,     r1, WAITING",
        "POSTPONED,     r2, WAITING",
        "REFUSED,       r1, WAITING",
        "REFUSED,       r2, FAILED",
        "UNDELIVERABLE, r1, WAITING",
        "UNDELIVERABLE, r2, FAILED"})
    void whoWasToldIsNeverToldAgainAndWhoWasRefusedOnlyInAnotherRound(NoticeState state, String round,
            Standing standing) {
        assertThat(of(People.parent(People.HOME), Audience.PARENTS, Optional.of(People.notice(state, round)), Map.of())
                .standing()).isEqualTo(standing);
    }

    private static ContactAddress address(Account account) {
        return ((Recipient.Owed) of(account, Audience.PARENTS, Optional.empty(), Map.of())).address();
    }

    private static Recipient of(Account account, Audience audience, Optional<Notice> former,
            Map<ContactPoint, Suppression> suppressed) {
        return Recipient.of(account, audience, ROUND, former, suppressed, new Language("vi"));
    }
}
