package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.evolve.Evolution;

final class HeldShapesTest extends SimulatorTest {
    @Test
    void noEmailComesInThreeWays() {
        User student = first("student");
        assertThat(emailOf(student, Text.ABSENT).has("email")).isFalse();
        assertThat(emailOf(student, Text.NULL).get("email").isNull()).isTrue();
        assertThat(emailOf(student, Text.EMPTY).get("email").asText()).isEmpty();
    }

    private JsonNode emailOf(User user, Text email) {
        district.users().update(user.id(), before -> before.withEmail(email));
        return caller.json("/v3.1/users/" + user.id()).get("data");
    }

    @Test
    void studentsTeachersAndContactsHaveTheDocumentedFields() {
        JsonNode student = record(first("student")).get("roles").get("student");
        assertThat(student.fieldNames())
                .toIterable()
                .contains("sis_id", "school", "schools", "enrollments", "location");
        JsonNode teacher = record(first("teacher")).get("roles").get("teacher");
        assertThat(teacher.fieldNames())
                .toIterable()
                .contains("legacy_id", "sis_id", "school", "schools", "credentials");
        JsonNode contact = record(first("contact"));
        assertThat(contact.get("name").fieldNames()).toIterable().containsExactly("last");
        assertThat(contact.findValue("student_relationships").get(0).fieldNames())
                .toIterable()
                .containsExactly("student", "relationship", "type");
    }

    private JsonNode record(User user) {
        return caller.json("/v3.1/users/" + user.id()).get("data");
    }

    @Test
    void aSectionsFirstTeacherIsItsTeacherAndASectionMayHaveNone() {
        Section section = district.sections()
                .all()
                .filter(one -> !one.teachers().isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode data = caller.json("/v3.1/sections/" + section.id()).get("data");
        assertThat(data.get("teacher")).isEqualTo(data.get("teachers").get(0));
        district.sections().update(section.id(), before -> before.withTeachers(List.of()));
        assertThat(caller.json("/v3.1/sections/" + section.id()).get("data").has("teacher"))
                .isFalse();
    }

    @Test
    void aTimestampHasMilliseconds() {
        assertThat(record(first("student")).get("created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void aNarrowedFieldScopeIsAnEventOfItsOwn() {
        district.events().switchOn();
        User student = first("student");
        district.events()
                .appendRaw(
                        "users.updated",
                        "{\"id\":\"%s\",\"district\":\"%s\"}".formatted(student.id(), district.id()),
                        Optional.of("{\"email\":\"x\"}"));
        JsonNode data = caller.rows("/v3.1/events").getFirst().get("data");
        assertThat(data.get("object").fieldNames()).toIterable().containsExactly("id", "district");
        assertThat(data.get("previous_attributes").has("email")).isTrue();
    }

    @Test
    void aServedRecordIsNeverAStaleOne() {
        List<String> before = caller.allIds("/v3.1/sections?limit=1000");
        clock.advance(Duration.ofDays(300));
        new Evolution(district, 3).rollover();
        assertThat(caller.allIds("/v3.1/sections?limit=1000")).doesNotContainAnyElementsOf(before);
        User student = first("student");
        caller.json("/v3.1/users/" + student.id());
        district.users().update(student.id(), user -> user.withName(user.name().withLast("Changed")));
        assertThat(record(student).get("name").get("last").asText()).isEqualTo("Changed");
    }
}
