package rollcall.account;

import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// How much of a district somebody administers.
public sealed interface Scope {

    boolean covers(SchoolId school);

    /// What this and the other cover together.
    Scope and(Scope other);

    /// A district administrator: all of it, now and later.
    record WholeDistrict() implements Scope {
        @Override
        public boolean covers(SchoolId school) {
            return true;
        }

        @Override
        public Scope and(Scope other) {
            return this;
        }
    }

    /// A school administrator: some schools.
    record Schools(SortedSet<SchoolId> schools) implements Scope {
        public Schools {
            if (schools.isEmpty()) {
                throw new IllegalArgumentException("a school administrator has at least one school");
            }
            schools = Sorted.copy(schools);
        }

        @Override
        public boolean covers(SchoolId school) {
            return schools.contains(school);
        }

        @Override
        public Scope and(Scope other) {
            return switch (other) {
                case WholeDistrict whole -> whole;
                case Schools more -> {
                    SortedSet<SchoolId> all = new TreeSet<>(schools);
                    all.addAll(more.schools);
                    yield new Schools(all);
                }
            };
        }
    }
}
