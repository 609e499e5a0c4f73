package rollcall.local.clever.district;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A class.
public record Section(
        CleverId id,
        CleverId district,
        CleverId school,
        SectionLabel label,
        Optional<CleverId> course,
        Optional<CleverId> term,
        Members members,
        Stamp stamp)
        implements Entity {
    @Override
    public String collection() {
        return "sections";
    }

    @Override
    public Section touched(Instant now) {
        return new Section(id, district, school, label, course, term, members, stamp.touched(now));
    }

    public List<CleverId> students() {
        return members.students();
    }

    public List<CleverId> teachers() {
        return members.teachers();
    }

    public Section withMembers(Members newMembers) {
        return new Section(id, district, school, label, course, term, newMembers, stamp);
    }

    public Section withLabel(SectionLabel newLabel) {
        return new Section(id, district, school, newLabel, course, term, members, stamp);
    }

    public Section withStudents(List<CleverId> newStudents) {
        return withMembers(new Members(members.teachers(), newStudents));
    }

    public Section withTeachers(List<CleverId> newTeachers) {
        return withMembers(new Members(newTeachers, members.students()));
    }

    /// How a class is described.
    public record SectionLabel(String sisId, String name, Text period, Text subject, Text grade) {}

    /// Who is in it: teachers, the first being the primary one, and students, shared with us or not.
    public record Members(List<CleverId> teachers, List<CleverId> students) {
        public Members {
            teachers = List.copyOf(teachers);
            students = List.copyOf(students);
        }
    }
}
