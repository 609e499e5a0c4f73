package rollcall.local.clever.evolve;

/// How many records one night changed, each counted once per kind of change.
public record NightlyChanges(
        int joined, int left, int moved, int renamed, int enrollments, int contactEdits, int teacherChanges) {}
