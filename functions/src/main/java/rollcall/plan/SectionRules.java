package rollcall.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;
import rollcall.roster.Section;

/// What is wrong with a section's record.
final class SectionRules {
    private static final int MOST_NAMED = 10;

    private SectionRules() {}

    /// What stops the section.
    ///
    /// @param teaches who can own the class
    static List<Flaw> errors(Section section, Predicate<PersonId> teaches) {
        boolean unowned = section.teacher().filter(teaches.negate()).isPresent();
        return Stream.of(
                Flaw.when(section.name().isEmpty(), FindingCode.CLASS_NAME_MISSING),
                Flaw.when(section.teacher().isEmpty(), FindingCode.CLASS_WITHOUT_TEACHER),
                Flaw.when(unowned, FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT)).flatMap(flaws -> flaws).toList();
    }

    /// What makes the class less useful than it could be.
    ///
    /// @param unshared who is at no connected school
    static List<Flaw> alerts(Section section, Predicate<PersonId> unshared) {
        List<PersonId> missing = Stream.concat(section.coTeachers().stream(), section.students().stream())
                .filter(unshared)
                .toList();
        return Stream.of(
                Flaw.when(section.nameShortened(), FindingCode.CLASS_NAME_SHORTENED),
                Flaw.when(section.students().isEmpty(), FindingCode.CLASS_WITHOUT_STUDENTS),
                missing.isEmpty()
                        ? Stream.<Flaw>empty()
                        : Stream.of(new Flaw(FindingCode.MEMBER_NOT_SHARED, listed(missing))))
                .flatMap(flaws -> flaws)
                .toList();
    }

    private static String listed(List<PersonId> people) {
        String named = people.stream().limit(MOST_NAMED).map(PersonId::value).collect(Collectors.joining(", "));
        int others = people.size() - MOST_NAMED;
        return others > 0 ? "%s and %d more".formatted(named, others) : named;
    }
}
