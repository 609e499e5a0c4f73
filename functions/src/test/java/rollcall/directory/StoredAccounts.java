package rollcall.directory;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

/// The accounts and aliases of one district in memory.
final class StoredAccounts {
    private final Map<AccountId, AccountId> aliases = new TreeMap<>();
    /// The number of the plan that made the alias.
    private final Map<AccountId, Long> numbers = new TreeMap<>();
    private final Map<AccountId, StoredAccount> accounts = new TreeMap<>();

    boolean put(Stamp stamp, Change.PersonPut put) {
        return at(AccountId.of(put.person())).put(stamp, put);
    }

    boolean leave(Stamp stamp, Change.PersonLeft left) {
        return at(AccountId.of(left.person())).leave(stamp, left);
    }

    boolean renumber(Stamp stamp, Change.GuardianRenumbered renumbered) {
        AccountId target = resolve(AccountId.of(renumbered.from()));
        AccountId alias = AccountId.of(renumbered.to());
        if (!alias.equals(target)) {
            StoredAccount own = accounts.get(alias);
            boolean free = own == null || (own.isFree(renumbered.to()) && !own.isNewer(renumbered.to(), stamp));
            if (!free || !Objects.equals(aliases.getOrDefault(alias, target), target)
                    || numbers.getOrDefault(alias, 0L) > stamp.number()) {
                return false;
            }
            accounts.remove(alias);
            aliases.put(alias, target);
            numbers.put(alias, stamp.number());
        }
        return at(target).leave(stamp, new Change.PersonLeft(renumbered.from(), true));
    }

    boolean revert(Stamp stamp, Change.Reverted reverted) {
        PersonId person = new PersonId(reverted.key().id());
        return at(AccountId.of(person)).revert(stamp, person, reverted.before(Before.OfPerson.class));
    }

    boolean revert(Stamp stamp, Change.RenumberingReverted reverted) {
        AccountId alias = AccountId.of(reverted.to());
        StoredAccount account = at(AccountId.of(reverted.from()));
        if (account.isNewer(reverted.from(), stamp) || !account.revert(stamp, reverted.to(), Optional.empty())
                || numbers.getOrDefault(alias, 0L) > stamp.number()) {
            return false;
        }
        aliases.remove(alias);
        numbers.remove(alias);
        return at(alias).revert(stamp, reverted.to(), Optional.empty());
    }

    void choose(UserChange.LanguageChosen chosen) {
        Optional.ofNullable(accounts.get(resolve(chosen.account())))
                .orElseThrow(() -> new NoSuchElementException("no such account"))
                .choose(chosen.language());
    }

    Optional<Account> find(DistrictId district, AccountId id) {
        AccountId target = resolve(id);
        return Optional.ofNullable(accounts.get(target)).flatMap(account -> account.view(district, target));
    }

    List<Account> all(DistrictId district) {
        return accounts.keySet().stream().flatMap(id -> find(district, id).stream()).toList();
    }

    Map<AccountId, AccountId> aliases() {
        return aliases;
    }

    private StoredAccount at(AccountId id) {
        return accounts.computeIfAbsent(resolve(id), _ -> new StoredAccount());
    }

    private AccountId resolve(AccountId id) {
        AccountId target = id;
        while (aliases.containsKey(target)) {
            target = aliases.get(target);
        }
        return target;
    }
}
