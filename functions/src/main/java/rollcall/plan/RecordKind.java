package rollcall.plan;

import rollcall.roster.PersonKind;
import rollcall.roster.Unreadable;

/// What kind of record of the source a finding is about.
public enum RecordKind {
    TEACHER("teacher"),
    STAFF("staff"),
    GUARDIAN("guardian"),
    STUDENT("student"),
    PERSON("person"),
    CLASS("class"),
    SCHOOL("school");

    private final String word;

    RecordKind(String word) {
        this.word = word;
    }

    /// The word for one of them.
    public String word() {
        return word;
    }

    static RecordKind of(PersonKind kind) {
        return switch (kind) {
            case TEACHER -> TEACHER;
            case STAFF -> STAFF;
            case GUARDIAN -> GUARDIAN;
            case STUDENT -> STUDENT;
        };
    }

    /// Of a person nobody could read, the role is not known either.
    static RecordKind of(Unreadable.Kind kind) {
        return switch (kind) {
            case SCHOOL -> SCHOOL;
            case PERSON -> PERSON;
            case SECTION -> CLASS;
        };
    }
}
