package rollcall.plan;

import rollcall.roster.PersonKind;

/// What changes and limits are counted by.
public enum EntityKind {
    TEACHER("teachers"),
    STAFF("staff"),
    GUARDIAN("guardians"),
    STUDENT("students"),
    VISITOR("people of other schools"),
    CLASS("classes"),
    CONTACT_POINT("contact points");

    private final String plural;

    EntityKind(String plural) {
        this.plural = plural;
    }

    /// The word for many of them.
    public String plural() {
        return plural;
    }

    public static EntityKind of(PersonKind kind) {
        return switch (kind) {
            case TEACHER -> TEACHER;
            case STAFF -> STAFF;
            case GUARDIAN -> GUARDIAN;
            case STUDENT -> STUDENT;
        };
    }
}
