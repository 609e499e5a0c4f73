package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SectionId;

/// What every directory does when a plan is taken back.
public abstract class ReversalContract extends DirectoryContract {
    private static final PersonId EVE = new PersonId("eve");
    private static final PersonId FIRST = new PersonId("first");
    private static final PersonId SECOND = new PersonId("second");
    private static final SectionId SECTION = new SectionId("section");
    private static final ContactPoint POINT = ContactPoint.of(new EmailAddress("someone@example.org"));
    private static final Before NOTHING = new Before.Absent();
    private static final SisPerson VALUES = DirectorySamples.student("Eve", HOME);
    private static final SisPerson OTHERS = DirectorySamples.student("Evelyn", HOME);
    private static final SortedSet<ClassId> CLASSES = new TreeSet<>(Set.of(new ClassId("section")));

    @Test
    void valuesAndClassesAreWhatTheyWere() {
        put(HOME, 1, EVE, Optional.of(VALUES), CLASSES);
        List<Directory.Entry> before = shown();
        put(HOME, 2, EVE, OTHERS);
        assertThat(revert(3, EVE, new Before.OfPerson(true, Optional.of(VALUES), CLASSES))).isEqualTo(WRITTEN);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void personWhoWasNotThereIsNotThereAgainButTheirOwnChoiceIsKept() {
        put(HOME, 1, EVE, VALUES);
        directory().change(district, new UserChange.LanguageChosen(AccountId.of(EVE), new Language("fr")));
        assertThat(revert(2, EVE, NOTHING)).isEqualTo(WRITTEN);
        assertThat(entries()).isEmpty();
        assertThat(put(HOME, 1, EVE, VALUES)).isEqualTo(SUPERSEDED);
        assertThat(put(HOME, 3, EVE, VALUES)).isEqualTo(WRITTEN);
        assertThat(existing(EVE).own().language()).contains(new Language("fr"));
    }

    @Test
    void personWhoHadLeftHasLeftAgainWithTheirOldValues() {
        put(HOME, 1, EVE, VALUES);
        write(HOME, 2, new Change.PersonLeft(EVE, true));
        put(HOME, 3, EVE, OTHERS);
        assertThat(revert(4, EVE, new Before.OfPerson(false, Optional.of(VALUES), new TreeSet<>()))).isEqualTo(WRITTEN);
        assertThat(existing(EVE).active()).isFalse();
        assertThat(existing(EVE).values()).containsExactly(VALUES);
    }

    @Test
    void newerPlanIsNotTakenBack() {
        put(HOME, 5, EVE, VALUES);
        write(HOME, 5, classPut("Math"));
        write(HOME, 5, new Change.ContactPointPut(POINT, AccountId.of(EVE)));
        List<Directory.Entry> before = shown();
        assertThat(revert(4, EVE, NOTHING)).isEqualTo(SUPERSEDED);
        assertThat(revert(4, EntityKey.of(SECTION), NOTHING)).isEqualTo(SUPERSEDED);
        assertThat(revert(4, EntityKey.of(POINT), NOTHING)).isEqualTo(SUPERSEDED);
        assertThat(shown()).isEqualTo(before);
        assertThat(directory().owners(district, List.of(POINT))).hasSize(1);
    }

    @Test
    void classIsWhatItWas() {
        write(HOME, 1, classPut("Math", "ann", "bob"));
        List<Directory.Entry> before = shown();
        write(HOME, 2, classPut("Maths", "ann", "cid", "dot"));
        Before former = new Before.OfClass(true, classPut("Math", "ann", "bob").values());
        assertThat(revert(3, EntityKey.of(SECTION), former)).isEqualTo(WRITTEN);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void classThatWasNotThereIsNotThereAgainButItsUsersWordsAreKept() {
        write(HOME, 1, classPut("Math", "ann"));
        ClassId id = ClassId.of(SECTION);
        directory().change(district, new UserChange.ClassRenamed(id, "Fun"));
        directory().change(district, new UserChange.MemberAdded(id, new AccountId("zoe")));
        assertThat(revert(2, EntityKey.of(SECTION), NOTHING)).isEqualTo(WRITTEN);
        assertThat(entries()).isEmpty();
        assertThat(write(HOME, 1, classPut("Math", "ann"))).isEqualTo(SUPERSEDED);
        write(HOME, 3, classPut("Math", "ann"));
        SchoolClass found = directory().classes(district, List.of(id)).get(id);
        assertThat(found.name()).isEqualTo("Fun");
        assertThat(found.members()).containsKeys(new AccountId("zoe"), new AccountId("ann"));
    }

    @Test
    void contactPointBelongsToItsFormerOwnerOrToNobody() {
        write(HOME, 1, new Change.ContactPointPut(POINT, new AccountId("bob")));
        write(HOME, 2, new Change.ContactPointPut(POINT, AccountId.of(EVE)));
        revert(3, EntityKey.of(POINT), new Before.OfContactPoint(new AccountId("bob")));
        assertThat(directory().owners(district, List.of(POINT))).containsValue(new AccountId("bob"));
        revert(4, EntityKey.of(POINT), NOTHING);
        assertThat(directory().owners(district, List.of(POINT))).isEmpty();
    }

    @Test
    void renumberedGuardianHasTheFormerIdAgainAndTheNewOneIsNobody() {
        renumbered();
        assertThat(unrenumber(3)).isEqualTo(WRITTEN);
        revert(3, FIRST, former());
        assertThat(existing(FIRST).sourceIds()).containsExactly(FIRST);
        assertThat(account(SECOND)).isEmpty();
        assertThat(entries()).containsExactly(new Directory.Entry.OfAccount(existing(FIRST)));
        assertThat(put(HOME, 2, SECOND, guardian())).isEqualTo(SUPERSEDED);
    }

    @Test
    void takingBackTwiceIsOnce() {
        renumbered();
        for (int time = 0; time < 2; time++) {
            assertThat(unrenumber(3)).isEqualTo(WRITTEN);
            assertThat(revert(3, FIRST, former())).isEqualTo(WRITTEN);
        }
        assertThat(entries()).containsExactly(new Directory.Entry.OfAccount(existing(FIRST)));
    }

    @Test
    void guardianCanBeRenumberedAgain() {
        renumbered();
        List<Directory.Entry> before = shown();
        unrenumber(3);
        revert(3, FIRST, former());
        assertThat(write(HOME, 2, new Change.PersonRenumbered(FIRST, SECOND, PersonKind.GUARDIAN)))
                .isEqualTo(SUPERSEDED);
        assertThat(write(HOME, 4, new Change.PersonRenumbered(FIRST, SECOND, PersonKind.GUARDIAN))).isEqualTo(WRITTEN);
        put(HOME, 4, SECOND, guardian());
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void newerRenumberingIsNotTakenBack() {
        renumbered();
        List<Directory.Entry> before = shown();
        assertThat(unrenumber(1)).isEqualTo(SUPERSEDED);
        assertThat(shown()).isEqualTo(before);
    }

    private void renumbered() {
        put(HOME, 1, FIRST, guardian());
        write(HOME, 2, new Change.PersonRenumbered(FIRST, SECOND, PersonKind.GUARDIAN));
        put(HOME, 2, SECOND, guardian());
    }

    private WriteOutcome unrenumber(long number) {
        return write(HOME, number, new Change.RenumberingReverted(FIRST, SECOND, PersonKind.GUARDIAN));
    }

    private WriteOutcome revert(long number, PersonId person, Before before) {
        return revert(number, EntityKey.of(person), before);
    }

    private WriteOutcome revert(long number, EntityKey key, Before before) {
        return write(HOME, number, new Change.Reverted(key, before));
    }

    private static Before former() {
        return new Before.OfPerson(true, Optional.of(guardian()), new TreeSet<>());
    }

    private static SisPerson guardian() {
        return DirectorySamples.guardian("Wu", HOME);
    }

    private static Change.ClassPut classPut(String name, String... members) {
        SortedSet<AccountId> accounts = new TreeSet<>(Stream.of(members).map(AccountId::new).toList());
        return new Change.ClassPut(SECTION, DirectorySamples.schoolClass(name, HOME, accounts));
    }
}
