package rollcall.local.clever.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Term;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Chance;
import rollcall.local.clever.generate.Grades;
import rollcall.local.clever.generate.Population.Seat;
import rollcall.local.clever.generate.SchoolYear;
import rollcall.local.clever.generate.Timetable;
import rollcall.local.clever.generate.Timetable.Density;

/// The turn of the school year, at which the ids of all sections and terms turn over.
final class Rollover {
    private final SimulatedDistrict district;
    private final Chance chance;
    private final StudentChanges students;

    Rollover(SimulatedDistrict district, Chance chance, StudentChanges students) {
        this.district = district;
        this.chance = chance;
        this.students = students;
    }

    void carryOut() {
        Density density = density();
        district.sections().all().map(Section::id).toList().forEach(district.sections()::remove);
        district.terms().all().map(Term::id).toList().forEach(district.terms()::remove);
        List<User> seniors = students.all()
                .stream()
                .filter(user -> Grades.isLast(grade(user)))
                .toList();
        students.leave(seniors);
        students.all().forEach(this::promote);
        students.admit(kindergarten(seniors.size()));
        List<CleverId> terms = SchoolYear.begin(district);
        new Timetable(district, chance, density, terms, 0).schedule();
    }

    /// As dense as the year before.
    private Density density() {
        List<Section> sections = district.sections().all().toList();
        double studentCount = Math.max(1, students.all().size());
        long enrollments = sections.stream()
                .mapToLong(section -> section.students().size())
                .sum();
        long coTaught = sections.stream()
                .filter(section -> section.teachers().size() > 1)
                .count();
        return new Density(
                sections.size() / studentCount,
                enrollments / studentCount,
                (double) coTaught / Math.max(1, sections.size()));
    }

    private static String grade(User user) {
        return user.student().orElseThrow().grade().present().orElse("");
    }

    private void promote(User user) {
        Optional<String> next = Grades.next(grade(user));
        if (next.isPresent()) {
            Role.Student student = user.student().orElseThrow().withGrade(Text.of(next.get()));
            district.users().put(user.withRole(student.withPlaces(placesFor(student, next.get()))));
        }
    }

    /// The same schools while they have the grade, else another that has.
    private Places placesFor(Role.Student student, String grade) {
        boolean stays = district.schools()
                .find(student.places().primary())
                .filter(school -> has(school, grade))
                .isPresent();
        List<School> choices = schools(school -> has(school, grade));
        return stays || choices.isEmpty()
                ? student.places()
                : Places.only(chance.one(choices).id());
    }

    private static boolean has(School school, String grade) {
        return Grades.of(school.profile()).contains(grade);
    }

    private List<School> schools(Predicate<School> wanted) {
        return district.schools().all().filter(wanted).toList();
    }

    private List<Seat> kindergarten(int count) {
        List<School> choices = schools(school -> has(school, Grades.first()));
        List<Seat> seats = new ArrayList<>();
        for (int place = 0; place < count && !choices.isEmpty(); place++) {
            seats.add(new Seat(chance.one(choices).id(), Grades.first()));
        }
        return seats;
    }
}
