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
import rollcall.sync.Actor;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.RunId;

/// An entry of the audit trail as an item. Attributes are named as in [AuditEntry].
final class AuditItem {
    private static final String ID = "id";
    private static final String AT = "at";
    /// String: one of these three.
    private static final String ADMINISTRATOR = "administrator";
    private static final String OPERATOR = "operator";
    private static final String RUN = "run";
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
        return switch (entry.actor()) {
            case Actor.Administrator administrator -> item.text(ADMINISTRATOR, administrator.account().value());
            case Actor.Operator operator -> item.text(OPERATOR, operator.id());
            case Actor.Run run -> item.text(RUN, run.run().value());
        };
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
                actor(item),
                AuditAction.valueOf(item.text(ACTION)),
                item.optionalText(SCHOOL).map(SchoolId::new),
                accounts,
                details);
    }

    private static Actor actor(ItemReader item) {
        return item.optionalText(ADMINISTRATOR)
                .<Actor>map(account -> new Actor.Administrator(new AccountId(account)))
                .or(() -> item.optionalText(OPERATOR).map(Actor.Operator::new))
                .orElseGet(() -> new Actor.Run(new RunId(item.text(RUN))));
    }
}
