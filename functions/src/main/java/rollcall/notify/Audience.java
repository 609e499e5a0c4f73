package rollcall.notify;

import rollcall.plan.EntityKind;

/// Whom notices go to, each of whom is told separately that they have an account.
public enum Audience {
    TEACHERS(EntityKind.TEACHER),
    STUDENTS(EntityKind.STUDENT),
    PARENTS(EntityKind.GUARDIAN);

    private final EntityKind kind;

    Audience(EntityKind kind) {
        this.kind = kind;
    }

    /// What the people of this audience count as.
    public EntityKind kind() {
        return kind;
    }

    /// Why they are told: with the person it makes the notice, which is never sent twice.
    public String reason() {
        return switch (this) {
            case TEACHERS -> "teacher-account";
            case STUDENTS -> "student-account";
            case PARENTS -> "parent-account";
        };
    }

    /// The word for them, such as `parents`.
    public String word() {
        return kind.spoken();
    }
}
