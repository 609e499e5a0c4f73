package rollcall.local.clever.evolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Chance;
import rollcall.local.clever.generate.Grades;
import rollcall.local.clever.generate.Population;
import rollcall.local.clever.generate.Population.Seat;

/// Students who come, go and move.
final class StudentChanges {
    private static final int SECTIONS_OF_A_NEWCOMER = 8;
    private static final double CONTACTS_OF_A_NEWCOMER = 1.6;

    private final SimulatedDistrict district;
    private final Chance chance;
    private final Population population;
    private final SectionChanges sections;
    private final ContactChanges contacts;

    StudentChanges(
            SimulatedDistrict district,
            Chance chance,
            Population population,
            SectionChanges sections,
            ContactChanges contacts) {
        this.district = district;
        this.chance = chance;
        this.population = population;
        this.sections = sections;
        this.contacts = contacts;
    }

    List<User> all() {
        return district.usersWithRole("student").toList();
    }

    /// New students in random grades of random schools.
    int join(int count) {
        List<School> schools = district.schools().all().toList();
        List<Seat> seats = Stream.generate(() -> seat(chance.one(schools))).limit(count).toList();
        sections.enrol(admit(seats), SECTIONS_OF_A_NEWCOMER);
        return count;
    }

    private Seat seat(School school) {
        return new Seat(school.id(), chance.one(Grades.of(school.profile())));
    }

    /// Seats newcomers without enrolling them.
    List<User> admit(List<Seat> seats) {
        CleverId marker = district.nextId();
        List<CleverId> schools = district.schools().all().map(School::id).toList();
        population.admit(seats, schools, CONTACTS_OF_A_NEWCOMER);
        return all().stream().filter(user -> user.id().compareTo(marker) > 0).toList();
    }

    /// These students go, with their enrolments and with contacts that have no other child.
    int leave(List<User> leavers) {
        Set<CleverId> ids = leavers.stream().map(User::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            sections.withdraw(ids);
            leavers.forEach(user -> district.users().remove(user.id()));
            contacts.forget(ids);
        }
        return ids.size();
    }

    /// These students go to another school of their grade, if there is one; returns how many did.
    int move(List<User> movers) {
        List<User> moved = movers.stream().flatMap(user -> moved(user).stream()).toList();
        if (!moved.isEmpty()) {
            sections.withdraw(moved.stream().map(User::id).collect(Collectors.toSet()));
            moved.forEach(district.users()::put);
            sections.enrol(moved, SECTIONS_OF_A_NEWCOMER);
        }
        return moved.size();
    }

    private Optional<User> moved(User user) {
        Role.Student student = user.student().orElseThrow();
        String grade = student.grade().present().orElse("");
        List<School> choices = district.schools()
                .all()
                .filter(school -> !student.schools().contains(school.id()))
                .filter(school -> Grades.of(school.profile()).contains(grade))
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(user.withRole(
                        student.withPlaces(Places.only(chance.one(choices).id()))));
    }
}
