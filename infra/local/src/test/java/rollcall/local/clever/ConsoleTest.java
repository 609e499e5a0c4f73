package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.local.clever.console.Deed;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.User;

final class ConsoleTest extends SimulatorTest {

    @Test
    void thePageHasAButtonForEveryDeedAndForTheNightOnlyWhereOneCanBeRun() {
        String page = text(caller.get("/console"));
        assertThat(Deed.values()).allSatisfy(deed -> assertThat(page).contains(deed.label(), deed.explanation()));
        assertThat(page).doesNotContain("Run a night now");
        simulator.offerNight(() -> "It has begun.");
        assertThat(text(caller.get("/console"))).contains("Run a night now");
        assertThat(done("RUN_NIGHT")).contains("It has begun.");
    }

    @ParameterizedTest
    @EnumSource
    void everyDeedIsToldAndWhateverItDidToTheRecordsIsRestored(Deed deed) {
        caller.get("/console");
        List<CleverId> before = district.snapshot().stream().map(Entity::id).toList();
        assertThat(done(deed.name())).contains("role=\"status\"");
        done("RESTORE");
        assertThat(district.snapshot().stream().map(Entity::id)).containsExactlyElementsOf(before);
    }

    @Test
    void aThirdOfTheStudentsIsRemoved() {
        long before = students();
        assertThat(done("REMOVE_THIRD")).contains("students were removed");
        assertThat(students()).isBetween(before * 6 / 10, before * 7 / 10 + 1);
    }

    @Test
    void aStudentGetsSixGuardiansAndOthersAnEmergencyContact() {
        done("SIX_GUARDIANS");
        assertThat(district.usersWithRole("student").mapToLong(student -> contacts(student.id())).max()).hasValue(6);
        done("EMERGENCY");
        assertThat(district.usersWithRole("contact")
                .flatMap(user -> user.contact().orElseThrow().relationships().stream())
                .filter(relationship -> relationship.type().equals("Emergency"))).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whoIsRekeyedKeepsClassesAndGuardians() {
        List<Integer> sizes = district.sections().all().map(section -> section.students().size()).toList();
        User student = first("student");
        long contacts = contacts(student.id());
        done("REKEY");
        assertThat(district.users().find(student.id())).isEmpty();
        User now = district.usersWithRole("student")
                .filter(each -> each.student().equals(student.student()))
                .findFirst()
                .orElseThrow();
        assertThat(contacts(now.id())).isEqualTo(contacts);
        assertThat(district.sections().all().map(section -> section.students().size()))
                .containsExactlyElementsOf(sizes);
        assertThat(district.sections().all().flatMap(section -> section.students().stream()))
                .allMatch(id -> district.users().find(id).isPresent());
    }

    @Test
    void aSectionIsRenamedAndASchoolUnshared() {
        long schools = district.schools().size();
        done("RENAME");
        assertThat(district.sections().all().map(Section::label)).anyMatch(label -> label.name().endsWith("(renamed)"));
        done("UNSHARE");
        assertThat(district.schools().size()).isEqualTo(schools > 1 ? schools - 1 : 1);
    }

    @Test
    void theConnectionIsBrokenAndMended() {
        done("REVOKE");
        assertThat(caller.status("/v3.1/users")).isEqualTo(401);
        done("BREAK");
        assertThat(simulator.faults().tokens().list()).isEmpty();
        assertThat(done("REVOKE")).contains("Nothing was done");
        done("MEND");
        assertThat(Caller.ofDistrict(simulator, district.id()).status("/v3.1/users")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"deed=NONSENSE, 404", "deed=RUN_NIGHT, 404", "'', 404"})
    void nonsenseDoesNothing(String form, int status) {
        String whole = form + "&district=" + district.id();
        assertThat(post(whole).statusCode()).isEqualTo(status);
    }

    private String done(String deed) {
        HttpResponse<byte[]> answer = post("deed=" + deed + "&district=" + district.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }

    private HttpResponse<byte[]> post(String form) {
        return caller.post("/console", "application/x-www-form-urlencoded", form);
    }

    private long students() {
        return district.usersWithRole("student").count();
    }

    private long contacts(CleverId student) {
        return district.usersWithRole("contact").filter(user -> user.contact().orElseThrow().isOf(student)).count();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
