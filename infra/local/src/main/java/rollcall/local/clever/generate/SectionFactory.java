package rollcall.local.clever.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Course;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.Section.Members;
import rollcall.local.clever.district.Section.SectionLabel;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Timetable.SectionDraft;

/// Makes sections, and the courses they need.
final class SectionFactory {
    private static final int PERIODS = 8;

    private record Subject(String course, String subject) {}

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("Math", "math"),
            new Subject("English", "english/language arts"),
            new Subject("Science", "science"),
            new Subject("Social Studies", "social studies"),
            new Subject("Homeroom", "homeroom/advisory"),
            new Subject("Spanish", "language"),
            new Subject("PE", "PE and health"),
            new Subject("Art", "arts and music"),
            new Subject("Robotics Club", "other"));

    private final SimulatedDistrict district;
    private final Registrar registrar;
    private final Chance chance;
    private final Dirt dirt;
    private final List<CleverId> terms;
    private final Map<String, CleverId> courses = new HashMap<>();

    SectionFactory(SimulatedDistrict district, Chance chance, Dirt dirt, List<CleverId> terms) {
        this.district = district;
        this.registrar = new Registrar(district);
        this.chance = chance;
        this.dirt = dirt;
        this.terms = List.copyOf(terms);
        district.courses().all().forEach(course -> courses.put(course.name(), course.id()));
    }

    Section section(CleverId school, SectionDraft draft, List<User> team) {
        Subject subject = chance.one(SUBJECTS);
        String courseName = subject.course() + " " + draft.grade();
        String period = String.valueOf(1 + chance.below(PERIODS));
        String name = courseName + " - " + lastName(team) + " - " + period;
        return new Section(
                registrar.nextId(),
                district.id(),
                school,
                new SectionLabel(
                        "SEC-" + registrar.nextNumber(),
                        dirt.className(name),
                        Text.of(period),
                        Text.of(subject.subject()),
                        dirt.optional(draft.grade())),
                Optional.of(courses.computeIfAbsent(courseName, this::newCourse)),
                Optional.of(chance.one(terms)),
                new Members(teachers(team), students(draft)),
                Stamp.of(registrar.now()));
    }

    private static String lastName(List<User> team) {
        return team.isEmpty()
                ? ""
                : team.getFirst().name().last().present().orElse("").strip();
    }

    private List<CleverId> teachers(List<User> team) {
        return dirt.rarely() ? List.of() : team.stream().map(User::id).toList();
    }

    /// Now and then with a student whom the district does not share.
    private List<CleverId> students(SectionDraft draft) {
        List<CleverId> students = new ArrayList<>(draft.students());
        if (dirt.seldom()) {
            students.add(registrar.nextId());
        }
        return students.stream().distinct().toList();
    }

    private CleverId newCourse(String name) {
        Course course = new Course(registrar.nextId(), district.id(), name, "C" + registrar.nextNumber());
        district.courses().put(course);
        return course.id();
    }
}
