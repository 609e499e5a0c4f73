package rollcall.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.account.AdministratorStore;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.report.ChangeRows;
import rollcall.roster.DistrictId;

/// The names, as they are now, of those the audit trail knows by ids: accounts, and administrators by the keys of their
/// addresses.
public record AuditNames(AdministratorStore administrators, Directory directory) {

    /// The names that are known. Who is appointed is called by the address.
    Map<AccountId, String> find(DistrictId district, Collection<AccountId> ids) {
        Map<AccountId, String> names = new HashMap<>();
        administrators.all(district).forEach(one -> names.put(AuditNotes.id(one.email()), one.email().value()));
        List<AccountId> others = ids.stream().filter(id -> !names.containsKey(id)).distinct().toList();
        directory.accounts(district, others).forEach((id, account) -> put(names, id, account));
        putOwners(names, district, others.stream().filter(id -> !names.containsKey(id)).toList());
        return names;
    }

    private void putOwners(Map<AccountId, String> names, DistrictId district, List<AccountId> keys) {
        List<ContactPoint> points = keys.stream()
                .map(AccountId::value)
                .map(ContactPoint::read)
                .flatMap(Optional::stream)
                .toList();
        Map<ContactPoint, AccountId> owners = directory.owners(district, points);
        Map<AccountId, Account> accounts = directory.accounts(district, owners.values());
        owners.forEach((point, owner) -> Optional.ofNullable(accounts.get(owner))
                .ifPresent(account -> put(names, new AccountId(point.key()), account)));
    }

    private static void put(Map<AccountId, String> names, AccountId id, Account account) {
        account.name().ifPresent(name -> names.put(id, ChangeRows.full(name)));
    }
}
