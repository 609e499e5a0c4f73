package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.HistoryEntry;

/// What a school's state tells of its runs, and of what the directory holds of it.
class SchoolHistoryTest {
    private static final Springfield TOWN = Springfield.oneSchool(200);
    private final Night night = new Night().of(TOWN);

    @Test
    void appliedPlanIsToldWithItsChanges() {
        night.of(TOWN.copy().rename("s1", "Lisa").without("s2").unenrol("math", "s2"));
        HistoryEntry newest = history().getFirst();
        assertThat(newest.fate()).isEqualTo(Fate.APPLIED);
        assertThat(newest.number()).isEqualTo(night.school("elm").applied());
        assertThat(newest.changes().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 1, 1, 0, 0));
        assertThat(newest.membersRemoved()).isEqualTo(1);
        assertThat(history()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void planThatWasCutOffAndAppliedAgainIsToldWithAllItsMemberships(Wire.Fault fault) {
        Springfield town = TOWN.copy()
                .section("art", "elm", "tina", "s1", "s3", "s4")
                .section("drama", "elm", "tina", "s1")
                .unenrol("math", "s2");
        Night calm = new Night().of(TOWN);
        calm.wire.clear();
        int calls = calm.of(town).wire.calls().size();
        for (int call = 0; call < calls; call++) {
            Night other = new Night().of(TOWN);
            other.wire.breakAt(call, fault);
            HistoryEntry newest = other.of(town).school("elm").history().entries().getFirst();
            assertThat(newest.membersAdded()).as("%s at call %d", fault, call).isEqualTo(4);
            assertThat(newest.membersRemoved()).as("%s at call %d", fault, call).isEqualTo(1);
        }
    }

    @Test
    void quietNightIsNotTold() {
        List<HistoryEntry> before = history();
        night.next().next();
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void planThatWaitsForManyNightsIsToldOnce() {
        night.of(TOWN.copy().withoutStudents(0, 50));
        HistoryEntry first = history().getFirst();
        for (int left = 5; left > 0; left--) {
            night.of(TOWN.copy().withoutStudents(0, 50));
        }
        assertThat(history()).hasSize(2);
        assertThat(history().getFirst().fate()).isEqualTo(Fate.HELD);
        assertThat(history().getFirst().at()).isEqualTo(first.at());
        assertThat(history().getFirst().number()).isEqualTo(
                night.school("elm").pending().orElseThrow().number());
    }

    @Test
    void countsAreOfTheDirectoryWhateverWaits() {
        assertThat(present()).isEqualTo(Map.of(EntityKind.STUDENT, 200, EntityKind.TEACHER, 1, EntityKind.CLASS, 1,
                EntityKind.CONTACT_POINT, 1));
        night.of(TOWN.copy().withoutStudents(0, 50).student("new", "elm"));
        assertThat(present()).containsEntry(EntityKind.STUDENT, 200);
        night.of(TOWN);
        assertThat(night.school("elm").pending()).isEmpty();
        assertThat(present()).containsEntry(EntityKind.STUDENT, 200);
        night.of(TOWN.copy().withoutStudents(0, 5).student("new", "elm"));
        assertThat(present()).containsEntry(EntityKind.STUDENT, 196);
        night.next();
        assertThat(present()).containsEntry(EntityKind.STUDENT, 196);
    }

    @Test
    void clearedPlanIsToldInThePlaceOfItsWaiting() {
        night.of(TOWN.copy().withoutStudents(0, 50));
        night.held().forEach(night::clear);
        night.deliver();
        assertThat(history()).extracting(HistoryEntry::fate).containsExactly(Fate.CLEARED, Fate.APPLIED);
        assertThat(present()).containsEntry(EntityKind.STUDENT, 150);
    }

    @Test
    void safePartOfAPlanIsToldWithItsOwnChangesAndCountsAndSoIsTheRest() {
        cautious();
        night.of(TOWN.copy().withoutStudents(0, 50).rename("s60", "Lisa"));
        assertThat(history()).extracting(HistoryEntry::fate).containsExactly(Fate.APPLIED, Fate.HELD, Fate.APPLIED);
        assertThat(history().getFirst().changes().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(history().get(1).changes().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 50, 0, 0));
        assertThat(present()).containsEntry(EntityKind.STUDENT, 200);
        night.held().forEach(night::clear);
        night.deliver();
        assertThat(history()).extracting(HistoryEntry::fate).containsExactly(Fate.CLEARED, Fate.APPLIED, Fate.APPLIED);
        assertThat(history().getFirst().changes().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 50, 0, 0));
        assertThat(present()).containsEntry(EntityKind.STUDENT, 150);
    }

    @Test
    void restThatWaitsForManyNightsIsToldOnce() {
        cautious();
        Springfield town = TOWN.copy().withoutStudents(0, 50).rename("s60", "Lisa");
        night.of(town).of(town).of(town);
        assertThat(history()).extracting(HistoryEntry::fate).containsExactly(Fate.HELD, Fate.APPLIED, Fate.APPLIED);
        assertThat(history().getFirst().number()).isEqualTo(night.held("elm").number());
    }

    @Test
    void everyPlanIsKnownForAsLongAsItIsKeptHoweverManyThereAre() {
        SchoolState state = night.school("elm");
        PendingPlan plan = new PendingPlan(2, Night.FIRST, "hash", "basis", state.fingerprint(), Optional.empty(),
                HoldState.NONE, Optional.empty());
        for (int minute = 1; minute <= 100; minute++) {
            state = state.staged("Elm", plan, Map.of(), FindingsSummary.NONE)
                    .applied(0, 0, Night.FIRST.plus(Duration.ofMinutes(minute)));
        }
        assertThat(state.plans()).hasSize(101);
        assertThat(state.staged("Elm", plan, Map.of(), FindingsSummary.NONE)
                .applied(0, 0, Night.FIRST.plus(SchoolArchive.PLAN_LIFETIME).plus(Duration.ofMinutes(99)))
                .plans()).hasSize(2);
    }

    private void cautious() {
        night.settings.change(Springfield.ID, settings -> new DistrictSettings(settings.limits(), settings.kinds(),
                HoldScope.DANGEROUS_ONLY, settings.rollover(), settings.pauses(), settings.enforced(),
                settings.hour(), settings.language(), settings.newcomers()));
    }

    private Map<EntityKind, Integer> present() {
        return night.school("elm").present();
    }

    private List<HistoryEntry> history() {
        return night.school("elm").history().entries();
    }
}
