package rollcall.clever.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.Defect;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;
import rollcall.roster.Unreadable;
import rollcall.roster.Unreadable.Kind;

class UserReaderTest {
    private static final SchoolId HARBOR = new SchoolId("e1");
    private static final SchoolId HILL = new SchoolId("e2");

    @Test
    void aStudentHasWhatTheRosterNeeds() throws IOException {
        Person person = Reading.person("""
            {"roles":{"student":{"sis_id":"900501","school":"e1","schools":["e1","e2"],"grade":"4","dob":"3/7/2015",
               "home_language":"Swedish","home_language_code":"swe","gender":null,"enrollments":[{"school":"e1"}],
               "preferred_name":{"first":"May"},"graduation_year":2033,"disability":{"disability_code":"zz"},
               "ext":{"preferred_language":"spa","guardian_preferred_language":"vie","bus":12}}},
             "name":{"first":" Maya ","middle":7,"last":"Quist"},"email":"MQuist27@Lakeshore.example","id":"s1"}""");
        assertThat(person.name()).contains(new PersonName("Maya", "Quist"));
        assertThat(person.email()).contains(new EmailAddress("mquist27@lakeshore.example"));
        assertThat(person.language()).contains(new Language("es"));
        assertThat(person.defects()).isEmpty();
        assertThat(person.roles())
                .containsExactly(new Role.Student(Optional.of("900501"), HARBOR, Sorted.copy(List.of(HARBOR, HILL)),
                        Optional.of(Grade.GRADE_4), Optional.of(LocalDate.of(2015, 3, 7)),
                        Optional.of(new Language("sv")), Optional.of(new Language("vi"))));
    }

    @Test
    void aTeacherOnTheStaffHasBothRolesAndCountsAsTeacher() throws IOException {
        Person person = Reading.person("""
            {"id":"t1","name":{"first":"Omar","last":"Diaz"},"email":"odiaz@lakeshore.example",
             "roles":{"staff":{"staff_id":"S-61","title":"Tech lead","roles":["SchoolTechLead"],"schools":["e2"]},
               "principal":{"unheard":"of"},"student":null,"contact":"",
               "teacher":{"sis_id":"T-61","school":"e1","schools":["e1"],"ext":{"preferred_language":"fr-FR"}}}}""");
        assertThat(person.kind()).isEqualTo(PersonKind.TEACHER);
        assertThat(person.language()).contains(new Language("fr-FR"));
        assertThat(person.roles())
                .containsExactly(
                        new Role.Teacher(Optional.of("T-61"), Optional.of(HARBOR), Sorted.copy(List.of(HARBOR))),
                        new Role.Staff(Optional.of("S-61"), Sorted.copy(List.of(HILL))));
    }

