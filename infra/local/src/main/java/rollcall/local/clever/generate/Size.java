package rollcall.local.clever.generate;

/// How much of everything, most of it per student.
///
/// `enrollmentsPerStudent` is the number of sections a student is in, `contactsPerStudent` the number of contact
/// records per student, siblings sharing some.
public record Size(
        int schools,
        int students,
        double teachersPerStudent,
        double staffPerStudent,
        double sectionsPerStudent,
        double enrollmentsPerStudent,
        double contactsPerStudent) {
    public Size {
        if (schools < 1 || students < 0) {
            throw new IllegalArgumentException("a district has at least one school and no negative students");
        }
    }

    /// The ratios of Clever's sandbox, but with the 0.075 teachers per student that real districts have.
    public static Size of(int schools, int students) {
        return new Size(schools, students, 0.075, 0.01, 0.42, 8.5, 1.6);
    }

    public Size withTeachersPerStudent(double ratio) {
        return new Size(
                schools,
                students,
                ratio,
                staffPerStudent,
                sectionsPerStudent,
                enrollmentsPerStudent,
                contactsPerStudent);
    }

    public Size withStaffPerStudent(double ratio) {
        return new Size(
                schools,
                students,
                teachersPerStudent,
                ratio,
                sectionsPerStudent,
                enrollmentsPerStudent,
                contactsPerStudent);
    }

    public Size withSections(double perStudent, double enrollments) {
        return new Size(
                schools, students, teachersPerStudent, staffPerStudent, perStudent, enrollments, contactsPerStudent);
    }

    public Size withContactsPerStudent(double ratio) {
        return new Size(
                schools,
                students,
                teachersPerStudent,
                staffPerStudent,
                sectionsPerStudent,
                enrollmentsPerStudent,
                ratio);
    }

    int teachers() {
        return Math.max(schools, (int) Math.round(students * teachersPerStudent));
    }

    int staff() {
        return (int) Math.round(students * staffPerStudent);
    }
}
