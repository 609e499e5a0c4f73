package rollcall.roster;

/// A value the source gave that could not be used. The record stands, without the value.
public enum Defect {
    NAME_MISSING,
    EMAIL_INVALID,
    PHONE_INVALID,
    BIRTH_DATE_INVALID,
    LANGUAGE_UNKNOWN,
    NAME_SHORTENED
}
