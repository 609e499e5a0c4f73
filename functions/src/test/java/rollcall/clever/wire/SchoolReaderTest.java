package rollcall.clever.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;
import rollcall.roster.Unreadable.Kind;

class SchoolReaderTest {

    @Test
    void aSchoolKeepsTheNumbersItCanBeMatchedBy() throws IOException {
        School school = Reading.school("""
            {"id":"e1","district":"d1","name":"  Harbor   Elementary ","sis_id":"101","school_number":"102",
             "state_id":"CA-0101","nces_id":"060000100101","low_grade":7,"location":{"lat":1.5},"ext":[1]}""");
        assertThat(school).isEqualTo(new School(new SchoolId("e1"), "Harbor Elementary", Optional.of("101"),
                Optional.of("102"), Optional.of("CA-0101"), Optional.of("060000100101"), false));
    }

    @ParameterizedTest
    @CsvSource({"'',101,101", "'',,e1", "' ','  ',e1", ",101,101"})
    void aSchoolWithoutANameIsNamedByItsNumber(String name, String sisId, String shown) throws IOException {
        School school = Reading
                .school("{\"name\":" + quoted(name) + ",\"sis_id\":" + quoted(sisId) + ",\"id\":\"e1\"}");
        assertThat(school.name()).isEqualTo(shown);
    }

    @Test
    void aLongNameIsCutToWhatThePlatformShows() throws IOException {
        School school = Reading.school("{\"id\":\"e1\",\"name\":\"" + "x".repeat(61) + "\"}");
        assertThat(school.name()).hasSize(60);
        assertThat(school.nameShortened()).isTrue();
        assertThat(Reading.school("{\"id\":\"e1\",\"sis_id\":\"" + "7".repeat(61) + "\"}").name()).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "{\"id\":\"e1\",\"name\":7}              | e1 | name",
        "{\"name\":{\"x\":1},\"id\":\"e1\"}      | e1 | name",
        "{\"id\":\"e1\",\"nces_id\":true}        | e1 | nces_id",
        "{\"name\":\"Harbor\"}                   | -  | id",
        "{\"id\":\"\",\"name\":\"Harbor\"}       | -  | id",
        "{\"id\":null,\"name\":\"Harbor\"}       | -  | id",
        "{\"id\":\"e 1\",\"name\":\"Harbor\"}    | -  | id",
        "{\"id\":7,\"name\":[]}                  | -  | id",
        "7                                       | -  | data"})
    void aSchoolWithAValueOfTheWrongTypeCannotBeRead(String school, String id, String field) throws IOException {
        assertThat(Reading.unreadable(Reading.schools(school)))
                .isEqualTo(new Unreadable(Kind.SCHOOL, Optional.ofNullable(id), field));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
