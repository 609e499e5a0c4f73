package rollcall.sync;

import java.util.Set;
import java.util.SortedSet;
import rollcall.report.Obstacle;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// What became of the wish to sync one person.
public sealed interface PersonOutcome extends Outcome {

    /// What differs is queued for these schools as the plan of this number.
    record Queued(long number, SortedSet<SchoolId> schools) implements PersonOutcome {
        public Queued {
            schools = Sorted.copy(schools);
        }
    }

    /// The directory is as the source says already.
    record NothingToDo() implements PersonOutcome {}

    /// It cannot be done for one person alone: the whole district is read instead, in this run.
    record WholeDistrict(RunId run, Set<Obstacle> reasons) implements PersonOutcome {
        public WholeDistrict {
            reasons = Set.copyOf(reasons);
        }
    }

    /// It cannot be done just now. Nothing was changed.
    record Refused(Set<Obstacle> reasons) implements PersonOutcome {
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }

    /// There is no such district, or it is not connected.
    record NotConnected() implements PersonOutcome {}
}
