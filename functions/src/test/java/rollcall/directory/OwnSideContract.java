package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.SectionId;

/// What every directory does with accounts and classes made by hand, and with people an administrator removed.
public abstract class OwnSideContract extends DirectoryContract {
    private static final AccountId EVE = new AccountId("own:eve");
    private static final AccountId BOB = new AccountId("own:bob");
    private static final PersonId ADA = new PersonId("ada");
    private static final ClassId CHESS = new ClassId("chess");
    private static final ClassId MATHS = new ClassId("maths");

    @Test
    void accountMadeByHandIsThereWithoutTheSis() {
        user(new UserChange.AccountOpened(EVE, new PersonName("Eve", "")));
        user(new UserChange.AccountOpened(EVE, new PersonName("Eve", "")));
        user(new UserChange.LanguageChosen(EVE, new Language("fr")));
        assertThat(existing(EVE).name()).contains(new PersonName("Eve", ""));
        assertThat(existing(EVE).language()).contains(new Language("fr"));
        assertThat(existing(EVE).status()).isEqualTo(Account.Status.ACTIVE);
        assertThat(existing(EVE).sourceIds()).isEmpty();
        assertThat(entries()).containsExactly(new Directory.Entry.OfAccount(existing(EVE)));
    }

    @Test
    void accountIsNotMadeWhereThereIsOne() {
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        Account before = existing(ADA);
        UserChange opened = new UserChange.AccountOpened(AccountId.of(ADA), new PersonName("Eve", ""));
        assertThatThrownBy(() -> user(opened)).isInstanceOf(IllegalStateException.class);
        assertThat(existing(ADA)).isEqualTo(before);
    }

    @Test
    void classMadeByHandHasTheMembersUsersAdd() {
        open(EVE);
        open(BOB);
        user(new UserChange.ClassMade(CHESS, EVE, "Chess"));
        user(new UserChange.MemberAdded(CHESS, BOB));
        user(new UserChange.ClassRenamed(CHESS, "Chess club"));
        user(new UserChange.ClassMade(CHESS, EVE, "Chess"));
        OwnClass chess = new OwnClass(district, CHESS, "Chess club", EVE, new TreeSet<>(Set.of(BOB)));
        assertThat(ownClass()).isEqualTo(chess);
        assertThat(entries()).contains(new Directory.Entry.OfOwnClass(chess));
        assertThat(existing(EVE).own().classes()).containsExactly(CHESS);
        assertThat(existing(BOB).own().classes()).containsExactly(CHESS);
        user(new UserChange.ClassLeft(CHESS, BOB));
        assertThat(ownClass().members()).isEmpty();
        assertThat(existing(BOB).own().classes()).isEmpty();
    }

    @Test
    void planNeverTouchesAClassMadeByHand() {
        open(EVE);
        user(new UserChange.ClassMade(CHESS, EVE, "Chess"));
        SectionId section = new SectionId(CHESS.value());
        Change put = new Change.ClassPut(section, DirectorySamples.schoolClass("Section", HOME, Set.of(EVE)));
        assertThat(write(HOME, 9, put)).isEqualTo(SUPERSEDED);
        assertThat(write(HOME, 9, new Change.ClassRemoved(section))).isEqualTo(SUPERSEDED);
        assertThat(ownClass().name()).isEqualTo("Chess");
        assertThat(directory().classes(district, List.of(CHESS))).isEmpty();
    }

    @Test
    void classIsNotMadeWhereThereIsOneOrByNobody() {
        open(EVE);
        open(BOB);
        write(HOME, 1, new Change.ClassPut(
                new SectionId(MATHS.value()), DirectorySamples.schoolClass("Maths", HOME, Set.of())));
        user(new UserChange.ClassMade(CHESS, EVE, "Chess"));
        UserChange overRostered = new UserChange.ClassMade(MATHS, EVE, "Mine");
        UserChange overOwn = new UserChange.ClassMade(CHESS, BOB, "Mine");
        UserChange byNobody = new UserChange.ClassMade(new ClassId("go"), new AccountId("nobody"), "Go");
        assertThatThrownBy(() -> user(overRostered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> user(overOwn)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> user(byNobody)).isInstanceOf(NoSuchElementException.class);
        assertThat(directory().ownClasses(district, List.of(MATHS, CHESS, new ClassId("go"))))
                .containsOnlyKeys(CHESS);
        assertThat(ownClass().owner()).isEqualTo(EVE);
    }

    @Test
    void leavingARosteredClassOutlivesEverySync() {
        AccountId ada = AccountId.of(ADA);
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        Change put = new Change.ClassPut(
                new SectionId(MATHS.value()), DirectorySamples.schoolClass("Maths", HOME, Set.of(ada)));
        write(HOME, 1, put);
        user(new UserChange.ClassLeft(MATHS, ada));
        write(HOME, 2, put);
        assertThat(directory().classes(district, List.of(MATHS)).get(MATHS).members()).isEmpty();
    }

    @Test
    void personRemovedFromTheOrganisationIsNotPutBackBeforeTheExemptionIsLifted() {
        AccountId ada = AccountId.of(ADA);
        put(HOME, 1, ADA, Optional.of(DirectorySamples.student("Ada", HOME)), Set.of(MATHS));
        user(new UserChange.Exempted(ada));
        user(new UserChange.Exempted(ada));
        put(HOME, 2, ADA, Optional.of(DirectorySamples.student("Ada", HOME)), Set.of(MATHS));
        assertThat(existing(ADA).status()).isEqualTo(Account.Status.EXEMPT);
        assertThat(existing(ADA).classes()).isEmpty();
        user(new UserChange.ExemptionLifted(ada));
        assertThat(existing(ADA).status()).isEqualTo(Account.Status.ACTIVE);
        assertThat(existing(ADA).classes()).containsExactly(MATHS);
        UserChange nobody = new UserChange.Exempted(new AccountId("nobody"));
        assertThatThrownBy(() -> user(nobody)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void firstSignInIsKeptWhateverComesLater() {
        AccountId ada = AccountId.of(ADA);
        Instant first = Instant.parse("2026-11-24T16:00:00.123Z");
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        assertThat(existing(ADA).own().claimed()).isEmpty();
        user(new UserChange.Claimed(ada, first));
        user(new UserChange.Claimed(ada, first));
        user(new UserChange.Claimed(ada, first.plusSeconds(60)));
        put(HOME, 2, ADA, DirectorySamples.student("Ada", HOME));
        write(HOME, 3, new Change.PersonLeft(ADA, true));
        assertThat(existing(ADA).own().claimed()).contains(first);
        UserChange nobody = new UserChange.Claimed(new AccountId("nobody"), first);
        assertThatThrownBy(() -> user(nobody)).isInstanceOf(NoSuchElementException.class);
        assertThat(account(new AccountId("nobody"))).isEmpty();
    }

    private OwnClass ownClass() {
        Map<ClassId, OwnClass> found = directory().ownClasses(district, List.of(CHESS));
        assertThat(found).containsOnlyKeys(CHESS);
        return found.get(CHESS);
    }
}
