package rollcall.local.clever.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.AdjustableClock;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

final class DistrictGeneratorTest {
    private static final int STUDENTS = 4_000;

    private final Clock clock = AdjustableClock.autumn();
    private final SimulatedDistrict district = DistrictGenerator.generate(DistrictSpecification.of(11, 12, STUDENTS),
            clock);

    @Test
    void theSameSpecificationGivesTheSameDistrict() {
        DistrictSpecification specification = DistrictSpecification.of(3, 3, 200);
        List<?> first = DistrictGenerator.generate(specification, clock).snapshot();
        assertThat(DistrictGenerator.generate(specification, clock).snapshot()).isEqualTo(first);
        assertThat(DistrictGenerator.generate(DistrictSpecification.of(4, 3, 200), clock)
                .snapshot())
                .isNotEqualTo(first);
    }

    @Test
    void twoDistrictsShareNoId() {
        Set<CleverId> ids = ids(district);
        SimulatedDistrict other = DistrictGenerator.generate(DistrictSpecification.of(12, 12, 500), clock);
        assertThat(ids(other)).doesNotContainAnyElementsOf(ids);
    }

    private static Set<CleverId> ids(SimulatedDistrict district) {
        Set<CleverId> ids = new HashSet<>();
        district.snapshot().forEach(entity -> ids.add(entity.id()));
        return ids;
    }

    @Test
    void ratiosAreThoseOfRealDistricts() {
        assertThat(district.usersWithRole("student")).hasSize(STUDENTS);
        assertThat(perStudent(district.usersWithRole("teacher").count())).isCloseTo(0.075, within(0.002));
        assertThat(perStudent(district.usersWithRole("contact").count())).isCloseTo(1.6, within(0.05));
        assertThat(perStudent(district.sections().size())).isCloseTo(0.42, within(0.02));
        assertThat(perStudent(enrollments(district))).isCloseTo(8.5, within(0.3));
    }

    private static double perStudent(long count) {
        return (double) count / STUDENTS;
    }

    private static long enrollments(SimulatedDistrict district) {
        return district.sections()
                .all()
                .mapToLong(section -> section.students().size())
                .sum();
    }

    @Test
    void shapesAreMixedAsObserved() {
        long twoSchools = students(district).filter(user -> user.schools().count() == 2).count();
        long threeSchools = students(district).filter(user -> user.schools().count() == 3).count();
        long coTaught = district.sections()
                .all()
                .filter(section -> section.teachers().size() > 1)
                .count();
        assertThat(perStudent(twoSchools)).isCloseTo(0.22, within(0.03));
        assertThat(perStudent(threeSchools)).isCloseTo(0.04, within(0.015));
        assertThat((double) coTaught / district.sections().size()).isCloseTo(0.12, within(0.03));
        assertThat(district.users().all().filter(user -> user.roles().size() > 1))
                .isNotEmpty();
        assertThat(contacts(district)
                .filter(user -> user.contact().orElseThrow().relationships().size() > 1))
                .hasSizeGreaterThan(STUDENTS / 4);
    }

    private static Stream<User> students(SimulatedDistrict district) {
        return district.usersWithRole("student");
    }

    private static Stream<User> contacts(SimulatedDistrict district) {
        return district.usersWithRole("contact");
    }

    @Test
    void noStudentHasSixGuardiansUnlessAskedFor() {
        Map<CleverId, Integer> guardians = new TreeMap<>();
        contacts(district)
                .flatMap(user -> user.contact().orElseThrow().relationships().stream())
                .forEach(relationship -> guardians.merge(relationship.student(), 1, Integer::sum));
        assertThat(guardians.values()).allMatch(count -> count < 6);
    }

    @Test
    void everySectionHasStudentsAndSomeListOneWhoIsNotShared() {
        assertThat(district.sections().all())
                .noneMatch(section -> section.students().isEmpty());
        assertThat(district.sections().all().flatMap(section -> section.students().stream()))
                .anyMatch(student -> district.users().find(student).isEmpty());
    }

    @Test
    void dirtIsOfEveryKind() {
        List<Text> mails = students(district).map(User::email).toList();
        assertThat(mails).contains(Text.ABSENT, Text.NULL, Text.EMPTY);
        assertThat(present(mails)).anyMatch(mail -> !mail.contains("@"));
        assertThat(new HashSet<>(present(mails))).hasSizeLessThan(present(mails).size());
        assertThat(district.users().all().flatMap(user -> user.name().last().present().stream()))
                .anyMatch(name -> name.endsWith(" "))
                .anyMatch(name -> name.chars().anyMatch(character -> character > 127));
        assertThat(students(district).map(user -> user.student().orElseThrow().grade()))
                .contains(Text.of("Other"), Text.EMPTY);
        assertThat(students(district)
                .map(user -> user.student().orElseThrow().personal().birthDate()))
                .contains(Text.ABSENT);
        assertThat(students(district).filter(user -> user.name().last().present().isEmpty())).isNotEmpty();
        assertThat(district.sections().all().map(section -> section.label().name()))
                .anyMatch(String::isEmpty)
                .anyMatch(name -> name.length() > 255);
    }

    private static List<String> present(List<Text> texts) {
        return texts.stream().flatMap(text -> text.present().stream()).toList();
    }

    @Test
    void aCleanDistrictHasNoFlaw() throws NumberParseException {
        SimulatedDistrict clean = DistrictGenerator.generate(DistrictSpecification.of(5, 4, 500).clean(), clock);
        List<String> mails = present(clean.users().all().map(User::email).toList());
        assertThat(mails).hasSize(clean.users().size()).doesNotHaveDuplicates().allMatch(mail -> mail.contains("@"));
        assertThat(clean.sections().all().map(Section::teachers)).noneMatch(List::isEmpty);
        assertThat(clean.sections().all().flatMap(section -> section.students().stream()))
                .allMatch(student -> clean.users().find(student).isPresent());
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String phone : present(contacts(clean)
                .map(user -> user.contact().orElseThrow().phone())
                .toList())) {
            assertThat(numbers.isValidNumberForRegion(numbers.parse(phone, "US"), "US"))
                    .as(phone)
                    .isTrue();
        }
    }

    @Test
    void everySizeCanBeSet() {
        Size size = Size.of(5, 6_000)
                .withSections(1_000 / 6_000.0, 58_000 / 6_000.0)
                .withContactsPerStudent(0.6);
        DistrictSpecification specification = DistrictSpecification.of(9, 5, 6_000)
                .withSize(size)
                .withMix(Mix.plain())
                .clean();
        SimulatedDistrict set = DistrictGenerator.generate(specification, clock);
        assertThat(set.sections().size()).isCloseTo(1_000, within(20));
        assertThat((double) enrollments(set)).isCloseTo(58_000, within(600.0));
        assertThat((double) set.users().size()).isCloseTo(10_100, within(200.0));
    }

    @Test
    void emergencyContactsComeOnlyWhenAskedFor() {
        assertThat(types(district)).doesNotContain("Emergency", "Secondary");
        DistrictSpecification specification = DistrictSpecification.of(2, 1, 100)
                .withMix(Mix.usual().withEmergencyContacts(0.5));
        assertThat(types(DistrictGenerator.generate(specification, clock))).contains("Emergency", "Secondary");
    }

    private static Stream<String> types(SimulatedDistrict district) {
        return contacts(district)
                .flatMap(user -> user.contact().orElseThrow().relationships().stream())
                .map(relationship -> relationship.type());
    }
}
