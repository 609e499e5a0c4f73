package rollcall.local.clever.evolve;

/// How much changes in one night: fractions of the students, of the contacts and of the sections.
///
/// @param joins of the students, so many are new
/// @param leaves of the students, so many are gone
/// @param moves of the students, so many go to another school
/// @param renames of the students, so many have another last name
/// @param enrollments of the students, so many change one section for another
/// @param contactEdits of the contacts, so many have another phone number
/// @param teacherChanges of the sections, so many have another teacher
public record Rates(
        double joins,
        double leaves,
        double moves,
        double renames,
        double enrollments,
        double contactEdits,
        double teacherChanges) {
    /// About 0.5 % of a district, as on an ordinary night of the school year.
    public static Rates usual() {
        return new Rates(0.0005, 0.0005, 0.0003, 0.0002, 0.003, 0.002, 0.001);
    }

    public static Rates none() {
        return new Rates(0, 0, 0, 0, 0, 0, 0);
    }

    public Rates withJoins(double fraction) {
        return new Rates(fraction, leaves, moves, renames, enrollments, contactEdits, teacherChanges);
    }

    public Rates withLeaves(double fraction) {
        return new Rates(joins, fraction, moves, renames, enrollments, contactEdits, teacherChanges);
    }

    public Rates withMoves(double fraction) {
        return new Rates(joins, leaves, fraction, renames, enrollments, contactEdits, teacherChanges);
    }

    public Rates withRenames(double fraction) {
        return new Rates(joins, leaves, moves, fraction, enrollments, contactEdits, teacherChanges);
    }

    public Rates withEnrollments(double fraction) {
        return new Rates(joins, leaves, moves, renames, fraction, contactEdits, teacherChanges);
    }

    public Rates withContactEdits(double fraction) {
        return new Rates(joins, leaves, moves, renames, enrollments, fraction, teacherChanges);
    }

    public Rates withTeacherChanges(double fraction) {
        return new Rates(joins, leaves, moves, renames, enrollments, contactEdits, fraction);
    }
}
