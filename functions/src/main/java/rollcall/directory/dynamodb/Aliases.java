package rollcall.directory.dynamodb;

import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Finds the account behind an alias. New aliases always point at an account, so chains only come from merges.
record Aliases(Table table) {
    /// Longer chains are taken for a circle.
    static final int DEEPEST = 16;

    /// The account `id` stands for: itself, unless it is an alias.
    AccountId resolve(DistrictId district, AccountId id) {
        AccountId account = id;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<AccountId> target = AccountItem.alias(table.get(Key.of(district, account)));
            if (target.isEmpty()) {
                return account;
            }
            account = target.get();
        }
        throw tooDeep();
    }

    static IllegalStateException tooDeep() {
        return new IllegalStateException("aliases of accounts are chained more than " + DEEPEST + " deep");
    }
}
