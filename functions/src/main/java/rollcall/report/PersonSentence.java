package rollcall.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan does to one person, to follow who did it in a sentence.
public final class PersonSentence {
    private PersonSentence() {}

    /// The sentence; empty if there is nothing to tell.
    ///
    /// @param rows those of the person
    public static String of(Stream<ChangeRow> rows) {
        return rows.map(PersonSentence::phrase).distinct().collect(Collectors.joining(", "));
    }

    private static String phrase(ChangeRow row) {
        return row.schoolClass().isEmpty() ? deed(row) : place(row);
    }

    private static String place(ChangeRow row) {
        return (row.change() == ChangeWord.CREATE ? "put them into " : "took them out of ") + row.schoolClass();
    }

    private static String deed(ChangeRow row) {
        return switch (row.change()) {
            case CREATE -> "created the account";
            case UPDATE -> "changed the " + row.field();
            case REMOVE -> "removed them";
            case RETURN -> "brought them back";
            case MOVE -> row.after().isEmpty() ? "let them go from here" : "moved them to " + row.after();
            case RE_LINK -> "gave them another source ID";
        };
    }
}
