package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import rollcall.plan.SisClass;
import rollcall.roster.SectionId;

/// What every directory does with classes.
public abstract class ClassContract extends DirectoryContract {
    private static final SectionId MATHS = new SectionId("maths");
    private static final ClassId MATHS_CLASS = ClassId.of(MATHS);
    private static final AccountId EVE = new AccountId("eve");
    private static final AccountId BOB = new AccountId("bob");

    @Test
    void classComesBackAsPut() {
        SisClass values = DirectorySamples.schoolClass("Maths 7b", HOME, Set.of(EVE, BOB));
        assertThat(put(3, values)).isEqualTo(WRITTEN);
        assertThat(existing()).isEqualTo(
                new SchoolClass(
                        district,
                        MATHS_CLASS,
                        MATHS,
                        3,
                        true,
                        values,
                        Optional.empty(),
                        new TreeSet<>(Set.<AccountId>of()),
                        new TreeSet<>(Set.<AccountId>of())));
        assertThat(entries()).containsExactly(new Directory.Entry.OfClass(existing()));
    }

    @Test
    void emptyClassComesBackAsPut() {
        SisClass values = new SisClass(
                HOME, "", EVE, List.of(), new TreeSet<>(Set.<AccountId>of()), Optional.empty());
        put(3, values);
        assertThat(existing().values()).isEqualTo(values);
    }

    @Test
    void writingItAgainIsNoHarm() {
        put(1, members(0, 24));
        assertThat(put(2, members(4, 24))).isEqualTo(WRITTEN);
        assertThat(put(2, members(4, 24))).isEqualTo(WRITTEN);
        assertThat(remove(3)).isEqualTo(WRITTEN);
        assertThat(remove(3)).isEqualTo(WRITTEN);
        assertThat(existing().members()).isEmpty();
        assertThat(put(4, members(4, 20))).isEqualTo(WRITTEN);
        assertThat(existing().members()).hasSize(20);
    }

    @Test
    void olderPlanLosesAgainstNewerOne() {
        put(5, members(0, 2));
        assertThat(put(4, members(0, 3))).isEqualTo(SUPERSEDED);
        assertThat(remove(4)).isEqualTo(SUPERSEDED);
        assertThat(existing().members()).hasSize(2);
    }

    @Test
    void removedClassKeepsItsValuesAndReturns() {
        put(1, members(0, 3));
        remove(2);
        assertThat(existing().active()).isFalse();
        assertThat(existing().members()).isEmpty();
        assertThat(existing().values()).isEqualTo(members(0, 3));
        assertThat(put(1, members(0, 3))).isEqualTo(SUPERSEDED);
        put(3, members(0, 3));
        assertThat(existing().active()).isTrue();
        assertThat(existing().members()).hasSize(3);
    }

    @Test
    void removalOfAnUnknownClassLeavesNothingToSeeButStopsOlderPlans() {
        assertThat(remove(5)).isEqualTo(WRITTEN);
        assertThat(directory().classes(district, List.of(MATHS_CLASS))).isEmpty();
        assertThat(entries()).isEmpty();
        assertThat(put(4, members(0, 3))).isEqualTo(SUPERSEDED);
        assertThat(put(5, members(0, 3))).isEqualTo(WRITTEN);
    }

    @Test
    void whatUsersDidOutlivesEverySync() {
        put(1, DirectorySamples.schoolClass("Maths", HOME, Set.of(EVE)));
        user(new UserChange.ClassRenamed(MATHS_CLASS, "Maths with fun"));
        user(new UserChange.MemberAdded(MATHS_CLASS, BOB));
        user(new UserChange.MemberRemoved(MATHS_CLASS, EVE));
        put(2, DirectorySamples.schoolClass("Maths", HOME, Set.of(EVE)));
        remove(3);
        assertThat(existing().members().keySet()).containsExactly(BOB);
        put(4, DirectorySamples.schoolClass("Mathematics", HOME, Set.of(EVE)));
        assertThat(existing().name()).isEqualTo("Maths with fun");
        assertThat(existing().members()).containsOnly(Map.entry(BOB, SchoolClass.Origin.USER));
    }

    @Test
    void lastWordOfAUserOnAMemberCounts() {
        put(1, DirectorySamples.schoolClass("Maths", HOME, Set.of(EVE)));
        user(new UserChange.MemberAdded(MATHS_CLASS, BOB));
        user(new UserChange.MemberRemoved(MATHS_CLASS, BOB));
        assertThat(existing().added()).isEmpty();
        assertThat(existing().removed()).containsExactly(BOB);
        user(new UserChange.MemberAdded(MATHS_CLASS, BOB));
        assertThat(existing().added()).containsExactly(BOB);
        assertThat(existing().removed()).isEmpty();
    }

    @Test
    void removedClassCanBeRenamed() {
        put(1, members(0, 1));
        remove(2);
        user(new UserChange.ClassRenamed(MATHS_CLASS, "Old maths"));
        assertThat(existing().name()).isEqualTo("Old maths");
    }

    @Test
    void changeOfAnUnknownClassIsRefused() {
        remove(1);
        UserChange renamed = new UserChange.ClassRenamed(MATHS_CLASS, "Nothing");
        UserChange added = new UserChange.MemberAdded(new ClassId("nowhere"), EVE);
        assertThatThrownBy(() -> user(renamed)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> user(added)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void classTooLargeToBeStoredIsRefused() {
        SisClass largest = members(0, 12_500);
        assertThat(put(1, largest)).isEqualTo(WRITTEN);
        assertThat(existing().values()).isEqualTo(largest);
        SisClass tooLarge = members(0, 12_501);
        assertThatThrownBy(() -> put(2, tooLarge)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12501 members");
    }

    private static SisClass members(int first, int count) {
        return DirectorySamples.schoolClass("Maths", HOME, DirectorySamples.members(first, count));
    }

    private WriteOutcome put(long number, SisClass values) {
        return write(HOME, number, new Change.ClassPut(MATHS, values));
    }

    private WriteOutcome remove(long number) {
        return write(HOME, number, new Change.ClassRemoved(MATHS));
    }

    private SchoolClass existing() {
        SchoolClass found = directory().classes(district, List.of(MATHS_CLASS)).get(MATHS_CLASS);
        assertThat(found).isNotNull();
        return found;
    }
}
