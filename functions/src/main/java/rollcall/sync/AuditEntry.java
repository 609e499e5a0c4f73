package rollcall.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// One line of the audit trail: who did what to whom. Holds ids and codes, never a person's data.
///
/// @param id tells it from others of the same moment; the same thing done is told under the same id
/// @param at when, to the millisecond
/// @param school at which school, if at one
/// @param accounts to whom
/// @param details what else belongs to it, such as the number of a plan; words as they may stand in identifiers
public record AuditEntry(
        String id,
        DistrictId district,
        Instant at,
        Actor actor,
        AuditAction action,
        Optional<SchoolId> school,
        SortedSet<AccountId> accounts,
        SortedMap<String, String> details) {
    /// The detail that names a plan.
    public static final String PLAN = "plan";
    /// The detail that says why it was not done after all.
    public static final String REFUSED = "refused";

    private static final int MOST_DETAILS = 12;

    public AuditEntry {
        Identifiers.require("an entry's id", id);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        accounts = Sorted.copy(accounts);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        if (details.size() > MOST_DETAILS) {
            throw new IllegalArgumentException("an entry has at most " + MOST_DETAILS + " details");
        }
        details.forEach((name, value) -> {
            Identifiers.require("a detail's name", name);
            Identifiers.require("a detail", value);
        });
    }

    /// An entry about the whole district.
    public static AuditEntry of(String id, DistrictId district, Instant at, Actor actor, AuditAction action) {
        return new AuditEntry(id, district, at, actor, action, Optional.empty(), Collections.emptySortedSet(),
                Collections.emptySortedMap());
    }

    public AuditEntry at(SchoolId where) {
        return new AuditEntry(id, district, at, actor, action, Optional.of(where), accounts, details);
    }

    public AuditEntry to(SortedSet<AccountId> whom) {
        return new AuditEntry(id, district, at, actor, action, school, whom, details);
    }

    public AuditEntry with(String name, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEntry(id, district, at, actor, action, school, accounts, new TreeMap<>(more));
    }

    /// True if it was not done after all.
    public boolean refused() {
        return details.containsKey(REFUSED);
    }

    /// Where it stands in the trail.
    public AuditPosition position() {
        return AuditPosition.of(at, id);
    }
}
