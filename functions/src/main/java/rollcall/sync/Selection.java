package rollcall.sync;

import java.util.SortedSet;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// Which of a district's schools are connected.
public sealed interface Selection {

    /// True if `school` is to be rostered.
    boolean covers(SchoolId school);

    /// True if there is any school to be rostered.
    boolean any();

    /// Every school the source shares, now and later.
    record AllSchools() implements Selection {
        @Override
        public boolean covers(SchoolId school) {
            return true;
        }

        @Override
        public boolean any() {
            return true;
        }
    }

    /// These schools only.
    record ChosenSchools(SortedSet<SchoolId> schools) implements Selection {
        public ChosenSchools {
            schools = Sorted.copy(schools);
        }

        @Override
        public boolean covers(SchoolId school) {
            return schools.contains(school);
        }

        @Override
        public boolean any() {
            return !schools.isEmpty();
        }
    }
}
