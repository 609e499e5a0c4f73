package rollcall.report;

import java.util.List;

/// One row of the table of changes: one field of one thing. What does not apply is empty.
///
/// @param kind what it is, such as `student`, `class` or `member`
/// @param name of the person or class
/// @param schoolClass the class a person becomes or ceases to be a member of
/// @param field what of it changes; empty if all of it comes back or goes
public record ChangeRow(
        ChangeWord change,
        String kind,
        String sourceId,
        String name,
        String school,
        String schoolClass,
        String field,
        String before,
        String after) {

    /// The names of the columns, in the order of [#cells].
    public static final List<String> COLUMNS = List.of(
            "change", "kind", "source ID", "name", "school", "class", "field", "before", "after");

    public List<String> cells() {
        return List.of(change.text(), kind, sourceId, name, school, schoolClass, field, before, after);
    }
}
