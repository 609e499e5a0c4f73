package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rollcall.roster.PersonId;
import rollcall.roster.Section;

/// What is wrong with a section's record. An error stops the record.
final class SectionRules {
    private SectionRules() {}

    /// @param teaches who can own the class
    /// @param hasAccount who can be a member of it
    static List<FindingCode> check(Section section, Predicate<PersonId> teaches, Predicate<PersonId> hasAccount) {
        List<FindingCode> codes = new ArrayList<>();
        if (section.name().isEmpty()) {
            codes.add(FindingCode.CLASS_NAME_MISSING);
        }
        if (section.nameShortened()) {
            codes.add(FindingCode.CLASS_NAME_SHORTENED);
        }
        if (section.teacher().isEmpty()) {
            codes.add(FindingCode.CLASS_WITHOUT_TEACHER);
        } else if (!teaches.test(section.teacher().get())) {
            codes.add(FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT);
        }
        if (!section.students().stream().allMatch(hasAccount)) {
            codes.add(FindingCode.MEMBER_NOT_SHARED);
        }
        return codes;
    }

    static boolean stops(List<FindingCode> codes) {
        return codes.stream().anyMatch(code -> code.level() == FindingCode.Level.ERROR);
    }
}
