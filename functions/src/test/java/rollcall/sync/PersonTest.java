package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.EntityKind;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.Tally;
import rollcall.report.PersonTrace;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;

/// One person, explained and synced at once.
class PersonTest {
    private static final Springfield TOWN = Springfield.small();
    private final Night night = new Night().of(TOWN);
    private final PersonDesk desk = new PersonDesk(night);

    @Test
    void explainingTellsWhatWouldChangeAndChangesNothing() {
        String before = night.export(TOWN);
        night.source.share(TOWN.copy().rename("ann", "Anna").roster());
        PersonTrace trace = desk.trace("ann");
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
            assertThat(desk.trace(id).isSettled()).as(id).isTrue();
            assertThat(desk.trace(id).obstacles()).as(id).isEmpty();
            assertThat(desk.sync(id)).as(id).isEqualTo(new PersonOutcome.NothingToDo());
        }
    }

    @Test
    void onlyThisPersonIsSyncedAndTheNightDoesTheRest() {
        Springfield edited = TOWN.copy().rename("ann", "Anna").rename("bob", "Bobby").without("dot");
        night.source.share(edited.roster());
        long number = night.district().number() + 1;
        assertThat(desk.sync("ann"))
                .isEqualTo(new PersonOutcome.Queued(number, new TreeSet<>(Set.of(new SchoolId("elm")))));
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
        assertThat(desk.sync("bob")).isInstanceOf(PersonOutcome.Queued.class);
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
        assertThat(desk.sync("ann")).isInstanceOfSatisfying(PersonOutcome.Queued.class,
                queued -> assertThat(queued.schools())
                        .containsExactly(new SchoolId("elm"), new SchoolId("oak")));
        night.deliver();
        assertThat(night.school("oak").tallies().get(EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 0, 1, 2));
        night.next();
        assertThat(night.export(moved)).isEqualTo(new Night().of(TOWN).of(moved).export(moved));
    }

    @Test
    void whatTheRulesFoundIsTold() {
        assertThat(desk.trace("ann").schools().getFirst().findings()).extracting(Finding::code)
                .contains(FindingCode.STUDENT_EMAIL_MISSING);
    }

    @Test
    void addressOfSomebodyWithPrecedenceIsToldAndNotTaken() {
        night.source.share(TOWN.copy().guardian("gus", "tina@staff.example", "+14155550101", "ann", "cid").roster());
        PersonTrace trace = desk.trace("gus");
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
        assertThat(desk.trace("gwen").isSettled()).isTrue();
        assertThat(desk.trace("gwen-2").isSettled()).isTrue();
    }

    @Test
    void personWhoIsNotSharedIsToldSo() {
        night.source.share(TOWN.copy().without("ann").unenrol("math", "ann").roster());
        assertThat(desk.trace("ann").reading()).isEqualTo(new PersonTrace.Reading.NotShared());
        assertThat(desk.trace("ann").schools()).flatExtracting(PersonTrace.AtSchool::changes)
                .contains(new Change.PersonLeft(new PersonId("ann"), true));
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void whatCouldNotBeQueuedIsDoneByTheNextReadingHoweverQuietTheSourceIs(Wire.Fault fault) {
        Springfield edited = TOWN.copy().rename("ann", "Anna");
        night.source.shareSilently(edited.roster());
        SyncPerson broken = new SyncPerson(night.source, night.wire.through(DistrictStore.class, night.districts),
                night.schools, new SchoolArchive(night.blobs, night.clock), night.directory,
                night.wire.through(TaskQueue.class, night.tasks), night.trail,
                night.clock);
        // After the state of the district was read and the attempt begun.
        night.wire.breakAt(2, fault);
        assertThatThrownBy(() -> broken.sync(Springfield.ID, new PersonId("ann"), Night.BOSS, Optional.empty()))
                .isInstanceOfAny(Wire.Killed.class, IllegalStateException.class);
        assertThat(night.wire.calls()).contains("TaskQueue.apply");
        night.tasks.takeApplies();
        night.next();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export(edited)).isEqualTo(new Night().of(TOWN).of(edited).export(edited));
    }

    @Test
    void whoSyncedWhomIsInTheTrail() {
        desk.sync("ann");
        AuditEntry entry = night.trail.page(AuditQuery.of(Springfield.ID, 1)).entries().getFirst();
        assertThat(entry.actor()).isEqualTo(Night.BOSS);
        assertThat(entry.action()).isEqualTo(AuditAction.PERSON_SYNCED);
        assertThat(entry.accounts()).containsExactly(new AccountId("ann"));
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
            desk.sync(id);
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
}
