package rollcall.sync;

import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Which entries of a district's trail are wanted.
///
/// @param school only those at this school
/// @param account only those done to this account
/// @param action only those of this kind
/// @param before only those older than the one there
/// @param limit how many at most
public record AuditQuery(
        DistrictId district,
        Optional<SchoolId> school,
        Optional<AccountId> account,
        Optional<AuditAction> action,
        Optional<AuditPosition> before,
        int limit) {
    private static final int LARGEST = 1000;

    public AuditQuery {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST + " entries");
        }
    }

    /// The newest entries of a district.
    public static AuditQuery of(DistrictId district, int limit) {
        return new AuditQuery(district, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    public AuditQuery at(SchoolId where) {
        return new AuditQuery(district, Optional.of(where), account, action, before, limit);
    }

    public AuditQuery to(AccountId whom) {
        return new AuditQuery(district, school, Optional.of(whom), action, before, limit);
    }

    public AuditQuery only(AuditAction what) {
        return new AuditQuery(district, school, account, Optional.of(what), before, limit);
    }

    public AuditQuery before(AuditPosition place) {
        return new AuditQuery(district, school, account, action, Optional.of(place), limit);
    }

    /// True if the entry is among them, wherever it stands.
    public boolean wants(AuditEntry entry) {
        return entry.district().equals(district)
                && school.filter(wanted -> !entry.school().equals(Optional.of(wanted))).isEmpty()
                && account.filter(wanted -> !entry.accounts().contains(wanted)).isEmpty()
                && action.filter(wanted -> entry.action() != wanted).isEmpty();
    }
}
