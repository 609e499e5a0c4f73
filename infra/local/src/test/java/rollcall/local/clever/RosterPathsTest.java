package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.User;

final class RosterPathsTest extends SimulatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"v3.0", "v3.1"})
    void listsWrapEachElementAgain(String version) {
        JsonNode page = caller.json("/" + version + "/schools");
        JsonNode row = page.get("data").get(0);
        assertThat(row.get("data").get("name").asText()).isNotBlank();
        assertThat(row.get("uri").asText())
                .isEqualTo(
                        "/" + version + "/schools/" + row.get("data").get("id").asText());
        assertThat(Caller.link(page, "self")).contains("/" + version + "/schools");
    }

    @Test
    void oneRecordHasTheSingleEnvelope() {
        User student = first("student");
        JsonNode answer = caller.json("/v3.1/users/" + student.id());
        assertThat(answer.get("data").get("id").asText()).isEqualTo(student.id().value());
        assertThat(Caller.link(answer, "self")).contains("/v3.1/users/" + student.id());
        assertThat(Caller.link(answer, "district")).contains("/v3.1/districts/" + district.id());
    }

    @Test
    void laterFieldsAreOnlyInTheLaterVersion() {
        String path = "/users/" + first("student").id();
        assertThat(caller.json("/v3.0" + path).findValue("home_language")).isNull();
        assertThat(caller.json("/v3.1" + path).findValue("home_language")).isNotNull();
    }

    @Test
    void rolesFilterUsersAndMultiRoleUsersAreInSeveralLists() {
        User several = district.users()
                .all()
                .filter(user -> user.roles().size() == 3)
                .findFirst()
                .orElseThrow();
        for (String role : List.of("teacher", "staff", "district_admin")) {
            assertThat(caller.allIds("/v3.1/users?role=" + role + "&limit=1000"))
                    .hasSize((int) count(role))
                    .contains(several.id().value());
        }
        assertThat(caller.allIds("/v3.1/users?limit=10000"))
                .hasSize(district.users().size());
    }

    @Test
    void aSchoolListsItsPeopleButNoContacts() {
        School school = district.schools().all().findFirst().orElseThrow();
        String path = "/v3.1/schools/" + school.id() + "/users?limit=10000";
        List<String> everybody = caller.allIds(path);
        assertThat(everybody).doesNotContain(first("contact").id().value());
        List<String> students = caller.allIds(path + "&role=student");
        assertThat(everybody).containsAll(students);
        assertThat(caller.allIds(path + "&role=student&primary=true"))
                .hasSizeBetween(1, students.size() - 1)
                .isSubsetOf(students);
    }

    @Test
    void nestedPathsFollowTheRoster() {
        Section section = district.sections()
                .all()
                .filter(one -> one.teachers().size() > 1)
                .findFirst()
                .orElseThrow();
        String path = "/v3.1/sections/" + section.id();
        assertThat(caller.json(path + "/school").findValue("id").asText())
                .isEqualTo(section.school().value());
        assertThat(caller.json(path + "/course").findValue("id").asText())
                .isEqualTo(section.course().orElseThrow().value());
        assertThat(caller.json(path + "/term").findValue("id").asText())
                .isEqualTo(section.term().orElseThrow().value());
        assertThat(caller.ids(path + "/users?role=teacher"))
                .containsExactlyInAnyOrderElementsOf(texts(section.teachers().stream()));
        assertThat(caller.ids("/v3.1/courses/" + section.course().orElseThrow() + "/sections?limit=1000"))
                .contains(section.id().value());
        assertThat(caller.ids("/v3.1/terms/" + section.term().orElseThrow() + "/schools"))
                .contains(section.school().value());
    }

    private static List<String> texts(Stream<CleverId> ids) {
        return ids.map(CleverId::value).toList();
    }

    @Test
    void peopleLeadToTheirPeople() {
        User contact = first("contact");
        CleverId child = contact.contact().orElseThrow().relationships().getFirst().student();
        assertThat(caller.ids("/v3.1/users/" + child + "/mycontacts"))
                .contains(contact.id().value());
        assertThat(caller.ids("/v3.1/users/" + contact.id() + "/mystudents")).contains(child.value());
        String teacher = caller.ids("/v3.1/users/" + child + "/myteachers").getFirst();
        assertThat(caller.allIds("/v3.1/users/" + teacher + "/mystudents")).contains(child.value());
        Role.Student student = district.users().get(child).student().orElseThrow();
        assertThat(caller.ids("/v3.1/users/" + child + "/schools?primary=true"))
                .containsExactly(student.places().primary().value());
        assertThat(caller.ids("/v3.1/users/" + child + "/sections")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "districts, 1",
        "schools, 4",
        "terms, 3",
        "resources, 0",
    })
    void everyListExists(String collection, int size) {
        assertThat(caller.ids("/v3.0/" + collection)).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schools", "users", "sections", "courses", "terms"})
    void recordsLeadToTheirDistrict(String collection) {
        String id = caller.ids("/v3.1/" + collection + "?limit=1").getFirst();
        assertThat(caller.json("/v3.1/" + collection + "/" + id + "/district")
                .findValue("name")
                .asText())
                .isEqualTo(district.district().name());
    }

    @Test
    void countsIgnoreFilters() {
        JsonNode answer = caller.json("/v3.1/users?count=true&role=teacher");
        assertThat(answer.get("count").asInt()).isEqualTo(district.users().size());
        assertThat(answer.has("data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/v3.1/users/nonsense, 400",
        "/v3.1/users?role=parent, 400",
        "/v3.1/users/65a0c0ffee0000000000ffff, 404",
        "/v3.1/resources/65a0c0ffee0000000000ffff, 404",
        "/v3.1/students, 404",
        "/v2.1/users, 404",
    })
    void whatIsWrongIsRefused(String path, int status) {
        assertThat(caller.status(path)).isEqualTo(status);
    }

    @Test
    void unknownPathsAnswerHtmlAndUnknownIdsJson() {
        assertThat(caller.get("/v3.1/students")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow())
                .contains("html");
        assertThat(caller.json("/v3.1/users/65a0c0ffee0000000000ffff")
                .get("message")
                .asText())
                .isNotBlank();
    }
}
