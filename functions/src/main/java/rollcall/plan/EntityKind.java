package rollcall.plan;

import rollcall.roster.PersonKind;

/// What changes and limits are counted by.
public enum EntityKind {
    TEACHER("teachers"),
    STAFF("staff"),
    GUARDIAN("guardians", "parents"),
    STUDENT("students"),
    VISITOR("people of other schools"),
    CLASS("classes"),
    CONTACT_POINT("contact points");

    private final String plural;
    private final String spoken;

    EntityKind(String word) {
        this(word, word);
    }

    EntityKind(String plural, String spoken) {
        this.plural = plural;
        this.spoken = spoken;
    }

    /// The word for many of them as a school office says it.
    public String spoken() {
        return spoken;
    }

    /// The word for many of them, which never changes.
    public String plural() {
        return plural;
    }

    /// True if it is told in reports: each person once, at the home school; contact points follow their people.
    public boolean reported() {
        return switch (this) {
            case TEACHER, STAFF, GUARDIAN, STUDENT, CLASS -> true;
            case VISITOR, CONTACT_POINT -> false;
        };
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
