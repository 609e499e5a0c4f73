package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Limits;
import rollcall.plan.Tally;
import rollcall.plan.Verdict;
import rollcall.report.Fate;
import rollcall.report.HistoryEntry;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// One applied plan of a school is taken back; everything else stays.
class UndoTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Springfield CHANGED = TOWN.copy()
            .rename("ann", "Annabel")
            .student("eve", "elm")
            .enrol("math", "eve")
            .unenrol("math", "bob")
            .section("music", "elm", "tina", "bob")
            .guardian("gil", "gil@home.example", "+14155550109", "bob")
            .renumber("gus", "gus-2")
            .without("bob");
    private static final SchoolId ELM = new SchoolId("elm");
    private final Night night = new Night().of(TOWN);

    @Test
    void everythingIsWhatItWas() {
        String before = night.export(TOWN, CHANGED);
        night.of(CHANGED);
        assertThat(night.export(TOWN, CHANGED)).isNotEqualTo(before);
        assertThat(undo()).isInstanceOf(UndoOutcome.Staged.class);
        assertThat(night.export(TOWN, CHANGED)).isEqualTo(before);
        assertThat(night.atRest()).isTrue();
    }

    @Test
    void undoIsShownBeforeItIsDoneAndShowingItLeavesNoTrace() {
        night.of(CHANGED);
        Night.Snapshot before = night.snapshot();
        UndoOutcome shown = night.undo.preview(Springfield.ID, ELM, night.school("elm").applied());
        assertThat(night.snapshot()).isEqualTo(before);
        UndoOutcome done = undo();
        assertThat(shown).isInstanceOfSatisfying(UndoOutcome.Shown.class, preview -> assertThat(done)
                .isInstanceOfSatisfying(UndoOutcome.Staged.class,
                        staged -> assertThat(staged.reversal()).isEqualTo(preview.reversal())));
    }

    @Test
    void newerChangesStayAndAreListedAsConflicts() {
        night.of(CHANGED);
        long number = night.school("elm").applied();
        night.of(CHANGED.copy().rename("ann", "Anna"));
        UndoOutcome outcome = night.undo("elm", number);
        assertThat(outcome).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().conflicts()).containsExactly(EntityKey.of(new PersonId("ann"))));
        assertThat(night.export()).contains("Anna").doesNotContain("account eve", "class music");
    }

    @Test
    void usersOwnValuesStayAndWhatTheyMadeTheirOwnStaysInSight() {
        night.of(CHANGED);
        ClassId math = new ClassId("math");
        ClassId music = new ClassId("music");
        night.directory.change(Springfield.ID, new UserChange.ClassRenamed(math, "Fun"));
        night.directory.change(Springfield.ID, new UserChange.ClassRenamed(music, "Band"));
        night.directory.change(Springfield.ID, new UserChange.LanguageChosen(new AccountId("eve"), new Language("fr")));
        undo();
        assertThat(night.export()).contains("class math active Fun", "class music former Band", "account eve former");
    }

    @Test
    void nextChangesWaitUntilTheRosterNoLongerAsksForThem() {
        night.of(CHANGED);
        long number = night.school("elm").applied();
        undo();
        String before = night.export(TOWN, CHANGED);
        night.of(CHANGED);
        assertThat(night.school("elm").pending().orElseThrow().holds()).singleElement()
                .asString()
                .startsWith("Plan " + number + " was taken back");
        assertThat(night.export(TOWN, CHANGED)).isEqualTo(before);
        night.of(TOWN);
        assertThat(night.atRest()).isTrue();
        assertThat(night.school("elm").takenBack()).isEmpty();
        night.of(TOWN.copy().rename("ann", "Anna"));
        assertThat(night.export()).contains("Anna");
    }

    @Test
    void whatWaitsIsSeenTheNextNightAlthoughNoEventSaysSo() {
        night.of(CHANGED);
        undo();
        night.next();
        assertThat(night.school("elm").pending().orElseThrow().held()).isTrue();
        int pulls = night.source.pulls();
        night.next();
        assertThat(night.source.pulls()).isEqualTo(pulls);
    }

    @Test
    void whatWaitsIsSeenTheNightAfterAnUndoThatWasNotFinishedInTime() {
        night.of(CHANGED);
        night.undo.undo(Springfield.ID, ELM, night.school("elm").applied(), Night.BOSS);
        night.tasks.takeApplies();
        night.next();
        assertThat(night.school("elm").pending()).isEmpty();
        night.next();
        assertThat(night.school("elm").pending().orElseThrow().held()).isTrue();
    }

    @Test
    void undoIsJudgedByTheLimitsTheDistrictHasChosen() {
        Springfield small = Springfield.oneSchool(4);
        Night strict = new Night().of(small).of(Springfield.oneSchool(8));
        DistrictState district = strict.district();
        DistrictSettings chosen = district.settings();
        assertThat(strict.districts.save(district.with(new DistrictSettings(Optional.of(new Limits(0.10, 0.10, 1)),
                chosen.kinds(), chosen.scope(), chosen.rollover(), chosen.pauses(), chosen.enforced(), chosen.hour(),
                chosen.language(), chosen.newcomers()))))
                .isTrue();
        assertThat(strict.undo("elm", strict.school("elm").applied())).isInstanceOfSatisfying(
                UndoOutcome.Staged.class,
                staged -> assertThat(staged.reversal().plan().verdict()).isInstanceOf(Verdict.Hold.class));
    }

    @Test
    void undoCanBeTakenBack() {
        night.of(CHANGED);
        String after = night.export(TOWN, CHANGED);
        undo();
        undo();
        assertThat(night.export(TOWN, CHANGED)).isEqualTo(after);
        night.of(CHANGED);
        assertThat(night.school("elm").pending()).isEmpty();
    }

    @Test
    void planIsTakenBackOnlyOnce() {
        night.of(CHANGED);
        long number = night.school("elm").applied();
        night.undo("elm", number);
        assertThat(night.undo("elm", number)).isInstanceOf(UndoOutcome.Nothing.class);
    }

    @Test
    void undoThatRemovesMuchWaitsLikeAnyOtherPlan() {
        Night large = new Night().of(Springfield.oneSchool(200));
        String before = large.export();
        UndoOutcome outcome = large.undo("elm", large.school("elm").applied());
        assertThat(outcome).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().plan().verdict()).isInstanceOf(Verdict.Hold.class));
        assertThat(large.school("elm").pending().orElseThrow().held()).isTrue();
        assertThat(large.export()).isEqualTo(before);
    }

    @Test
    void undoThatWaitedAndWasReplacedIsToldInTheHistoryAndInTheTrail() {
        Night large = new Night().of(Springfield.oneSchool(200));
        large.undo("elm", large.school("elm").applied());
        long undo = large.school("elm").pending().orElseThrow().number();
        large.next();
        assertThat(large.school("elm").pending()).isEmpty();
        assertThat(large.school("elm").history().entries())
                .filteredOn(entry -> entry.number() == undo)
                .extracting(HistoryEntry::fate)
                .containsExactly(Fate.REPLACED);
        assertThat(replacedUndos(large)).singleElement().satisfies(entry -> {
            assertThat(entry.school()).contains(ELM);
            assertThat(entry.actor()).isInstanceOf(Actor.Run.class);
            assertThat(entry.details()).containsEntry(AuditEntry.PLAN, Long.toString(undo));
        });
        large.next();
        assertThat(replacedUndos(large)).hasSize(1);
    }

    private static List<AuditEntry> replacedUndos(Night night) {
        return night.trail.page(AuditQuery.of(Springfield.ID, 9).only(AuditAction.UNDO_REPLACED)).entries();
    }

    /// Each of the classes loses one of two students and gets them back.
    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void undoOfManyClassesWaitsOnlyIfTheClassesThemselvesChange(boolean renamed, boolean applies) {
        Springfield town = Springfield.oneSchool(24);
        Springfield later = town.copy();
        for (int index = 0; index < 12; index++) {
            String name = "c" + index;
            town.section(name, "elm", "tina", "s" + index, "s" + (index + 12));
            later.section(name, "elm", renamed ? "tom" : "tina", "s" + index);
        }
        Night large = new Night().of(town.teacher("tom", "elm")).release(later.teacher("tom", "elm"));
        UndoOutcome outcome = large.undo("elm", large.school("elm").applied());
        assertThat(outcome).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().plan().verdict() instanceof Verdict.Apply).isEqualTo(applies));
    }

    @Test
    void whoIsBackByAnUndoCountsAsReturned() {
        night.of(TOWN.copy().without("bob"));
        assertThat(undo()).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().plan().tallies().get(EntityKind.STUDENT).changes())
                .isEqualTo(new Tally(0, 0, 0, 0, 1, 0)));
    }

    @Test
    void whoGetsTheirFormerIdBackCountsAsMovedAndNotAsRemoved() {
        night.of(TOWN.copy().renumber("gus", "gus-2"));
        assertThat(undo()).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().plan().tallies().get(EntityKind.GUARDIAN).changes())
                .isEqualTo(new Tally(0, 0, 0, 1, 0)));
        assertThat(undo()).isInstanceOfSatisfying(UndoOutcome.Staged.class, staged -> assertThat(
                staged.reversal().plan().tallies().get(EntityKind.GUARDIAN).changes())
                .isEqualTo(new Tally(0, 0, 0, 1, 0)));
    }

    @Test
    void nobodyTakesBackWhileTheDistrictIsBeingPlanned() {
        night.of(CHANGED);
        DistrictState state = night.district();
        Instant now = night.clock.instant();
        night.districts.save(state.begun(new RunId("run"), now, now.plus(Night.TIMEOUT)));
        assertThat(undo()).isEqualTo(new UndoOutcome.Busy());
        assertThat(night.export()).contains("Annabel");
    }

    @Test
    void nobodyTakesBackWhileTheSchoolIsBeingWritten() {
        night.of(TOWN);
        night.source.share(CHANGED.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        assertThat(night.undo.undo(Springfield.ID, ELM, night.school("elm").applied(), Night.BOSS))
                .isEqualTo(new UndoOutcome.Busy());
    }

    @Test
    void planThatWasNeverAppliedOrIsTooOldCannotBeTakenBack() {
        night.of(CHANGED);
        long number = night.school("elm").applied();
        assertThat(night.undo("elm", number + 100)).isEqualTo(new UndoOutcome.Unknown());
        assertThat(night.undo("ash", number)).isEqualTo(new UndoOutcome.Unknown());
        assertThat(night.undo.plans(Springfield.ID, ELM)).extracting(AppliedPlan::number).first().isEqualTo(number);
        night.later(Duration.ofDays(44));
        assertThat(night.undo.plans(Springfield.ID, ELM)).isNotEmpty();
        night.later(Duration.ofDays(2));
        assertThat(night.undo.plans(Springfield.ID, ELM)).isEmpty();
        assertThat(night.undo("elm", number)).isEqualTo(new UndoOutcome.Unknown());
    }

    @Test
    void undoThatIsQueuedGoesBeforeTheNight() {
        String before = night.export(TOWN, CHANGED);
        night.of(CHANGED);
        night.undo.undo(Springfield.ID, ELM, night.school("elm").applied(), Night.BOSS);
        night.tasks.takeApplies();
        night.of(CHANGED);
        assertThat(night.export(TOWN, CHANGED)).isEqualTo(before);
        assertThat(night.school("elm").pending()).isEmpty();
        night.of(CHANGED);
        assertThat(night.school("elm").pending().orElseThrow().held()).isTrue();
    }

    private UndoOutcome undo() {
        return night.undo("elm", night.school("elm").applied());
    }
}
