package rollcall.local.report;

/// Something that a person has to know of: what is held, or what failed.
///
/// @param school the school's id, empty if it is about the whole district
/// @param name the school's or the district's name
/// @param code the kind of trouble, for programs
/// @param sentence what happened and what to do
public record Trouble(String district, String school, String name, String code, String sentence) {}
