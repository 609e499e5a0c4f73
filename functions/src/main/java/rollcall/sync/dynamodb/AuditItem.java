package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;

/// An entry of the audit trail as an item. Attributes are named as in [AuditEntry]; who did it, as in [ActorItem].
final class AuditItem {
    private static final String ID = "id";
    private static final String AT = "at";
    private static final String ACTION = "action";
    private static final String SCHOOL = "school";
    /// Set of strings.
    private static final String ACCOUNTS = "accounts";
    /// Map of strings.
    private static final String DETAILS = "details";

    private AuditItem() {}

    static ItemWriter write(AuditEntry entry) {
        ItemWriter details = new ItemWriter();
        entry.details().forEach(details::text);
        ItemWriter item = new ItemWriter().text(ID, entry.id())
                .instant(AT, Optional.of(entry.at()))
                .text(ACTION, entry.action().name())
                .text(SCHOOL, entry.school().map(SchoolId::value))
                .set(ACCOUNTS, entry.accounts().stream().map(AccountId::value).toList())
                .map(DETAILS, details)
                .number(SyncTable.TIME_TO_LIVE, DynamoAuditTrail.expiry(entry).getEpochSecond());
        return ActorItem.write(item, entry.actor());
    }

    static AuditEntry read(DistrictId district, ItemReader item) {
        TreeSet<AccountId> accounts = new TreeSet<>();
        item.set(ACCOUNTS).forEach(account -> accounts.add(new AccountId(account)));
        TreeMap<String, String> details = new TreeMap<>();
        item.map(DETAILS)
                .ifPresent(map -> map.attributes()
                        .keySet()
                        .forEach(
                                name -> details.put(name, map.text(name))));
        return new AuditEntry(
                item.text(ID),
                district,
                Instant.parse(item.text(AT)),
                ActorItem.read(item),
                AuditAction.valueOf(item.text(ACTION)),
                item.optionalText(SCHOOL).map(SchoolId::new),
                accounts,
                details);
    }
}
