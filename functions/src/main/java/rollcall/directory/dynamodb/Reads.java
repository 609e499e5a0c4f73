package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rollcall.directory.Account;
import rollcall.directory.OwnClass;
import rollcall.directory.SchoolClass;
import rollcall.dynamodb.ItemReader;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads accounts, classes and the owners of contact points by id.
record Reads(Table table) {

    /// By the id asked for, each with all that is merged into it; each round follows one more alias or merge.
    Map<AccountId, Account> accounts(DistrictId district, Collection<AccountId> ids) {
        Map<AccountId, Account> found = new HashMap<>();
        Map<AccountId, AccountId> open = new HashMap<>();
        ids.forEach(id -> open.put(id, id));
        for (int depth = 0; depth < Aliases.DEEPEST && !open.isEmpty(); depth++) {
            follow(district, open, found);
        }
        if (!open.isEmpty()) {
            throw Aliases.tooDeep();
        }
        return found;
    }

    /// Reads what is open, from the id asked for to the id to read. What turns out to stand for another stays open.
    private void follow(DistrictId district, Map<AccountId, AccountId> open, Map<AccountId, Account> found) {
        Map<AccountId, Map<String, AttributeValue>> items = items(district, Set.copyOf(open.values()));
        for (AccountId asked : List.copyOf(open.keySet())) {
            AccountId id = open.remove(asked);
            Map<String, AttributeValue> item = items.getOrDefault(id, Map.of());
            AccountItem.standsFor(item)
                    .ifPresentOrElse(
                            target -> open.put(asked, target),
                            () -> whole(district, id, item).ifPresent(account -> found.put(asked, account)));
        }
    }

    /// An account with all that is merged into it.
    Optional<Account> whole(DistrictId district, AccountId id, Map<String, AttributeValue> item) {
        return AccountItem.read(district, id, item).map(account -> with(account, id, AccountItem.merged(item), 1));
    }

    /// The same, as if one of those were not.
    Optional<Account> wholeWithout(
            DistrictId district, AccountId id, Map<String, AttributeValue> item, AccountId without) {
        Set<AccountId> merged = new HashSet<>(AccountItem.merged(item));
        merged.remove(without);
        return AccountItem.read(district, id, item).map(account -> with(account, id, merged, 1));
    }

    private Account with(Account account, AccountId id, Set<AccountId> merged, int depth) {
        if (depth > Aliases.DEEPEST) {
            throw Aliases.tooDeep();
        }
        Account whole = account;
        Map<AccountId, Map<String, AttributeValue>> items = merged.isEmpty()
                ? Map.of()
                : items(account.district(), merged);
        for (Map.Entry<AccountId, Map<String, AttributeValue>> entry : new TreeMap<>(items).entrySet()) {
            boolean proven = AccountItem.mergedInto(entry.getValue()).filter(id::equals).isPresent();
            Optional<Account> part = AccountItem.read(account.district(), entry.getKey(), entry.getValue());
            if (proven && part.isPresent()) {
                Set<AccountId> deeper = AccountItem.merged(entry.getValue());
                whole = with(whole.with(part.get()), entry.getKey(), deeper, depth + 1);
            }
        }
        return whole;
    }

    Map<ClassId, SchoolClass> classes(DistrictId district, Collection<ClassId> ids) {
        List<Key> keys = new HashSet<>(ids).stream().map(id -> Key.of(district, id)).toList();
        return table.get(keys)
                .entrySet()
                .stream()
                .flatMap(item -> ClassItem.read(district, new ClassId(item.getKey().id()), item.getValue()).stream())
                .collect(Collectors.toMap(SchoolClass::id, one -> one));
    }

    Map<ClassId, OwnClass> ownClasses(DistrictId district, Collection<ClassId> ids) {
        List<Key> keys = new HashSet<>(ids).stream().map(id -> Key.of(district, id)).toList();
        return table.get(keys)
                .entrySet()
                .stream()
                .flatMap(item -> ClassItem.readOwn(district, new ClassId(item.getKey().id()), item.getValue())
                        .stream())
                .collect(Collectors.toMap(OwnClass::id, one -> one));
    }

    /// By the word of the SIS.
    Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points) {
        return owners(district, points, DirectoryTable.OWNER);
    }

    Map<ContactPoint, AccountId> provenOwners(DistrictId district, Collection<ContactPoint> points) {
        return owners(district, points, DirectoryTable.PROVEN_BY);
    }

    private Map<ContactPoint, AccountId> owners(
            DistrictId district, Collection<ContactPoint> points, String attribute) {
        Map<ContactPoint, AccountId> owners = new HashMap<>();
        List<Key> keys = new HashSet<>(points).stream().map(point -> Key.of(district, point)).toList();
        table.get(keys)
                .forEach((key, item) -> new ItemReader(item).optionalText(attribute)
                        .ifPresent(owner -> owners.put(new ContactPoint(key.id()), new AccountId(owner))));
        return owners;
    }

    private Map<AccountId, Map<String, AttributeValue>> items(DistrictId district, Set<AccountId> ids) {
        Map<AccountId, Map<String, AttributeValue>> items = new HashMap<>();
        table.get(ids.stream().map(id -> Key.of(district, id)).toList())
                .forEach((key, item) -> items.put(new AccountId(key.id()), item));
        return items;
    }
}
