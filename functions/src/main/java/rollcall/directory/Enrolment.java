package rollcall.directory;

import java.util.SortedSet;
import rollcall.plan.ClassId;
import rollcall.roster.Sorted;

/// The classes one person is in at one school. The class's own list of members decides; this is the way back to it.
///
/// @param number the number of the plan that wrote it; an older plan cannot
public record Enrolment(long number, SortedSet<ClassId> classes) {
    public Enrolment {
        classes = Sorted.copy(classes);
    }
}
