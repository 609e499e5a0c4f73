package rollcall.directory.dynamodb;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Sends updates to accounts by any of their ids.
record Sender(Table table) {

    /// To the account itself, merged into another or not: the SIS's parts stay where they are.
    boolean toPart(DistrictId district, AccountId id, Supplier<Update> update) {
        return send(district, id, () -> update.get().ifAbsent(DirectoryTable.ALIAS), AccountItem::alias);
    }

    /// To the account that shows what this one has.
    boolean toWhole(DistrictId district, AccountId id, Supplier<Update> update) {
        return send(
                district,
                id,
                () -> update.get().ifAbsent(DirectoryTable.ALIAS).ifAbsent(DirectoryTable.MERGED_INTO),
                AccountItem::standsFor);
    }

    private boolean send(DistrictId district, AccountId id, Supplier<Update> update,
            Function<Map<String, AttributeValue>, Optional<AccountId>> next) {
        AccountId account = id;
        for (int depth = 0; depth < Aliases.DEEPEST; depth++) {
            switch (table.update(Key.of(district, account), update.get())) {
                case Table.Result.Done _ -> {
                    return true;
                }
                case Table.Result.Refused refused -> {
                    Optional<AccountId> target = next.apply(refused.present());
                    if (target.isEmpty()) {
                        return false;
                    }
                    account = target.get();
                }
            }
        }
        throw Aliases.tooDeep();
    }
}
