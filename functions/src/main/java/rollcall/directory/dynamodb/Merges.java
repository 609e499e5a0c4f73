package rollcall.directory.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.directory.Account;
import rollcall.directory.MergeOutcome;
import rollcall.directory.MergeOutcome.Reason;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Merges accounts and takes merges back. A merged account stays an item of its own, which only says where it is shown:
/// nothing is copied, so nothing can be lost on the way there or back.
record Merges(Table table, Reads reads) {
    private static final int TRIES = 5;

    MergeOutcome merge(DistrictId district, AccountId survivor, AccountId merged) {
        if (survivor.equals(merged)) {
            return new MergeOutcome.Refused(Reason.SAME_ACCOUNT);
        }
        for (int left = TRIES; left > 0; left--) {
            Map<String, AttributeValue> target = table.get(Key.of(district, survivor));
            Map<String, AttributeValue> source = table.get(Key.of(district, merged));
            boolean done = AccountItem.mergedInto(source).filter(survivor::equals).isPresent();
            Optional<Reason> refusal = refusal(target).or(() -> done ? Optional.empty() : refusal(source));
            if (refusal.isPresent()) {
                return new MergeOutcome.Refused(refusal.get());
            }
            Optional<Account> one = reads.wholeWithout(district, survivor, target, merged);
            Optional<Account> two = reads.whole(district, merged, source);
            if (one.isEmpty() || two.isEmpty()) {
                return new MergeOutcome.Refused(Reason.NO_SUCH_ACCOUNT);
            }
            if (done || write(district, survivor, joining(merged), merged, leaving(survivor))) {
                return new MergeOutcome.Done(one.get(), two.get());
            }
        }
        throw new IllegalStateException("two accounts change faster than they can be merged");
    }

    MergeOutcome unmerge(DistrictId district, AccountId merged) {
        for (int left = TRIES; left > 0; left--) {
            Optional<AccountId> survivor = AccountItem.mergedInto(table.get(Key.of(district, merged)));
            if (survivor.isEmpty()) {
                return new MergeOutcome.Refused(Reason.NOT_MERGED);
            }
            Update parted = new Update().delete(DirectoryTable.MERGED, List.of(merged)).ifExists(DirectoryTable.KEY);
            Update alone = new Update().remove(DirectoryTable.MERGED_INTO)
                    .ifEqual(DirectoryTable.MERGED_INTO, survivor.get().value());
            if (write(district, survivor.get(), parted, merged, alone)) {
                Map<AccountId, Account> now = reads.accounts(district, List.of(survivor.get(), merged));
                return new MergeOutcome.Done(now.get(survivor.get()), now.get(merged));
            }
        }
        throw new IllegalStateException("two accounts change faster than they can be parted");
    }

    private static Optional<Reason> refusal(Map<String, AttributeValue> item) {
        if (AccountItem.alias(item).isPresent()) {
            return Optional.of(Reason.ALIAS);
        }
        return AccountItem.mergedInto(item).map(_ -> Reason.ALREADY_MERGED);
    }

    private static Update joining(AccountId merged) {
        return free(new Update().add(DirectoryTable.MERGED, List.of(merged)));
    }

    private static Update leaving(AccountId survivor) {
        return free(new Update().set(DirectoryTable.MERGED_INTO, survivor.value()));
    }

    /// Neither is part of another account: settles the race between two merges, and keeps them from forming a circle.
    private static Update free(Update update) {
        return update.ifExists(DirectoryTable.KEY)
                .ifAbsent(DirectoryTable.ALIAS)
                .ifAbsent(DirectoryTable.MERGED_INTO);
    }

    /// Both updates, or none if a condition does not hold.
    private boolean write(DistrictId district, AccountId one, Update first, AccountId other, Update second) {
        try {
            table.client()
                    .transactWriteItems(request -> request.transactItems(
                            part(first, Key.of(district, one)), part(second, Key.of(district, other))));
            return true;
        } catch (TransactionCanceledException _) {
            return false;
        }
    }

    private TransactWriteItem part(Update update, Key key) {
        return TransactWriteItem.builder().update(update.inTransaction(table.name(), key)).build();
    }
}
