package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.EntityKind;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.HistoryEntry;
import rollcall.report.Obstacle;
import rollcall.report.PersonTrace;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// One person, explained and synced at once.
class PersonTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Actor BOSS = new Actor.Operator("boss");
    private final Night night = new Night().of(TOWN);
    private final SchoolArchive archive = new SchoolArchive(night.blobs, night.clock);
    private final ExplainPerson explain = new ExplainPerson(
            night.source, night.districts, night.schools, archive, night.directory, night.clock);
    private final SyncPerson sync = new SyncPerson(night.source, night.districts, night.schools, archive,
            night.directory, night.tasks, night.trail, night.clock);

    @Test
    void explainingTellsWhatWouldChangeAndChangesNothing() {
        String before = night.export(TOWN);
        night.source.share(TOWN.copy().rename("ann", "Anna").roster());
        PersonTrace trace = trace("ann");
        assertThat(trace.reading()).isInstanceOfSatisfying(PersonTrace.Reading.Read.class, read -> {
            assertThat(read.record().name()).map(name -> name.first()).contains("Anna");
            assertThat(read.classes()).hasSize(1);
        });
        assertThat(trace.match()).isEqualTo(new PersonTrace.Match.Linked(
                new AccountId("ann"), true));
        assertThat(trace.schools()).singleElement().satisfies(school -> {
            assertThat(school.school()).isEqualTo(new SchoolId("elm"));
            assertThat(school.changes()).hasSize(1);
        });
        assertThat(trace.obstacles()).isEmpty();
        assertThat(night.export(TOWN)).isEqualTo(before);
        assertThat(night.tasks.applies()).isEmpty();
    }

    @Test
    void personWhoIsAsTheyShallBeIsSettled() {
        night.source.share(TOWN.roster());
        for (String id : TOWN.peopleIds()) {
            assertThat(trace(id).isSettled()).as(id).isTrue();
            assertThat(trace(id).obstacles()).as(id).isEmpty();
            assertThat(sync(id)).as(id).isEqualTo(new PersonOutcome.NothingToDo());
        }
    }

    @Test
    void onlyThisPersonIsSyncedAndTheNightDoesTheRest() {
        Springfield edited = TOWN.copy().rename("ann", "Anna").rename("bob", "Bobby").without("dot");
        night.source.share(edited.roster());
        long number = night.district().number() + 1;
        assertThat(sync("ann")).isEqualTo(new PersonOutcome.Queued(number, new TreeSet<>(Set.of(new SchoolId("elm")))));
        night.deliver();
        assertThat(night.export()).contains("Anna", "account dot active").doesNotContain("Bobby");
        assertThat(night.school("elm").tallies().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 1, 0, 0, 1));
        assertThat(night.school("elm").present()).containsEntry(EntityKind.STUDENT, 2);
        night.next();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).contains("Anna", "Bobby").doesNotContain("account dot active");
        assertThat(night.export(edited)).isEqualTo(new Night().of(TOWN).of(edited).export(edited));
    }

    @Test
    void studentWhoChangesTheClassesIsInThemAtOnce() {
        Springfield before = TOWN.copy().section("art-2", "elm", "tina", "ann");
        night.of(before);
        night.source.share(before.copy().unenrol("math", "bob").enrol("art-2", "bob").unenrol("math", "ann").roster());
        assertThat(sync("bob")).isInstanceOf(PersonOutcome.Queued.class);
        night.deliver();
        assertThat(night.export()).contains("members=[ann, bob]", "members=[ann]");
        night.next();
        assertThat(night.export()).contains("members=[ann, bob]").doesNotContain("members=[ann]");
        assertThat(night.atRest()).isTrue();
    }

    @Test
    void studentWhoMovesIsSyncedAtBothSchools() {
        Springfield moved = TOWN.copy().move("ann", "oak").enrol("art", "ann");
        night.source.share(moved.roster());
        assertThat(sync("ann")).isInstanceOfSatisfying(PersonOutcome.Queued.class,
                queued -> assertThat(queued.schools())
                        .containsExactly(new SchoolId("elm"), new SchoolId("oak")));
        night.deliver();
        assertThat(night.school("oak").tallies().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 0, 1, 2));
        night.next();
        assertThat(night.export(moved)).isEqualTo(new Night().of(TOWN).of(moved).export(moved));
    }

    @Test
    void whatTheRulesFoundIsTold() {
        assertThat(trace("ann").schools().getFirst().findings()).extracting(Finding::code)
                .contains(FindingCode.STUDENT_EMAIL_MISSING);
    }

    @Test
    void addressOfSomebodyWithPrecedenceIsToldAndNotTaken() {
        night.source.share(TOWN.copy().guardian("gus", "tina@staff.example", "+14155550101", "ann", "cid").roster());
        PersonTrace trace = trace("gus");
        assertThat(trace.owners().values()).containsExactly(new AccountId("tina"));
        assertThat(trace.schools().getFirst().changes()).noneMatch(Change.ContactPointPut.class::isInstance);
        assertThat(trace.obstacles()).isEmpty();
    }

    @Test
    void addressOfTwoGuardiansOfOneAccountStaysWithTheOneThatHasIt() {
        Springfield shared = TOWN.copy()
                .guardian("gwen-2", "gwen@home.example", "+14155550102", "ann")
                .rename("gwen", "Gwen")
                .rename("gwen-2", "Gwen");
        night.of(shared);
        assertThat(night.export()).contains("active [gwen, gwen-2]");
        assertThat(trace("gwen").isSettled()).isTrue();
        assertThat(trace("gwen-2").isSettled()).isTrue();
    }

    @Test
    void addressThatWouldGoOverFromSomebodyElseTakesAWholeReading() {
        night.source.share(TOWN.copy().guardian("gus", "gwen@home.example", "+14155550101", "ann", "cid").roster());
        assertThat(trace("gus").obstacles()).containsExactly(Obstacle.TAKES_A_CONTACT_POINT);
        assertThat(sync("gus")).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.atRest()).isTrue();
        assertThat(night.source.pulls()).isEqualTo(2);
    }

    @Test
    void guardianWhoLosesAStudentWhileASchoolWaitsTakesAWholeReading() {
        Springfield unshared = TOWN.copy().without("oak").school("ash");
        night.of(unshared);
        assertThat(night.held()).hasSize(1);
        night.source.share(unshared.copy().guardian("gus", "gus@home.example", "+14155550101", "ann").roster());
        assertThat(trace("gus").obstacles()).containsExactly(Obstacle.LOSES_A_STUDENT);
        assertThat(sync("gus")).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.export()).contains("student=cid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gus", "gus-2", "ann", "eve"})
    void whoComesOrGoesTakesAWholeReading(String person) {
        night.source.share(TOWN.copy()
                .renumber("gus", "gus-2")
                .without("ann")
                .unenrol("math", "ann")
                .student("eve", "elm")
                .roster());
        assertThat(trace(person).obstacles()).containsExactly(Obstacle.COMES_OR_GOES);
        assertThat(sync(person)).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.export()).contains("account gus active [gus-2]", "account eve active")
                .doesNotContain("account ann active");
        assertThat(trace(person).isSettled()).isTrue();
    }

    @Test
    void personWhoIsNotSharedIsToldSo() {
        night.source.share(TOWN.copy().without("ann").unenrol("math", "ann").roster());
        assertThat(trace("ann").reading()).isEqualTo(new PersonTrace.Reading.NotShared());
        assertThat(trace("ann").schools()).flatExtracting(PersonTrace.AtSchool::changes)
                .contains(new Change.PersonLeft(new PersonId("ann"), true));
    }

    @Test
    void schoolWhosePlanWasTakenBackIsLeftAlone() {
        Springfield renamed = TOWN.copy().rename("ann", "Anna");
        night.of(renamed);
        night.undo.undo(Springfield.ID, new SchoolId("elm"), night.school("elm").applied());
        night.deliver();
        assertThat(night.school("elm").history().entries()).extracting(HistoryEntry::fate)
                .containsExactly(Fate.APPLIED, Fate.UNDONE, Fate.APPLIED);
        assertThat(sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.PLAN_TAKEN_BACK)));
    }

    @Test
    void schoolThatWaitsIsLeftAlone() {
        Night held = new Night();
        Springfield town = Springfield.oneSchool(100);
        held.of(town).of(town.copy().withoutStudents(0, 50));
        SchoolState before = held.school("elm");
        SyncPerson other = new SyncPerson(held.source, held.districts, held.schools,
                new SchoolArchive(held.blobs, held.clock), held.directory, held.tasks, held.trail, held.clock);
        assertThat(other.sync(Springfield.ID, new PersonId("s60"), BOSS))
                .isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.SCHOOL_WAITS)));
        assertThat(held.school("elm")).isEqualTo(before);
        assertThat(held.district().failure()).isEmpty();
    }

    @Test
    void nobodyIsSyncedWhileTheSchoolIsPaused() {
        night.settings.pause(Springfield.ID, new Pause(
                Optional.of(new SchoolId("elm")), night.clock.instant(), Optional.empty()));
        night.source.share(TOWN.copy().rename("ann", "Anna").roster());
        assertThat(sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.PAUSED)));
    }

    @Test
    void nobodyIsSyncedWhileTheDistrictIsRead() {
        night.districts.save(night.district()
                .begun(
                        new RunId("r"), night.clock.instant(), night.clock.instant().plus(Duration.ofMinutes(15))));
        assertThat(trace("ann").obstacles()).contains(Obstacle.ATTEMPT_UNDER_WAY);
        assertThat(sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.ATTEMPT_UNDER_WAY)));
    }

    @Test
    void sourceThatDoesNotAnswerLeavesEverythingAsItWas() {
        night.source.fail(SourceFailure.UNREACHABLE);
        assertThatThrownBy(() -> sync("ann")).isInstanceOf(SourceException.class);
        assertThat(night.district().attempt()).isEmpty();
        assertThat(night.district().failure()).isEmpty();
        assertThat(night.school("elm").pending()).isEmpty();
    }

    @Test
    void whoSyncedWhomIsInTheTrail() {
        sync("ann");
        AuditEntry entry = night.trail.page(AuditQuery.of(Springfield.ID, 1)).entries().getFirst();
        assertThat(entry.actor()).isEqualTo(BOSS);
        assertThat(entry.action()).isEqualTo(AuditAction.PERSON_SYNCED);
        assertThat(entry.accounts()).containsExactly(new AccountId("ann"));
    }

    @Test
    void districtThatIsNotThereIsNoDistrict() {
        assertThat(explain.explain(new DistrictId("shelbyville"), new PersonId("ann"))).isEmpty();
        assertThat(sync.sync(new DistrictId("shelbyville"), new PersonId("ann"), BOSS))
                .isEqualTo(new PersonOutcome.NotConnected());
    }

    /// Whatever changed, syncing some people first leaves what the night alone would have left.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void syncingPeopleFirstMakesNoDifferenceInTheMorning(long seed) {
        Random random = new Random(seed);
        Springfield edited = edited(random);
        night.source.share(edited.roster());
        List<String> people = new ArrayList<>(new TreeSet<>(
                Stream.concat(TOWN.peopleIds().stream(), edited.peopleIds().stream()).toList()));
        Collections.shuffle(people, random);
        for (String id : people.subList(0, 4)) {
            sync(id);
            night.deliver();
        }
        night.next();
        assertThat(night.atRest()).as("seed " + seed).isTrue();
        assertThat(night.export(TOWN, edited)).as("seed " + seed)
                .isEqualTo(new Night().of(TOWN).of(edited).export(TOWN, edited));
        assertThat(night.audit()).extracting(AuditOutcome::drifted).isEqualTo(0);
    }

    private static Springfield edited(Random random) {
        Springfield town = TOWN.copy();
        for (int left = 4; left > 0; left--) {
            List<String> students = town.idsOf(Role.Student.class);
            String student = students.get(random.nextInt(students.size()));
            switch (random.nextInt(6)) {
                case 0 -> town.rename(student, "Name" + random.nextInt(9));
                case 1 -> town.move(student, random.nextBoolean() ? "elm" : "oak").enrol("art", student);
                case 2 -> town.student("new" + left, "elm").enrol("math", "new" + left);
                case 3 -> town.unenrol("math", student).unenrol("art", student);
                case 4 -> town.rename("tina", "Tina" + left);
                default -> town.unenrol("math", student).unenrol("art", student).without(student);
            }
            if (town.idsOf(Role.Student.class).size() < 2) {
                town.student("last" + left, "elm");
            }
        }
        return town;
    }

    private PersonTrace trace(String id) {
        return explain.explain(Springfield.ID, new PersonId(id)).orElseThrow();
    }

    private PersonOutcome sync(String id) {
        return sync.sync(Springfield.ID, new PersonId(id), BOSS);
    }
}
