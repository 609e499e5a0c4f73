package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;

/// What every directory does with e-mail addresses and telephone numbers.
public abstract class ContactPointContract extends DirectoryContract {
    private static final ContactAddress.Email ADDRESS = new ContactAddress.Email(
            new EmailAddress("someone@example.org"));
    private static final ContactPoint POINT = ADDRESS.point();
    private static final AccountId EVE = new AccountId("eve");
    private static final AccountId BOB = new AccountId("bob");

    @Test
    void pointBelongsToWhomItWasPut() {
        assertThat(owner()).isEmpty();
        assertThat(put(HOME, 1, EVE)).isEqualTo(WRITTEN);
        assertThat(put(HOME, 1, EVE)).isEqualTo(WRITTEN);
        assertThat(owner()).contains(EVE);
        assertThat(entries()).isEmpty();
    }

    @Test
    void newerPlanTakesThePointAndOlderOrEqualOneDoesNot() {
        put(HOME, 2, EVE);
        assertThat(put(AWAY, 2, BOB)).isEqualTo(SUPERSEDED);
        assertThat(put(AWAY, 1, BOB)).isEqualTo(SUPERSEDED);
        assertThat(put(AWAY, 3, BOB)).isEqualTo(WRITTEN);
        assertThat(owner()).contains(BOB);
    }

    @Test
    void releasedPointIsFreeForTheSamePlan() {
        put(HOME, 1, EVE);
        assertThat(release(HOME, 2)).isEqualTo(WRITTEN);
        assertThat(owner()).isEmpty();
        assertThat(put(HOME, 1, EVE)).isEqualTo(SUPERSEDED);
        assertThat(put(HOME, 2, BOB)).isEqualTo(WRITTEN);
    }

    @Test
    void schoolReleasesOnlyWhatItPut() {
        put(HOME, 1, EVE);
        assertThat(release(AWAY, 2)).isEqualTo(SUPERSEDED);
        assertThat(release(HOME, 0)).isEqualTo(SUPERSEDED);
        assertThat(owner()).contains(EVE);
    }

    @Test
    void releaseOfAPointThatNeverCameKeepsOlderPlansOut() {
        assertThat(release(HOME, 2)).isEqualTo(WRITTEN);
        assertThat(put(HOME, 1, EVE)).isEqualTo(SUPERSEDED);
        assertThat(owner()).isEmpty();
        assertThat(put(HOME, 3, EVE)).isEqualTo(WRITTEN);
    }

    @Test
    void releaseOfAFreePointKeepsOlderPlansOut() {
        put(HOME, 1, EVE);
        release(HOME, 2);
        assertThat(release(HOME, 2)).isEqualTo(WRITTEN);
        assertThat(release(AWAY, 4)).isEqualTo(WRITTEN);
        assertThat(put(AWAY, 3, BOB)).isEqualTo(SUPERSEDED);
        assertThat(owner()).isEmpty();
        assertThat(put(HOME, 4, EVE)).isEqualTo(WRITTEN);
    }

    @Test
    void pointAUserProvedBelongsToTheUserWhateverThePlansSay() {
        open(EVE);
        open(BOB);
        put(HOME, 1, BOB);
        user(new UserChange.ContactProven(EVE, ADDRESS));
        user(new UserChange.ContactProven(EVE, ADDRESS));
        assertThat(put(HOME, 2, BOB)).isEqualTo(WRITTEN);
        assertThat(proven()).contains(EVE);
        assertThat(release(HOME, 3)).isEqualTo(WRITTEN);
        assertThat(proven()).contains(EVE);
        assertThat(existing(EVE).own().emails()).containsExactly(ADDRESS.address());
    }

    @Test
    void wordOfTheSisLivesOnBesideTheProof() {
        open(EVE);
        put(HOME, 1, BOB);
        user(new UserChange.ContactProven(EVE, ADDRESS));
        assertThat(owner()).contains(BOB);
        user(new UserChange.ContactGivenUp(EVE, ADDRESS));
        user(new UserChange.ContactGivenUp(EVE, ADDRESS));
        assertThat(proven()).isEmpty();
        assertThat(existing(EVE).own().emails()).isEmpty();
        assertThat(owner()).contains(BOB);
    }

    @Test
    void pointAnotherUserProvedCannotBeProvenAgainUntilItIsGivenUp() {
        open(EVE);
        open(BOB);
        UserChange bobs = new UserChange.ContactProven(BOB, ADDRESS);
        user(new UserChange.ContactProven(EVE, ADDRESS));
        user(new UserChange.ContactGivenUp(BOB, ADDRESS));
        assertThatThrownBy(() -> user(bobs)).isInstanceOf(ContactPointTakenException.class);
        assertThat(existing(BOB).own().emails()).isEmpty();
        user(new UserChange.ContactGivenUp(EVE, ADDRESS));
        user(bobs);
        assertThat(proven()).contains(BOB);
    }

    @Test
    void telephoneNumberIsProvenLikeAnAddress() {
        ContactAddress.Phone phone = new ContactAddress.Phone(new PhoneNumber("+14155552671"));
        open(EVE);
        user(new UserChange.ContactProven(EVE, phone));
        assertThat(directory().provenOwners(district, List.of(POINT, phone.point())))
                .containsOnly(Map.entry(phone.point(), EVE));
        assertThat(existing(EVE).own().phones()).containsExactly(phone.number());
        user(new UserChange.ContactGivenUp(EVE, phone));
        assertThat(existing(EVE).own().phones()).isEmpty();
    }

    @Test
    void nobodyProvesForAnAccountThatIsNotThere() {
        UserChange proven = new UserChange.ContactProven(EVE, ADDRESS);
        assertThatThrownBy(() -> user(proven)).isInstanceOf(NoSuchElementException.class);
        assertThat(proven()).isEmpty();
    }

    private Optional<AccountId> proven() {
        return Optional.ofNullable(directory().provenOwners(district, List.of(POINT)).get(POINT));
    }

    @Test
    void ownersOfManyPointsAreReadAtOnceAndFreeOnesAreLeftOut() {
        ContactPoint free = ContactPoint.of(new EmailAddress("nobody@example.org"));
        put(HOME, 1, EVE);
        assertThat(directory().owners(district, List.of(POINT, free, POINT))).containsOnly(Map.entry(POINT, EVE));
    }

    private Optional<AccountId> owner() {
        return Optional.ofNullable(directory().owners(district, List.of(POINT)).get(POINT));
    }

    private WriteOutcome put(SchoolId school, long number, AccountId owner) {
        return write(school, number, new Change.ContactPointPut(POINT, owner));
    }

    private WriteOutcome release(SchoolId school, long number) {
        return write(school, number, new Change.ContactPointReleased(POINT));
    }
}
