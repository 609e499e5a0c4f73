package rollcall.roster;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A taught class. `name` is at most 255 characters and empty if the source gave none.
///
/// `teacher` is the primary one and never among `coTeachers`. People listed here need not be in the roster: sources
/// list students they do not share.
public record Section(
        SectionId id,
        SchoolId school,
        String name,
        Optional<PersonId> teacher,
        List<PersonId> coTeachers,
        SortedSet<PersonId> students,
        Optional<String> term,
        boolean nameShortened) {

    /// The longest class name the platform shows (product rule).
    public static final int LONGEST_NAME = 255;

    public Section {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a class name has at most " + LONGEST_NAME + " characters");
        }
        coTeachers = coTeachers.stream()
                .filter(person -> teacher.isEmpty() || !teacher.get().equals(person))
                .distinct()
                .sorted()
                .toList();
        students = Sorted.copy(students);
    }
}
