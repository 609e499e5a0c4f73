package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;

/// What every directory does with guardians who come back under another id.
public abstract class RenumberingContract extends DirectoryContract {
    private static final PersonId FIRST = new PersonId("first");
    private static final PersonId SECOND = new PersonId("second");
    private static final PersonId THIRD = new PersonId("third");

    @Test
    void guardianKeepsAccountUnderTheNewId() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        assertThat(renumber(2, FIRST, SECOND)).isEqualTo(WRITTEN);
        assertThat(put(HOME, 2, SECOND, DirectorySamples.guardian("Wu-Li", HOME))).isEqualTo(WRITTEN);

        Account account = existing(SECOND);
        assertThat(account).isEqualTo(existing(FIRST));
        assertThat(account.id()).isEqualTo(AccountId.of(FIRST));
        assertThat(account.sourceIds()).containsExactly(SECOND);
        assertThat(account.name()).contains(new PersonName("", "Wu-Li"));
    }

    @Test
    void scanTellsTheAliasApart() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        renumber(2, FIRST, SECOND);
        assertThat(entries()).containsExactlyInAnyOrder(
                new Directory.Entry.OfAccount(existing(FIRST)),
                new Directory.Entry.OfAlias(district, AccountId.of(SECOND), AccountId.of(FIRST)));
    }

    @Test
    void renumberingTwiceIsOnce() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        renumber(2, FIRST, SECOND);
        put(HOME, 2, SECOND, DirectorySamples.guardian("Wu-Li", HOME));
        Account before = existing(FIRST);
        assertThat(renumber(2, FIRST, SECOND)).isEqualTo(WRITTEN);
        assertThat(existing(FIRST)).isEqualTo(before);
    }

    @Test
    void everyEditOfAGuardianLeadsToTheOneAccount() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        PersonId former = FIRST;
        for (int edit = 2; edit < 30; edit++) {
            PersonId next = new PersonId("edit" + edit);
            assertThat(renumber(edit, former, next)).isEqualTo(WRITTEN);
            assertThat(put(HOME, edit, next, DirectorySamples.guardian("Wu" + edit, HOME))).isEqualTo(WRITTEN);
            former = next;
        }
        assertThat(existing(former).id()).isEqualTo(AccountId.of(FIRST));
        assertThat(existing(former).sourceIds()).containsExactly(former);
    }

    @Test
    void guardianWhoGetsTheFormerIdBackIsInTheSameAccount() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        renumber(2, FIRST, SECOND);
        put(HOME, 2, SECOND, DirectorySamples.guardian("Wu", HOME));
        assertThat(renumber(3, SECOND, FIRST)).isEqualTo(WRITTEN);
        assertThat(put(HOME, 3, FIRST, DirectorySamples.guardian("Wu", HOME))).isEqualTo(WRITTEN);
        assertThat(existing(SECOND).id()).isEqualTo(AccountId.of(FIRST));
        assertThat(existing(SECOND).sourceIds()).containsExactly(FIRST);
    }

    @Test
    void accountOfSomebodyElseIsNotTakenOver() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        put(HOME, 1, SECOND, DirectorySamples.guardian("Li", HOME));
        assertThat(renumber(2, FIRST, SECOND)).isEqualTo(SUPERSEDED);
        assertThat(existing(SECOND).id()).isEqualTo(AccountId.of(SECOND));
        assertThat(existing(FIRST).active()).isTrue();
    }

    @Test
    void aliasOfSomebodyElseIsNotTakenOver() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        put(HOME, 1, THIRD, DirectorySamples.guardian("Li", HOME));
        renumber(2, FIRST, SECOND);
        assertThat(renumber(3, THIRD, SECOND)).isEqualTo(SUPERSEDED);
        assertThat(existing(SECOND).id()).isEqualTo(AccountId.of(FIRST));
        assertThat(existing(THIRD).active()).isTrue();
    }

    @Test
    void stalePlanDoesNotReviveTheFormerId() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        renumber(3, FIRST, SECOND);
        assertThat(put(HOME, 2, FIRST, DirectorySamples.guardian("Wu", HOME))).isEqualTo(SUPERSEDED);
        assertThat(existing(FIRST).active()).isFalse();
    }

    @Test
    void departureAndLanguageReachTheAccountThroughTheAlias() {
        put(HOME, 1, FIRST, DirectorySamples.guardian("Wu", HOME));
        renumber(2, FIRST, SECOND);
        put(HOME, 2, SECOND, DirectorySamples.guardian("Wu", HOME));
        directory().change(
                district, new UserChange.LanguageChosen(AccountId.of(SECOND), new Language("fr")));
        assertThat(write(HOME, 3, new Change.PersonLeft(SECOND, true))).isEqualTo(WRITTEN);
        assertThat(existing(FIRST).active()).isFalse();
        assertThat(existing(FIRST).own().language()).contains(new Language("fr"));
        assertThat(directory().accounts(district, Set.of(AccountId.of(FIRST), AccountId.of(SECOND)))).hasSize(2);
    }

    private WriteOutcome renumber(long number, PersonId from, PersonId to) {
        return write(HOME, number, new Change.PersonRenumbered(from, to, PersonKind.GUARDIAN));
    }
}
