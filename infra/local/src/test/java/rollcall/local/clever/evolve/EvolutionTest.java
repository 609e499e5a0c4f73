package rollcall.local.clever.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.AdjustableClock;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

final class EvolutionTest {
    private static final int STUDENTS = 800;

    private final AdjustableClock clock = AdjustableClock.autumn();
    private final SimulatedDistrict district = district();
    private final Evolution evolution = new Evolution(district, 1);

    private SimulatedDistrict district() {
        return DistrictGenerator.generate(DistrictSpecification.of(21, 8, STUDENTS), clock);
    }

    private static long students(SimulatedDistrict district) {
        return district.usersWithRole("student").count();
    }

    @Test
    void theSameSeedMakesTheSameNight() {
        SimulatedDistrict twin = district();
        NightlyChanges changes = evolution.night(Rates.usual().withJoins(0.01).withLeaves(0.01));
        assertThat(new Evolution(twin, 1).night(Rates.usual().withJoins(0.01).withLeaves(0.01)))
                .isEqualTo(changes);
        assertThat(twin.snapshot()).isEqualTo(district.snapshot());
    }

    @Test
    void aNightChangesWhatItsRatesSay() {
        NightlyChanges changes = evolution.night(new Rates(0.02, 0.01, 0.01, 0.01, 0.05, 0.01, 0.02));
        assertThat(changes.joined()).isEqualTo(16);
        assertThat(changes.left()).isEqualTo(8);
        assertThat(changes.moved()).isPositive();
        assertThat(changes.enrollments()).isBetween(30, 40);
        assertThat(students(district)).isEqualTo(STUDENTS + 8);
    }

    @Test
    void aQuietNightChangesNothing() {
        List<Entity> before = district.snapshot();
        clock.advance(Duration.ofDays(1));
        evolution.night(Rates.none());
        assertThat(district.snapshot()).isEqualTo(before);
    }

    @Test
    void leaversTakeTheirEnrollmentsAndOnlyTheirOwnContacts() {
        Set<CleverId> before = studentIds();
        int left = evolution.removeStudents(0.1);
        assertThat(left).isEqualTo(STUDENTS / 10);
        before.removeAll(studentIds());
        assertThat(district.sections().all().flatMap(section -> section.students().stream()))
                .doesNotContainAnyElementsOf(before);
        assertThat(district.usersWithRole("contact")
                .flatMap(user -> user.contact().orElseThrow().relationships().stream()))
                .noneMatch(relationship -> before.contains(relationship.student()));
    }

    private Set<CleverId> studentIds() {
        return district.usersWithRole("student").map(User::id).collect(Collectors.toSet());
    }

    @Test
    void anEditedContactWithoutSisIdComesBackUnderAnotherId() {
        User contact = district.usersWithRole("contact")
                .filter(user -> user.contact().orElseThrow().sisId().present().isEmpty())
                .findFirst()
                .orElseThrow();
        district.events().switchOn();
        evolution.changeContactEmail(contact, "new@mail.example.com");
        assertThat(district.users().find(contact.id())).isEmpty();
        User successor = district.users().all().reduce((_, later) -> later).orElseThrow();
        assertThat(successor.name()).isEqualTo(contact.name());
        assertThat(successor.contact()).isEqualTo(contact.contact());
        assertThat(district.events().rows().values())
                .extracting(row -> row.content().type())
                .containsExactly("users.deleted", "users.created");
    }

    @Test
    void anEditedContactWithSisIdKeepsItsId() {
        User contact = district.usersWithRole("contact")
                .filter(user -> user.contact().orElseThrow().sisId().present().isPresent())
                .findFirst()
                .orElseThrow();
        evolution.changeContactEmail(contact, "new@mail.example.com");
        assertThat(district.users().get(contact.id()).email().present()).contains("new@mail.example.com");
    }

    @Test
    void aFractionOfAllRecordsChanges() {
        int before = district.users().size() + district.sections().size();
        district.events().switchOn();
        int changed = evolution.changeFraction(0.05);
        assertThat(changed).isBetween((int) (before * 0.045), (int) (before * 0.055));
        assertThat(district.events().rows()).hasSizeGreaterThanOrEqualTo(changed);
    }

    @Test
    void aCollapsedSourceIsNearlyEmpty() {
        evolution.collapse(3);
        assertThat(students(district)).isEqualTo(3);
        assertThat(district.sections().size()).isLessThan(40);
    }

    @Test
    void rolloverReplacesAllSectionsAndTermsAndPromotesEverybody() {
        User child = inGrade("3");
        User senior = inGrade("12");
        Set<CleverId> sections = district.sections().all().map(Section::id).collect(Collectors.toSet());
        int sectionCount = sections.size();
        clock.advance(Duration.ofDays(310));
        evolution.rollover();
        assertThat(district.sections().all().map(Section::id)).doesNotContainAnyElementsOf(sections);
        assertThat((double) district.sections().size()).isBetween(sectionCount * 0.9, sectionCount * 1.1);
        assertThat(district.terms().all())
                .hasSize(3)
                .allMatch(term -> term.name().startsWith("2027-28"));
        assertThat(grade(district.users().get(child.id()))).isEqualTo("4");
        assertThat(district.users().find(senior.id())).isEmpty();
        assertThat(students(district)).isEqualTo(STUDENTS);
    }

    private User inGrade(String grade) {
        return district.usersWithRole("student")
                .filter(user -> grade(user).equals(grade))
                .findFirst()
                .orElseThrow();
    }

    private static String grade(User user) {
        return user.student().orElseThrow().grade().present().orElse("");
    }
}
