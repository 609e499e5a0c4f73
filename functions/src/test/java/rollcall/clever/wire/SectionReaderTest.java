package rollcall.clever.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.Unreadable;
import rollcall.roster.Unreadable.Kind;

class SectionReaderTest {

    @Test
    void aSectionKnowsItsPeopleAndItsTerm() throws IOException {
        Section section = Reading.section("""
            {"students":["s2","s1","s2","",null],"teachers":["t2","t1","t3"],"teacher":"t1","term_id":"m1",
             "name":"Math 4","school":"e1","subject":{"unheard":"of"},"grade":4,"lms_status":null,"id":"c1"}""");
        assertThat(section.school()).isEqualTo(new SchoolId("e1"));
        assertThat(section.name()).isEqualTo("Math 4");
        assertThat(section.teacher()).contains(new PersonId("t1"));
        assertThat(section.coTeachers()).containsExactly(new PersonId("t2"), new PersonId("t3"));
        assertThat(section.students()).containsExactly(new PersonId("s1"), new PersonId("s2"));
        assertThat(section.term()).contains("m1");
        assertThat(section.nameShortened()).isFalse();
    }

    @Test
    void theFirstOfTheTeachersIsPrimaryIfNoneIsNamed() throws IOException {
        Section section = Reading
                .section("{\"id\":\"c1\",\"school\":\"e1\",\"teachers\":[\"t2\",\"t1\"],\"teacher\":\"\"}");
        assertThat(section.teacher()).contains(new PersonId("t2"));
        assertThat(section.coTeachers()).containsExactly(new PersonId("t1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \"", "[]"})
    void listsOfNothingAreEmpty(String nothing) throws IOException {
        Section section = Reading.section(
                "{\"id\":\"c1\",\"school\":\"e1\",\"students\":" + nothing + ",\"teachers\":" + nothing + "}");
        assertThat(section.students()).isEmpty();
        assertThat(section.teacher()).isEmpty();
        assertThat(section.name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"255, 255, false", "256, 255, true"})
    void aLongNameIsCutAndSaidToBe(int length, int shown, boolean shortened) throws IOException {
        Section section = Reading.section("{\"id\":\"c1\",\"school\":\"e1\",\"name\":\"" + "x".repeat(length) + "\"}");
        assertThat(section.name()).hasSize(shown);
        assertThat(section.nameShortened()).isEqualTo(shortened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "{\"id\":\"c1\"}                                         | c1 | school",
        "{\"id\":\"c1\",\"school\":\"e1\",\"students\":[7]}      | c1 | students",
        "{\"id\":\"c1\",\"school\":\"e1\",\"students\":{}}       | c1 | students",
        "{\"id\":\"c1\",\"school\":\"e1\",\"students\":[[\"s\"]]}| c1 | students",
        "{\"id\":\"c1\",\"school\":\"e1\",\"students\":[\"s 1\"]}| c1 | students",
        "{\"school\":\"e1\",\"teacher\":false,\"id\":\"c1\"}     | c1 | teacher",
        "{\"school\":[],\"teacher\":false,\"id\":\"c1\"}         | c1 | school",
        "{\"school\":\"e1\"}                                     | -  | id",
        "[]                                                      | -  | data"})
    void aSectionWithAValueOfTheWrongTypeCannotBeRead(String section, String id, String field) throws IOException {
        assertThat(Reading.unreadable(Reading.sections(section)))
                .isEqualTo(new Unreadable(Kind.SECTION, Optional.ofNullable(id), field));
    }
}
