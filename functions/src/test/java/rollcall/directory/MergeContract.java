package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rollcall.directory.MergeOutcome.Reason;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SectionId;

/// What every directory does with accounts that are merged and parted again.
public abstract class MergeContract extends DirectoryContract {
    private static final PersonId TEACHER = new PersonId("teacher");
    private static final PersonId PARENT = new PersonId("parent");
    private static final AccountId ONE = AccountId.of(TEACHER);
    private static final AccountId OTHER = AccountId.of(PARENT);
    private static final AccountId HAND = new AccountId("own:hand");
    private static final ClassId MATHS = new ClassId("maths");
    private static final ClassId CHESS = new ClassId("chess");
    private static final ContactAddress.Email ADDRESS = new ContactAddress.Email(
            new EmailAddress("parent@example.org"));

    @Test
    void mergeLosesNothing() {
        putBoth(1);
        user(new UserChange.LanguageChosen(OTHER, new Language("fr")));
        user(new UserChange.ContactProven(OTHER, ADDRESS));
        user(new UserChange.ClassMade(CHESS, OTHER, "Chess"));
        Account one = existing(ONE);
        Account other = existing(OTHER);
        assertThat(merge(ONE, OTHER)).isEqualTo(new MergeOutcome.Done(one, other));
        Account whole = existing(ONE);
        assertThat(existing(OTHER)).isEqualTo(whole);
        assertThat(whole.id()).isEqualTo(ONE);
        assertThat(whole.merged()).containsExactly(OTHER);
        assertThat(whole.sourceIds()).containsExactly(PARENT, TEACHER);
        assertThat(whole.classes()).containsExactly(MATHS);
        assertThat(whole.language()).contains(new Language("fr"));
        assertThat(whole.own().emails()).containsExactly(ADDRESS.address());
        assertThat(whole.own().classes()).containsExactly(CHESS);
        assertThat(entries()).contains(
                new Directory.Entry.OfAccount(whole), new Directory.Entry.OfAlias(district, OTHER, ONE));
    }

    @Test
    void whereThereCanOnlyBeOneValueItIsTheSurvivors() {
        putBoth(1);
        user(new UserChange.LanguageChosen(ONE, new Language("pt-BR")));
        user(new UserChange.LanguageChosen(OTHER, new Language("fr")));
        merge(ONE, OTHER);
        assertThat(existing(OTHER).own().language()).contains(new Language("pt-BR"));
    }

    @Test
    void ofTwoFirstSignInsTheEarlierIsTheWholes() {
        Instant early = Instant.parse("2026-09-01T15:00:00Z");
        Instant late = Instant.parse("2026-11-24T16:00:00Z");
        putBoth(1);
        user(new UserChange.Claimed(OTHER, early));
        user(new UserChange.Claimed(ONE, late));
        merge(ONE, OTHER);
        assertThat(existing(ONE).own().claimed()).contains(early);
        directory().unmerge(district, OTHER);
        assertThat(existing(ONE).own().claimed()).contains(late);
        assertThat(existing(OTHER).own().claimed()).contains(early);
    }

    @Test
    void mergingTwiceIsOnceAndSaysTheSame() {
        putBoth(1);
        MergeOutcome first = merge(ONE, OTHER);
        Account whole = existing(ONE);
        assertThat(merge(ONE, OTHER)).isEqualTo(first);
        assertThat(existing(ONE)).isEqualTo(whole);
    }

    @Test
    void plansGoOnWritingBothPeople() {
        putBoth(1);
        merge(ONE, OTHER);
        assertThat(put(HOME, 2, PARENT, DirectorySamples.guardian("Later", HOME))).isEqualTo(WRITTEN);
        assertThat(put(HOME, 1, PARENT, DirectorySamples.guardian("Earlier", HOME))).isEqualTo(SUPERSEDED);
        assertThat(existing(ONE).sources().get(PARENT).values()).isEqualTo(DirectorySamples.guardian("Later", HOME));
        assertThat(write(HOME, 3, new Change.PersonLeft(PARENT, true))).isEqualTo(WRITTEN);
        assertThat(existing(ONE).sourceIds()).containsExactly(TEACHER);
    }

    @Test
    void undoneMergeIsAsIfItHadNeverBeenButForWhatCameSince() {
        putBoth(1);
        user(new UserChange.LanguageChosen(OTHER, new Language("fr")));
        user(new UserChange.ContactProven(OTHER, ADDRESS));
        Account one = existing(ONE);
        Account other = existing(OTHER);
        merge(ONE, OTHER);
        assertThat(directory().unmerge(district, OTHER)).isEqualTo(new MergeOutcome.Done(one, other));
        assertThat(existing(ONE)).isEqualTo(one);
        assertThat(existing(OTHER)).isEqualTo(other);
        assertThat(directory().unmerge(district, OTHER)).isEqualTo(new MergeOutcome.Refused(Reason.NOT_MERGED));
        merge(ONE, OTHER);
        SisPerson later = DirectorySamples.guardian("Later", HOME);
        put(HOME, 2, PARENT, later);
        user(new UserChange.LanguageChosen(OTHER, new Language("vi")));
        directory().unmerge(district, OTHER);
        assertThat(existing(OTHER).sources().get(PARENT).values()).isEqualTo(later);
        assertThat(existing(OTHER).own()).isEqualTo(other.own());
        assertThat(existing(ONE).own().language()).contains(new Language("vi"));
    }

