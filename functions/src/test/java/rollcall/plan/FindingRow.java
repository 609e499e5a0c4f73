package rollcall.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rollcall.roster.Defect;

/// A finding with what is just wrong and what is just right, in a [#district] without any.
///
/// @param id the record it is reported on
record FindingRow(FindingCode code, String id, Consumer<RosterFixture> wrong, Consumer<RosterFixture> right) {

    /// From here messages came back.
    static final Set<ContactPoint> UNDELIVERABLE = Set.of(
            ContactPoint.of(RosterFixture.email("bounces")), ContactPoint.of(RosterFixture.phone(99)));

    /// School A with everybody it needs, and B with nobody.
    static RosterFixture district() {
        RosterFixture district = new RosterFixture("A", "B");
        district.teacher("t1", "A");
        district.student("s1", "A");
        district.staff("f1", "A");
        district.guardian("g1").of("s1").email("g1").phone(1);
        district.section("c1", "A").teacher("t1").students("s1");
        return district;
    }

    /// Every finding a school can have of one night's roster.
    static List<FindingRow> all() {
        return Stream.of(ofTeachersAndStaff(), ofStudents(), ofGuardians(), ofClasses(), ofAnybody())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FindingRow> ofTeachersAndStaff() {
        return List.of(
                new FindingRow(FindingCode.TEACHER_EMAIL_MISSING, "t1",
                        district -> district.person("t1").emailless(),
                        district -> district.person("t1").emailless().defect(Defect.EMAIL_INVALID)),
                new FindingRow(FindingCode.TEACHER_EMAIL_INVALID, "t1",
                        district -> district.person("t1").emailless().defect(Defect.EMAIL_INVALID),
                        district -> district.person("t1").emailless()),
                new FindingRow(FindingCode.STAFF_EMAIL_MISSING, "f1",
                        district -> district.person("f1").emailless(),
                        district -> district.person("f1").emailless().defect(Defect.EMAIL_INVALID)),
                new FindingRow(FindingCode.STAFF_EMAIL_INVALID, "f1",
                        district -> district.person("f1").emailless().defect(Defect.EMAIL_INVALID),
                        district -> district.person("f1").emailless()),
                new FindingRow(FindingCode.EMAIL_TAKEN, "f1",
                        district -> district.person("f1").email("t1"),
                        district -> district.person("f1").email("s1")),
                new FindingRow(FindingCode.TEACHER_WITHOUT_CLASS, "t2",
                        district -> district.teacher("t2", "A"),
                        district -> {
                            district.teacher("t2", "A");
                            district.section("c1", "A").coTeachers("t2");
                        }));
    }

    private static List<FindingRow> ofStudents() {
        return List.of(
                new FindingRow(FindingCode.STUDENT_EMAIL_MISSING, "s1",
                        district -> district.person("s1").emailless(),
                        district -> district.person("s1").emailless().defect(Defect.EMAIL_INVALID)),
                new FindingRow(FindingCode.STUDENT_EMAIL_INVALID, "s1",
                        district -> district.person("s1").emailless().defect(Defect.EMAIL_INVALID),
                        district -> district.person("s1").emailless()),
                new FindingRow(FindingCode.STUDENT_EMAIL_SHARED, "s1",
                        district -> district.person("s1").email("g1"),
                        district -> district.person("s1").email("g2")),
                new FindingRow(FindingCode.STUDENT_WITHOUT_GUARDIAN, "s2",
                        district -> district.student("s2", "A"),
                        district -> {
                            district.student("s2", "A");
                            district.guardian("g1").of("s1", "s2");
                        }),
                new FindingRow(FindingCode.BIRTH_DATE_MISSING, "s1",
                        district -> district.person("s1").noBirthDate(),
                        district -> district.person("s1").noBirthDate().defect(Defect.BIRTH_DATE_INVALID)),
                new FindingRow(FindingCode.BIRTH_DATE_INVALID, "s1",
                        district -> district.person("s1").noBirthDate().defect(Defect.BIRTH_DATE_INVALID),
                        district -> district.person("s1").noBirthDate()));
    }

    private static List<FindingRow> ofGuardians() {
        return List.of(
                new FindingRow(FindingCode.GUARDIAN_WITHOUT_CONTACT, "g2",
                        district -> district.guardian("g2").of("s1"),
                        district -> district.guardian("g2").of("s1").phone(2)),
                new FindingRow(FindingCode.GUARDIAN_EMAIL_INVALID, "g1",
                        district -> district.person("g1").emailless().defect(Defect.EMAIL_INVALID),
                        district -> district.person("g1").emailless()),
                new FindingRow(FindingCode.GUARDIAN_PHONE_INVALID, "g2",
                        district -> district.guardian("g2").of("s1").defect(Defect.PHONE_INVALID),
                        district -> district.guardian("g2").of("s1")),
                new FindingRow(FindingCode.GUARDIAN_SHARED, "g2",
                        district -> district.guardian("g2").of("s1").phone(1).name("of g2"),
                        district -> district.guardian("g2").of("s1").phone(1).name("OF G1")),
                new FindingRow(FindingCode.GUARDIAN_SHARED, "g2",
                        district -> district.guardian("g2").of("s1").email("g1"),
                        district -> district.guardian("g2").of("s1").email("g2")),
                new FindingRow(FindingCode.GUARDIAN_LANGUAGES_DIFFER, "g1",
                        district -> siblings(district, "vi"),
                        district -> siblings(district, "es-MX")),
                new FindingRow(FindingCode.GUARDIAN_LANGUAGES_DIFFER, "g1",
                        district -> siblings(district, "vi"),
                        district -> siblings(district, "vi").person("g1").language("es")));
    }

    private static List<FindingRow> ofClasses() {
        return List.of(
                new FindingRow(FindingCode.CLASS_NAME_MISSING, "c1",
                        district -> district.section("c1", "A").name(""),
                        district -> district.section("c1", "A").name("1")),
                new FindingRow(FindingCode.CLASS_WITHOUT_TEACHER, "c1",
                        district -> district.section("c1", "A").noTeacher().coTeachers("t1"),
                        district -> district.section("c1", "A").teacher("nobody")),
                new FindingRow(FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT, "c1",
                        district -> district.section("c1", "A").teacher("nobody"),
                        district -> district.section("c1", "A").teacher("f1")),
                new FindingRow(FindingCode.CLASS_WITHOUT_STUDENTS, "c1",
                        district -> district.section("c1", "A").students(),
                        district -> district.section("c1", "A").students("nobody")),
                new FindingRow(FindingCode.CLASS_NAME_SHORTENED, "c1",
                        district -> district.section("c1", "A").nameShortened(),
                        district -> district.section("c1", "A").name("x".repeat(255))),
                new FindingRow(FindingCode.SCHOOL_NAME_SHORTENED, "A",
                        district -> district.nameShortened("A"),
                        district -> district.nameShortened("B")),
                new FindingRow(FindingCode.MEMBER_NOT_SHARED, "c1",
                        district -> district.section("c1", "A").students("s1", "nobody"),
                        district -> {
                            district.student("s2", "A").nameless();
                            district.section("c1", "A").students("s1", "s2");
                        }));
    }

    private static List<FindingRow> ofAnybody() {
        return List.of(
                new FindingRow(FindingCode.NAME_MISSING, "s1",
                        district -> district.person("s1").nameless(),
                        district -> district.person("s1").name("O")),
                new FindingRow(FindingCode.LANGUAGE_UNKNOWN, "f1",
                        district -> district.person("f1").defect(Defect.LANGUAGE_UNKNOWN),
                        district -> district.person("f1").language("es")),
                new FindingRow(FindingCode.EMAIL_UNDELIVERABLE, "s1",
                        district -> district.person("s1").email("bounces"),
                        district -> district.person("s1").email("bounces2")),
                new FindingRow(FindingCode.PHONE_UNDELIVERABLE, "g1",
                        district -> district.person("g1").phone(99),
                        district -> district.person("g1").phone(98)));
    }

    private static RosterFixture siblings(RosterFixture district, String otherLanguage) {
        district.person("s1").guardianLanguage("es");
        district.student("s2", "B").guardianLanguage(otherLanguage);
        district.guardian("g1").of("s1", "s2");
        return district;
    }

    @Override
    public String toString() {
        return code + " on " + id;
    }
}
