package rollcall.local.clever.district;

/// What a contact is to a student (`Parent`, `Grandparent` …) and of which type (`Parent/Guardian`, `Emergency` …).
public record Relationship(CleverId student, String relationship, String type) {}
