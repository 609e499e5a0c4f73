package rollcall.report;

/// What became of a school's plan.
public enum Fate {
    /// It was applied by itself.
    APPLIED,
    /// It waited for a person's yes; unless it says otherwise later, nothing of it was done.
    HELD,
    /// It waited, and a person's yes let it be applied.
    CLEARED,
    /// It was applied and taken back by a later one.
    UNDONE,
    /// It was to take another one back and waited for a yes, until a later sync took its place; nothing of it was done.
    REPLACED
}
