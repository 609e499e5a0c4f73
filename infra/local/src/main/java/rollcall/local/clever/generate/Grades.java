package rollcall.local.clever.generate;

import java.util.List;
import java.util.Optional;
import rollcall.local.clever.district.School.SchoolProfile;

/// Clever's words for the grades of a school, in order, and who belongs where.
public final class Grades {
    private static final List<String> ALL = List.of("Kindergarten", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
            "11", "12");
    private static final int AGE_IN_KINDERGARTEN = 5;

    private Grades() {}

    /// From the lowest to the highest grade of the school; all grades if it does not say.
    public static List<String> of(SchoolProfile school) {
        int from = Math.max(0, index(school.lowGrade().present()));
        int until = index(school.highGrade().present());
        return ALL.subList(from, until < 0 ? ALL.size() : until + 1);
    }

    /// The next grade; none after the last, and none for a grade that is no number.
    public static Optional<String> next(String grade) {
        int place = ALL.indexOf(grade);
        return place < 0 || place + 1 == ALL.size() ? Optional.empty() : Optional.of(ALL.get(place + 1));
    }

    public static boolean isLast(String grade) {
        return grade.equals(ALL.getLast());
    }

    public static String first() {
        return ALL.getFirst();
    }

    /// The usual age in autumn.
    static int age(String grade) {
        return AGE_IN_KINDERGARTEN + Math.max(0, ALL.indexOf(grade));
    }

    private static int index(Optional<String> grade) {
        return grade.map(ALL::indexOf).orElse(-1);
    }
}
