package rollcall.directory;

import java.util.SortedSet;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
import rollcall.roster.Sorted;

/// A class made by hand. It never becomes a rostered one, and no plan can change it.
///
/// @param members whom users added
public record OwnClass(DistrictId district, ClassId id, String name, AccountId owner, SortedSet<AccountId> members) {
    public OwnClass {
        members = Sorted.copy(members);
    }
}
