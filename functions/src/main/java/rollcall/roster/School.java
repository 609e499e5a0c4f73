package rollcall.roster;

import java.util.Optional;

/// A school, with the numbers by which it can be matched to one of ours. `name` is at most 60 characters.
public record School(
        SchoolId id,
        String name,
        Optional<String> sisId,
        Optional<String> schoolNumber,
        Optional<String> stateId,
        Optional<String> ncesId,
        boolean nameShortened) {

    /// The longest school name the platform shows (product rule).
    public static final int LONGEST_NAME = 60;

    public School {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a school name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
