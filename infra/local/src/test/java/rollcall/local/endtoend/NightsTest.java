package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.User;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.sync.SchoolState;

/// Nights of one district, from Clever over HTTP to the tables.
class NightsTest {
    private static final Rates MANY = Rates.none()
            .withJoins(0.03)
            .withLeaves(0.03)
            .withMoves(0.03)
            .withRenames(0.05)
            .withEnrollments(0.1)
            .withContactEdits(0.1)
            .withTeacherChanges(0.1);

    /// A third of a school, and more than the ten a plan may always remove.
    private static final int STRUCK = 12;

    private final Town town = Town.clean(11, 3, 90);
    private final Site site = town.site();

    @AfterEach
    void close() {
        site.close();
        town.close();
    }

    @Test
    void firstNightBringsEverybodyIntoTheDirectory() {
        List<String> export = site.night().export();
        assertThat(ActiveDirectory.count(export, "student")).isEqualTo(role("student").count());
        assertThat(ActiveDirectory.count(export, "teacher")).isEqualTo(role("teacher").count());
        assertThat(ActiveDirectory.count(export, "guardian")).isPositive();
        assertThat(ActiveDirectory.countOf(export, "class")).isPositive();
        assertThat(site.atRest()).isTrue();
    }

    @Test
    void secondNightOfTheSameDistrictChangesNothing() {
        List<String> first = site.night().export();
        List<SchoolState> states = site.schoolStates();
        assertThat(site.night().export()).isEqualTo(first);
        assertThat(site.schoolStates()).isEqualTo(states);
    }

    @Test
    void evolvedNightsEndWhereAFreshLoadEnds() {
        Evolution evolution = town.evolution(7);
        site.night();
        for (int night = 1; night <= 4; night++) {
            evolution.night(MANY);
            List<String> export = site.night().export();
            assertThat(ActiveDirectory.of(export))
                    .as("night " + night)
                    .containsExactlyElementsOf(ActiveDirectory.of(town.freshExport()));
        }
    }

    @Test
    void turnOfTheSchoolYearWaitsForAPerson() {
        List<String> before = site.night().export();
        town.evolution(8).rollover();
        assertThat(site.night().schoolStates()).anyMatch(NightsTest::held);
        assertThat(ActiveDirectory.countOf(site.export(), "class"))
                .isEqualTo(ActiveDirectory.countOf(before, "class"));
    }

    @Test
    void schoolThatLosesAThirdOfItsStudentsIsHeldAndTheOthersGoOn() {
        List<String> before = site.night().export();
        List<CleverId> schools = town.district.schools().all().map(School::id).toList();
        CleverId struck = schools.getFirst();
        List<CleverId> gone = onlyAt(struck).limit(STRUCK).toList();
        assertThat(gone).hasSize(STRUCK);
        gone.forEach(town.district.users()::remove);
        User other = onlyAt(schools.getLast()).map(town.district.users()::get).findFirst().orElseThrow();
        town.district.users().put(other.withName(other.name().withLast("Quimby-Okonkwo")));

        List<String> after = site.night().export();
        assertThat(site.schoolStates())
                .filteredOn(NightsTest::held)
                .extracting(state -> state.school().value())
                .containsExactly(struck.toString());
        assertThat(ActiveDirectory.countAt(after, "student", struck.toString()))
                .isEqualTo(ActiveDirectory.countAt(before, "student", struck.toString()));
        assertThat(after).anyMatch(line -> line.contains("Quimby-Okonkwo"));
    }

    @Test
    void collapsedSourceIsHeldAndRemovesNobody() {
        List<String> before = site.night().export();
        town.evolution(9).collapse(3);
        List<String> after = site.night().export();
        assertThat(site.schoolStates()).anyMatch(NightsTest::held);
        assertThat(ActiveDirectory.count(after, "student")).isEqualTo(ActiveDirectory.count(before, "student"));
        assertThat(ActiveDirectory.count(after, "guardian")).isEqualTo(ActiveDirectory.count(before, "guardian"));
    }

    @Test
    void heldSchoolGoesOnByItselfWhenTheSourceIsWholeAgain() {
        List<String> before = site.night().export();
        town.clever.faults().content().emptyList("/sections");
        assertThat(site.night().schoolStates()).anyMatch(NightsTest::held);
        town.heal();
        assertThat(site.night().export()).isEqualTo(before);
        assertThat(site.schoolStates()).noneMatch(NightsTest::held);
    }

    @Test
    void districtThatLeavesTheListIsDisconnectedAndComesBack() {
        List<String> before = site.night().export();
        town.clever.faults().tokens().delist(town.district.id());
        assertThat(site.attempt().states()).singleElement().satisfies(state -> {
            assertThat(state.connected()).isFalse();
            assertThat(state.failure()).hasValueSatisfying(
                    failure -> assertThat(failure.code()).isEqualTo("DISTRICT_NOT_SHARED"));
        });
        assertThat(site.export()).isEqualTo(before);

        town.clever.faults().tokens().authorise(town.district.id());
        assertThat(site.night().states()).allMatch(state -> state.connected() && state.failure().isEmpty());
        assertThat(site.export()).isEqualTo(before);
    }

    @Test
    void auditOfAnUndisturbedDirectoryFindsNothingToHeal() {
        List<String> before = site.night().export();
        site.audit();
        assertThat(site.night().export()).isEqualTo(before);
        assertThat(site.atRest()).isTrue();
    }

    private Stream<User> role(String name) {
        return town.district.usersWithRole(name);
    }

    private Stream<CleverId> onlyAt(CleverId school) {
        return role("student")
                .filter(user -> user.student().orElseThrow().places().all().equals(List.of(school)))
                .map(User::id);
    }

    private static boolean held(SchoolState state) {
        return state.pending().filter(plan -> plan.held()).isPresent();
    }
}
