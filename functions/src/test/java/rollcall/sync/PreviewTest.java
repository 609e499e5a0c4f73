package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.Limits;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Verdict;
import rollcall.roster.SchoolId;

/// What is shown before a night is what the night does, and showing it leaves no trace.
class PreviewTest {
    private static final int HISTORIES = 125;
    private static final int NIGHTS = 8;
    private static final Springfield TOWN = Springfield.small();

    @Test
    void previewOfAThousandRandomNightsIsWhatTheyDo() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RosterHistory history = new RosterHistory(random);
            Night night = new Night(new Limits(0.30, 0.80, 2));
            for (int day = 0; day < NIGHTS; day++) {
                night.source.share(history.next().roster());
                check(night, "seed " + seed + ", day " + day);
                if (random.nextInt(4) == 0) {
                    // Nobody ever applies what was staged: the next night finds a plan that was never finished.
                    night.tasks.takeApplies();
                } else {
                    night.settle();
                }
            }
        }
    }

    @Test
    void previewWorksBeforeAnythingIsConnected() {
        Night night = new Night();
        night.source.share(TOWN.roster());
        Selection elm = new Selection.ChosenSchools(new TreeSet<>(Set.of(new SchoolId("elm"))));
        Map<SchoolId, SchoolPreview> preview = night.preview(Optional.of(elm));
        assertThat(preview).containsOnlyKeys(new SchoolId("elm"));
        SchoolPreview school = preview.get(new SchoolId("elm"));
        assertThat(school.name()).isEqualTo("elm school");
        assertThat(school.plan().tallies().get(EntityKind.STUDENT).created()).isEqualTo(2);
        assertThat(school.findings()).containsEntry(FindingCode.STUDENT_WITHOUT_GUARDIAN, 1);
        assertThat(night.districts.all()).isEmpty();
        assertThat(night.preview(Optional.empty())).hasSize(2);
    }

    @Test
    void previewWritesNothingAndBeginsNothing() {
        Night night = new Night().of(TOWN);
        night.source.share(TOWN.copy().rename("ann", "Annabel").roster());
        night.wire.clear();
        night.preview(Optional.empty());
        assertThat(night.wire.calls()).containsOnly("DistrictStore.find", "RosterSource.pull", "SchoolStore.all",
                "BlobStore.get", "Directory.accounts", "Directory.classes", "Directory.owners");
    }

    @Test
    void schoolThatStaysAsItIsIsShownToo() {
        Night night = new Night().of(TOWN);
        assertThat(night.preview(Optional.empty()).values()).hasSize(2)
                .allMatch(school -> school.plan().isEmpty() && school.plan().changes().isEmpty());
    }

    private static void check(Night night, String where) {
        Night.Snapshot before = night.snapshot();
        Map<SchoolId, SchoolPreview> preview = night.preview(Optional.empty());
        assertThat(night.snapshot()).as(where).isEqualTo(before);
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        List<SchoolState> states = night.schools.all(Springfield.ID);
        assertThat(preview).as(where).hasSameSizeAs(states);
        states.forEach(state -> check(night, state, preview.get(state.school()).plan(), where));
    }

    private static void check(Night night, SchoolState state, SchoolPlan plan, String where) {
        assertThat(state.pending().isPresent()).as(where).isEqualTo(!plan.isEmpty());
        state.pending().ifPresent(pending -> {
            StagedPlan staged = night.staged(state, pending.number());
            assertThat(staged.changes()).as(where).isEqualTo(plan.changes());
            assertThat(staged.former()).as(where).isEqualTo(plan.former());
            assertThat(state.findings().counts()).as(where).isEqualTo(FindingsSummary.count(plan.findings()));
            assertThat(pending.held()).as(where).isEqualTo(plan.verdict() instanceof Verdict.Hold);
            assertThat(state.tallies()).as(where).isEqualTo(plan.tallies());
        });
    }
}
