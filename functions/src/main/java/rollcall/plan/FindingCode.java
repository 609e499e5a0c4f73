package rollcall.plan;

/// What can be wrong with a record. An error stops the record; an alert only makes it less useful.
public enum FindingCode {
    RECORD_UNREADABLE(Level.ERROR),
    DUPLICATE_SOURCE_ID(Level.ERROR),
    NAME_MISSING(Level.ERROR),
    TEACHER_EMAIL_MISSING(Level.ERROR),
    STAFF_EMAIL_MISSING(Level.ERROR),
    EMAIL_TAKEN(Level.ERROR),
    CLASS_NAME_MISSING(Level.ERROR),
    CLASS_WITHOUT_TEACHER(Level.ERROR),
    CLASS_TEACHER_WITHOUT_ACCOUNT(Level.ERROR),
    EMAIL_SHARED(Level.ALERT),
    PHONE_SHARED(Level.ALERT),
    EMAIL_INVALID(Level.ALERT),
    PHONE_INVALID(Level.ALERT),
    BIRTH_DATE_INVALID(Level.ALERT),
    LANGUAGE_UNKNOWN(Level.ALERT),
    CLASS_NAME_SHORTENED(Level.ALERT),
    MEMBER_NOT_SHARED(Level.ALERT),
    /// Somebody new may be somebody who vanished, whose id is the detail: neither is created or removed before a human
    /// decides.
    POSSIBLE_MATCH(Level.ALERT);

    /// How much a finding weighs.
    public enum Level {
        ERROR,
        ALERT
    }

    private final Level level;

    FindingCode(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
