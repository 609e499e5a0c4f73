package rollcall.roster;

/// A school year, from the nursery to what comes after the last.
public enum Grade {
    INFANT_TODDLER,
    PRESCHOOL,
    PRE_KINDERGARTEN,
    TRANSITIONAL_KINDERGARTEN,
    KINDERGARTEN,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    GRADE_6,
    GRADE_7,
    GRADE_8,
    GRADE_9,
    GRADE_10,
    GRADE_11,
    GRADE_12,
    GRADE_13,
    POST_GRADUATE,
    UNGRADED,
    OTHER
}