    @Test
    void whatIsGivenUpAfterTheMergeIsNotBackAfterItsUndoing() {
        putBoth(1);
        user(new UserChange.ContactProven(OTHER, ADDRESS));
        user(new UserChange.Exempted(OTHER));
        merge(ONE, OTHER);
        assertThat(existing(ONE).status()).isEqualTo(Account.Status.EXEMPT);
        user(new UserChange.ContactProven(ONE, ADDRESS));
        user(new UserChange.ContactGivenUp(ONE, ADDRESS));
        user(new UserChange.ExemptionLifted(ONE));
        assertThat(existing(ONE).own().emails()).isEmpty();
        assertThat(existing(ONE).status()).isEqualTo(Account.Status.ACTIVE);
        assertThat(directory().provenOwners(district, List.of(ADDRESS.point()))).isEmpty();
        directory().unmerge(district, OTHER);
        assertThat(existing(OTHER).own().emails()).isEmpty();
        assertThat(existing(OTHER).status()).isEqualTo(Account.Status.ACTIVE);
    }

    @Test
    void lastWordOfAUserOnAMemberCountsForEveryIdOfTheAccount() {
        putBoth(1);
        write(HOME, 1, new Change.ClassPut(
                new SectionId(MATHS.value()), DirectorySamples.schoolClass("Maths", HOME, Set.of(OTHER))));
        user(new UserChange.MemberAdded(MATHS, OTHER));
        merge(ONE, OTHER);
        assertThat(members()).isEqualTo("{teacher=USER}");
        user(new UserChange.MemberRemoved(MATHS, ONE));
        assertThat(members()).isEqualTo("{}");
        user(new UserChange.MemberAdded(MATHS, OTHER));
        assertThat(members()).isEqualTo("{teacher=USER}");
        user(new UserChange.MemberRemoved(MATHS, OTHER));
        assertThat(members()).isEqualTo("{}");
        assertThat(existing(ONE).own().classes()).isEmpty();
    }

    @Test
    void renumberedGuardianStaysWithTheAccountTheMergeCameFrom() {
        putBoth(1);
        merge(ONE, OTHER);
        PersonId renumbered = new PersonId("renumbered");
        write(HOME, 2, renumbering(PARENT, renumbered));
        put(HOME, 2, renumbered, DirectorySamples.guardian("Later", HOME));
        assertThat(existing(ONE).sourceIds()).containsExactly(renumbered, TEACHER);
        directory().unmerge(district, OTHER);
        assertThat(existing(OTHER).sourceIds()).containsExactly(renumbered);
        assertThat(existing(ONE).sourceIds()).containsExactly(TEACHER);
    }

    @Test
    void mergedAccountsCanBeMergedFurtherAndParted() {
        putBoth(1);
        open(HAND);
        merge(ONE, OTHER);
        assertThat(merge(HAND, ONE)).isInstanceOf(MergeOutcome.Done.class);
        assertThat(existing(OTHER)).isEqualTo(existing(HAND));
        assertThat(existing(HAND).merged()).containsExactly(OTHER, ONE);
        assertThat(existing(HAND).sourceIds()).containsExactly(PARENT, TEACHER);
        directory().unmerge(district, OTHER);
        assertThat(existing(HAND).sourceIds()).containsExactly(TEACHER);
        assertThat(existing(OTHER).sourceIds()).containsExactly(PARENT);
    }

    @Test
    void nonsenseIsRefusedAndChangesNothing() {
        putBoth(1);
        open(HAND);
        PersonId renumbered = new PersonId("renumbered");
        write(HOME, 2, renumbering(PARENT, renumbered));
        AccountId alias = AccountId.of(renumbered);
        assertRefused(ONE, ONE, Reason.SAME_ACCOUNT);
        assertRefused(ONE, new AccountId("nobody"), Reason.NO_SUCH_ACCOUNT);
        assertRefused(new AccountId("nobody"), ONE, Reason.NO_SUCH_ACCOUNT);
        assertRefused(ONE, alias, Reason.ALIAS);
        assertRefused(alias, ONE, Reason.ALIAS);
        merge(ONE, OTHER);
        assertRefused(HAND, OTHER, Reason.ALREADY_MERGED);
        assertRefused(OTHER, HAND, Reason.ALREADY_MERGED);
        assertRefused(OTHER, ONE, Reason.ALREADY_MERGED);
    }

    private void assertRefused(AccountId survivor, AccountId merged, Reason reason) {
        List<Directory.Entry> before = entries();
        assertThat(merge(survivor, merged)).isEqualTo(new MergeOutcome.Refused(reason));
        assertThat(entries()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void putBoth(long number) {
        put(HOME, number, TEACHER, Optional.of(DirectorySamples.student("Ada", HOME)), Set.of(MATHS));
        put(HOME, number, PARENT, DirectorySamples.guardian("Wu", HOME));
    }

    private MergeOutcome merge(AccountId survivor, AccountId merged) {
        return directory().merge(district, survivor, merged);
    }

    /// The members of the class as the directory's users see them.
    private String members() {
        SchoolClass maths = directory().classes(district, List.of(MATHS)).get(MATHS);
        return maths.members(id -> existing(id).id()).toString();
    }

    private static Change renumbering(PersonId from, PersonId to) {
        return new Change.PersonRenumbered(from, to, PersonKind.GUARDIAN);
    }
}
