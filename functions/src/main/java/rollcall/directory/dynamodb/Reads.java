package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.directory.Account;
import rollcall.directory.SchoolClass;
import rollcall.dynamodb.ItemReader;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads accounts, classes and the owners of contact points by id.
record Reads(BatchReader reader) {

    /// By the id asked for; each round follows one more alias.
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

    /// Reads what is open, from the id asked for to the id to read. What turns out to be an alias stays open.
    private void follow(DistrictId district, Map<AccountId, AccountId> open, Map<AccountId, Account> found) {
        Map<AccountId, Map<String, AttributeValue>> items = items(district, Set.copyOf(open.values()));
        for (AccountId asked : List.copyOf(open.keySet())) {
            AccountId id = open.remove(asked);
            Map<String, AttributeValue> item = items.getOrDefault(id, Map.of());
            AccountItem.alias(item).ifPresent(target -> open.put(asked, target));
            AccountItem.read(district, id, item).ifPresent(account -> found.put(asked, account));
        }
    }

    Map<ClassId, SchoolClass> classes(DistrictId district, Collection<ClassId> ids) {
        List<Key> keys = new HashSet<>(ids).stream().map(id -> Key.of(district, id)).toList();
        return reader.read(keys)
                .entrySet()
                .stream()
                .flatMap(item -> ClassItem.read(district, new ClassId(item.getKey().id()), item.getValue()).stream())
                .collect(Collectors.toMap(SchoolClass::id, one -> one));
    }

    Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points) {
        Map<ContactPoint, AccountId> owners = new HashMap<>();
        List<Key> keys = new HashSet<>(points).stream().map(point -> Key.of(district, point)).toList();
        reader.read(keys)
                .forEach((key, item) -> new ItemReader(item).optionalText(DirectoryTable.OWNER)
                        .ifPresent(owner -> owners.put(new ContactPoint(key.id()), new AccountId(owner))));
        return owners;
    }

    private Map<AccountId, Map<String, AttributeValue>> items(DistrictId district, Set<AccountId> ids) {
        Map<AccountId, Map<String, AttributeValue>> items = new HashMap<>();
        reader.read(ids.stream().map(id -> Key.of(district, id)).toList())
                .forEach((key, item) -> items.put(new AccountId(key.id()), item));
        return items;
    }
}