    @Test
    void aGuardianHasAWholeNameInLastAndRelationships() throws IOException {
        Person person = Reading.person("""
            {"id":"g1","email":"","name":{"last":"Jonas Quist"},
             "roles":{"contact":{"phone":"415-555-2671","phone_type":"Satellite","sis_id":"",
               "student_relationships":[{"student":"s1","relationship":"Parent","type":"Primary"},
                 {"student":"s2","relationship":null},{"student":"","type":"Emergency"},{},null,""]}}}""");
        assertThat(person.name()).contains(new PersonName("", "Jonas Quist"));
        assertThat(person.email()).isEmpty();
        assertThat(person.defects()).isEmpty();
        assertThat(person.roles())
                .containsExactly(new Role.Guardian(Optional.of(new PhoneNumber("+14155552671")),
                        List.of(new Role.Relationship(new PersonId("s1"), "Parent", "Primary"),
                                new Role.Relationship(new PersonId("s2"), "", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"district_admin\":{\"title\":\"\"}}",
        "{\"districtadmin\":{}}",
        "{\"district_admin\":{},\"districtadmin\":{}}"})
    void aDistrictAdministratorIsSpeltTwoWays(String roles) throws IOException {
        Person person = Reading.person("{\"id\":\"a1\",\"name\":{\"first\":\"Ivy\"},\"roles\":" + roles + "}");
        assertThat(person.roles()).containsExactly(new Role.DistrictAdministrator());
    }

    @ParameterizedTest
    @CsvSource({"teacher, TEACHER", "staff, STAFF", "contact, GUARDIAN"})
    void anEmptyRoleIsStillARole(String role, PersonKind kind) throws IOException {
        Person person = Reading.person("{\"id\":\"p1\",\"roles\":{\"" + role + "\":{}}}");
        assertThat(person.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\":\"p1\"}",
        "{\"id\":\"p1\",\"roles\":null}",
        "{\"id\":\"p1\",\"roles\":\"\"}",
        "{\"id\":\"p1\",\"roles\":{}}",
        "{\"id\":\"p1\",\"roles\":{\"teacher\":null,\"staff\":\"\",\"janitor\":{}}}"})
    void aPersonWithoutARoleWeKnowIsPassedOver(String user) throws IOException {
        assertThat(Reading.users(user).people()).isEmpty();
        assertThat(Reading.users(user).unreadable()).isEmpty();
    }

    @Test
    void theFirstOfTheSchoolsIsHomeIfNoneIsNamed() throws IOException {
        Person person = Reading.person("{\"id\":\"s1\",\"roles\":{\"student\":{\"schools\":[\"e2\",\"e1\"]}}}");
        assertThat(person.role(Role.Student.class).orElseThrow().home()).isEqualTo(HILL);
    }

    @Test
    void valuesThatCannotBeNormalisedAreAbsentAndNamed() throws IOException {
        Person person = Reading.person("""
            {"id":"s1","email":"nobody","name":{"first":" ","last":""},
             "roles":{"student":{"school":"e1","dob":"13/45/2015","grade":"Wizardry","home_language_code":"qqq",
               "ext":{"preferred_language":"Klingonish"}},
               "contact":{"phone":"call me"}}}""");
        assertThat(person.defects())
                .containsExactlyInAnyOrder(Defect.NAME_MISSING, Defect.EMAIL_INVALID, Defect.BIRTH_DATE_INVALID,
                        Defect.LANGUAGE_UNKNOWN, Defect.PHONE_INVALID);
        assertThat(person.name()).isEmpty();
        assertThat(person.email()).isEmpty();
        assertThat(person.language()).isEmpty();
        assertThat(person.role(Role.Student.class).orElseThrow().grade()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"dob\":null,\"grade\":null,\"ext\":null,",
        "\"dob\":\"\",\"grade\":\"\",\"ext\":\"\","})
    void absentEmptyAndNullAreTheSame(String fields) throws IOException {
        Person person = Reading.person(
                "{\"id\":\"s1\",\"email\":null,\"roles\":{\"student\":{" + fields + "\"school\":\"e1\"}}}");
        Role.Student expected = new Role.Student(Optional.empty(), HARBOR, Sorted.copy(List.of(HARBOR)),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(person.roles()).containsExactly(expected);
        assertThat(person.defects()).containsExactly(Defect.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "{\"id\":\"p1\",\"name\":\"Maya\"}                                        | p1 | name",
        "{\"id\":\"p1\",\"name\":{\"first\":7}}                                   | p1 | name.first",
        "{\"email\":[],\"id\":\"p1\"}                                             | p1 | email",
        "{\"id\":\"p1\",\"roles\":[]}                                             | p1 | roles",
        "{\"id\":\"p1\",\"roles\":{\"student\":true}}                             | p1 | roles.student",
        "{\"id\":\"p1\",\"roles\":{\"student\":{}}}                               | p1 | roles.student.school",
        "{\"id\":\"p1\",\"roles\":{\"student\":{\"school\":\"\",\"schools\":[]}}} | p1 | roles.student.school",
        "{\"id\":\"p1\",\"roles\":{\"student\":{\"grade\":4,\"school\":\"e1\"}}}  | p1 | roles.student.grade",
        "{\"id\":\"p1\",\"roles\":{\"student\":{\"school\":\"e 1\"}}}             | p1 | roles.student.school",
        "{\"id\":\"p1\",\"roles\":{\"teacher\":{\"schools\":[1]}}}                | p1 | roles.teacher.schools",
        "{\"id\":\"p1\",\"roles\":{\"staff\":{\"ext\":{\"preferred_language\":1}}}} "
                + "| p1 | roles.staff.ext.preferred_language",
        "{\"id\":\"p1\",\"roles\":{\"contact\":{\"phone\":4155552671}}}           | p1 | roles.contact.phone",
        "{\"id\":\"p1\",\"roles\":{\"contact\":{\"student_relationships\":[7]}}}  "
                + "| p1 | roles.contact.student_relationships",
        "{\"roles\":{\"teacher\":{}}}                                             | -  | id",
        "{\"id\":{},\"roles\":{\"teacher\":{}}}                                   | -  | id",
        "\"Maya\"                                                                 | -  | data"})
    void aUserWithAValueOfTheWrongTypeCannotBeRead(String user, String id, String field) throws IOException {
        assertThat(Reading.unreadable(Reading.users(user)))
                .isEqualTo(new Unreadable(Kind.PERSON, Optional.ofNullable(id), field));
    }
}
