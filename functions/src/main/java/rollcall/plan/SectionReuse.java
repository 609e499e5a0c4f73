package rollcall.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Recognises a section id that was given to another class: the owner, the term and more than half of the students
/// change at once.
final class SectionReuse {
    private SectionReuse() {}

    /// What is to be said of a class that is to be put, if the directory has another one under its id. It may have been
    /// dropped meanwhile: its members come back.
    static Optional<Finding> find(Change.ClassPut put, Before before) {
        return before instanceof Before.OfClass former && another(former.values(), put.values())
                ? Optional.of(new Finding(FindingCode.SECTION_ID_REUSED, RecordKind.CLASS, put.section().value(), ""))
                : Optional.empty();
    }

    private static boolean another(SisClass former, SisClass now) {
        Set<AccountId> gone = new HashSet<>(former.members());
        gone.removeAll(now.members());
        return !former.owner().equals(now.owner())
                && !former.term().equals(now.term())
                && 2 * gone.size() > former.members().size();
    }
}
