package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import rollcall.directory.UserChange;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.User;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.HoldReason;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;
import rollcall.sync.ClearOutcome;
import rollcall.sync.RunOutcome;
import rollcall.sync.SchoolState;
import rollcall.sync.UndoOutcome;

/// A school year of a small district, as its office lives through it: each test goes on where the one before ended, and
/// what lies on the desk then is compared with `year/*.txt`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolYearTest {
    private static final int RE_KEYED = 12;

    private final Town town = Town.small(5);
    private final Site site = town.site();
    private final Office office = new Office(site);
    private final Desk desk = new Desk(site);
    private final SourceEdits sis = new SourceEdits(town.district);
    private final CleverId north = town.district.schools().all().map(School::id).findFirst().orElseThrow();
    private final CleverId south = town.district.schools().all().map(School::id).skip(1).findFirst().orElseThrow();

    @AfterAll
    void close() {
        site.close();
        town.close();
    }

    @Test
    @Order(1)
    void firstNightLoadsTheDistrict() {
        site.night();
        desk.looksLike("01-first-load");
    }

    @Test
    @Order(2)
    void quietWeekChangesNothing() {
        List<String> before = site.export();
        for (int night = 0; night < 7; night++) {
            assertThat(site.night().export()).isEqualTo(before);
        }
        desk.looksLike("02-quiet-week");
    }

    @Test
    @Order(3)
    void classKeepsTheNameItsTeacherGaveIt() {
        Section section = sis.classes(north).findFirst().orElseThrow();
        ClassId id = ClassId.of(new SectionId(section.id().value()));
        office.does(new UserChange.ClassRenamed(id, "The Early Birds"));
        sis.rename(section, "Homeroom 101");
        site.night();
        assertThat(Exported.of(site, "class", id.value()).path("name").asText()).isEqualTo("The Early Birds");
        desk.looksLike("03-class-renamed");
    }

    @Test
    @Order(4)
    void guardianUnderAnotherIdAndTelephoneNumberKeepsTheAccount() {
        User guardian = sis.students(north)
                .flatMap(student -> sis.contacts(student.id()))
                .filter(contact -> contact.contact().orElseThrow().sisId().present().isEmpty())
                .findFirst()
                .orElseThrow();
        CleverId id = sis.changePhone(guardian, "(212) 555-0142");
        site.night();
        JsonNode account = Exported.of(site, "account", guardian.id().value());
        assertThat(account.path("status").asText()).isEqualTo("active");
        assertThat(account.path("sourceIds")).extracting(JsonNode::asText).contains(id.value());
        desk.looksLike("04-guardian-telephone");
    }

    @Test
    @Order(5)
    void studentWhoLeavesAndReturnsFindsEverythingAgain() {
        List<String> before = site.export();
        Runnable comeBack = sis.leave(sis.students(north).findFirst().orElseThrow());
        site.night();
        desk.looksLike("05-student-leaves");
        comeBack.run();
        assertThat(site.night().export()).isEqualTo(before);
        desk.looksLike("05-student-returns");
    }

    @Test
    @Order(6)
    void emergencyContactsWaitOnce() {
        List<User> students = sis.students(south).limit(3).toList();
        User ada = sis.addContact(students.getFirst(), "Ada Quick", "Emergency");
        sis.addContact(students.get(1), "Ben Quick", "Secondary");
        site.night();
        desk.looksLike("06-emergency-contacts");
        assertThat(office.clear()).hasOnlyElementsOfType(ClearOutcome.Cleared.class);
        desk.looksLike("06-emergency-contacts-cleared");
        sis.rename(ada, "Ada Quicker");
        site.night();
        assertThat(office.held()).isEmpty();
        desk.looksLike("06-emergency-contacts-later");
    }

    @Test
    @Order(7)
    void sixGuardiansOfAStudentWait() {
        User student = sis.students(north).skip(1).findFirst().orElseThrow();
        for (long guardians = sis.contacts(student.id()).count(); guardians < 6; guardians++) {
            sis.addContact(student, "Aunt " + (char) ('A' + guardians), "Family");
        }
        site.night();
        desk.looksLike("07-six-guardians");
        assertThat(office.clear()).hasOnlyElementsOfType(ClearOutcome.Cleared.class);
        assertThat(site.night().schoolStates()).allMatch(state -> state.pending().isEmpty());
        desk.looksLike("07-six-guardians-cleared");
    }

    @Test
    @Order(8)
    void studentsUnderOtherIdsKeepTheirAccounts() {
        List<User> students = sis.students(south).limit(RE_KEYED).toList();
        AccountId first = AccountId.of(new PersonId(students.getFirst().id().value()));
        office.does(new UserChange.LanguageChosen(first, new Language("fr")));
        Map<CleverId, CleverId> ids = sis.reKey(students);
        site.night();
        assertThat(reasons()).hasOnlyElementsOfType(HoldReason.IdsChanged.class);
        desk.looksLike("08-ids-changed");
        office.clear();
        ids.forEach((former, now) -> assertThat(Exported.of(site, "account", former.value()).path("sourceIds"))
                .extracting(JsonNode::asText)
                .contains(now.value()));
        assertThat(Exported.of(site, "account", first.value()).path("language").asText()).isEqualTo("fr");
        desk.looksLike("08-ids-changed-cleared");
        // Guardians of theirs who are at home at the other school have the new ids only now.
        assertThat(office.recheck()).isInstanceOf(RunOutcome.Started.class);
        assertThat(office.held()).isEmpty();
    }

    @Test
    @Order(9)
    void planIsTakenBackAndDoesNotComeAgainByItself() {
        List<String> before = site.export();
        List<User> students = sis.students(north).limit(3).toList();
        students.forEach(student -> sis.rename(student, "Unknown"));
        site.night();
        desk.looksLike("09-names-lost");
        SchoolState school = state(north);
        assertThat(office.undo(school, school.applied())).isInstanceOf(UndoOutcome.Staged.class);
        assertThat(site.export()).isEqualTo(before);
        desk.looksLike("09-names-taken-back");
        assertThat(site.night().export()).isEqualTo(before);
        desk.looksLike("09-names-wait");
        students.forEach(town.district.users()::put);
        assertThat(site.night().export()).isEqualTo(before);
        assertThat(office.held()).isEmpty();
        desk.looksLike("09-names-mended");
    }

    @Test
    @Order(10)
    void schoolThatIsUnsharedByMistakeWaitsUntilItIsMended() {
        List<String> before = site.export();
        town.district.unshareSchool(south);
        site.night();
        assertThat(atSouth(site.export())).isEqualTo(atSouth(before));
        desk.looksLike("10-school-unshared");
        town.district.shareSchool(south);
        assertThat(office.recheck()).isInstanceOf(RunOutcome.Started.class);
        assertThat(site.export()).isEqualTo(before);
        assertThat(office.held()).isEmpty();
        desk.looksLike("10-school-mended");
    }

    @Test
    @Order(11)
    void schoolThatIsLetGoIsEmptyAndComesBackWhole() {
        List<String> before = site.export();
        town.district.unshareSchool(south);
        site.night();
        assertThat(office.clear()).hasOnlyElementsOfType(ClearOutcome.Cleared.class);
        desk.looksLike("11-school-let-go");
        town.district.shareSchool(south);
        site.night();
        assertThat(reasons()).hasOnlyElementsOfType(HoldReason.EmergencyContacts.class);
        office.clear();
        assertThat(site.export()).isEqualTo(before);
        desk.looksLike("11-school-comes-back");
    }

    @Test
    @Order(12)
    void nothingChangesDuringTheSummer() {
        List<String> before = site.export();
        office.pause(Duration.ofDays(60));
        town.district.unshareSchool(south);
        assertThat(site.night().export()).isEqualTo(before);
        desk.looksLike("12-summer");
        site.clock.advance(Duration.ofDays(40));
        assertThat(site.night().export()).isEqualTo(before);
        town.district.shareSchool(south);
        site.clock.advance(Duration.ofDays(20));
        assertThat(site.night().export()).isEqualTo(before);
        desk.looksLike("12-summer-is-over");
    }

    @Test
    @Order(13)
    void newSchoolYearWaitsUntilTheOfficeSaysThatTermsTurnOver() {
        List<String> before = site.export();
        town.evolution(8).rollover();
        assertThat(site.night().export()).isEqualTo(before);
        desk.looksLike("13-new-year-held");
        office.rollover(Duration.ofDays(30));
        office.recheck();
        assertThat(office.held()).isEmpty();
        desk.looksLike("13-new-year");
    }

    private List<Long> atSouth(List<String> export) {
        return Stream.of("student", "teacher")
                .map(role -> ActiveDirectory.countAt(export, role, south.value()))
                .toList();
    }

    private List<HoldReason> reasons() {
        return office.held().flatMap(state -> state.pending().orElseThrow().hold().reasons().stream()).toList();
    }

    private SchoolState state(CleverId school) {
        return site.schoolStates()
                .stream()
                .filter(state -> state.school().value().equals(school.value()))
                .findFirst()
                .orElseThrow();
    }
}
