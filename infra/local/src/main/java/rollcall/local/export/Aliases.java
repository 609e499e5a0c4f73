package rollcall.local.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Which account an id stands for after renumberings and merges.
final class Aliases {
    private final Map<AccountName, AccountId> accounts = new HashMap<>();

    void add(Directory.Entry.OfAlias alias) {
        accounts.put(new AccountName(alias.district(), alias.alias()), alias.account());
    }

    /// The account at the end of the chain that begins with `id`; `id` itself if it is nobody's alias.
    AccountId resolve(DistrictId district, AccountId id) {
        AccountId current = id;
        Set<AccountId> seen = new HashSet<>();
        while (seen.add(current)) {
            current = accounts.getOrDefault(new AccountName(district, current), current);
        }
        return current;
    }
}
