package rollcall.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.Finding;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.Sorted;

/// What becomes of one person of the source, step by step: what was read, whose account it is, which rules applied, what
/// would change. Holds the person's data: for an administrator, never for a log.
///
/// @param owners who has the person's e-mail address and telephone number now, where somebody else does
/// @param schools what the person is at each school, or was
/// @param obstacles why the person cannot be synced alone just now
public record PersonTrace(
        DistrictId district,
        PersonId person,
        Reading reading,
        Match match,
        SortedMap<ContactPoint, AccountId> owners,
        List<AtSchool> schools,
        SortedSet<Obstacle> obstacles) {

    public PersonTrace {
        owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
        schools = List.copyOf(schools);
        obstacles = Sorted.copy(obstacles);
    }

    /// True if nothing would change.
    public boolean isSettled() {
        return schools.stream().allMatch(school -> school.changes().isEmpty());
    }

    /// What the source said.
    public sealed interface Reading {

        /// The person in normal form, with the classes they are in.
        record Read(Person record, List<Section> classes) implements Reading {
            public Read {
                classes = List.copyOf(classes);
            }
        }

        /// The record is there, but this field of it cannot be read: the person stays as they are.
        record Unreadable(String field) implements Reading {}

        /// The source does not share this person with us.
        record NotShared() implements Reading {}
    }

    /// Which account is the person's.
    public sealed interface Match {

        /// The account linked to the person's id. It is another's id if guardians' ids changed or accounts were merged.
        record Linked(AccountId account, boolean active) implements Match {}

        /// There is none yet.
        record None() implements Match {}
    }

    /// One school.
    ///
    /// @param waiting the number of the school's plan that is not applied yet
    /// @param findings what the rules found on the person's record
    /// @param changes what would be done
    public record AtSchool(
            SchoolId school, String name, Optional<Long> waiting, List<Finding> findings, List<Change> changes) {
        public AtSchool {
            findings = List.copyOf(findings);
            changes = List.copyOf(changes);
        }
    }
}
