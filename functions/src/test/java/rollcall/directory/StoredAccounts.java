package rollcall.directory;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rollcall.directory.MergeOutcome.Reason;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

/// The accounts and aliases of one district in memory.
final class StoredAccounts {
    private final Map<AccountId, AccountId> aliases = new TreeMap<>();
    private final Map<AccountId, AccountId> mergers = new TreeMap<>();
    /// The number of the plan that made the alias.
    private final Map<AccountId, Long> numbers = new TreeMap<>();
    private final Map<AccountId, StoredAccount> accounts = new TreeMap<>();

    boolean put(Stamp stamp, Change.PersonPut put) {
        return at(AccountId.of(put.person())).put(stamp, put);
    }

    boolean leave(Stamp stamp, Change.PersonLeft left) {
        return at(AccountId.of(left.person())).leave(stamp, left);
    }

    boolean renumber(Stamp stamp, Change.PersonRenumbered renumbered) {
        AccountId target = resolve(AccountId.of(renumbered.from()));
        return point(stamp, renumbered.to(), target)
                && at(target).leave(stamp, new Change.PersonLeft(renumbered.from(), true));
    }

    boolean link(Stamp stamp, Change.AccountLinked linked) {
        return point(stamp, linked.person(), resolve(linked.account()));
    }

    private boolean point(Stamp stamp, PersonId person, AccountId target) {
        AccountId alias = AccountId.of(person);
        if (!alias.equals(target)) {
            StoredAccount own = accounts.get(alias);
            boolean free = own == null || (own.isFree(person) && !own.isNewer(person, stamp));
            if (!free || !Objects.equals(aliases.getOrDefault(alias, target), target)
                    || numbers.getOrDefault(alias, 0L) > stamp.number()) {
                return false;
            }
            accounts.remove(alias);
            aliases.put(alias, target);
            numbers.put(alias, stamp.number());
        }
        return true;
    }

    boolean revert(Stamp stamp, Change.Reverted reverted) {
        PersonId person = new PersonId(reverted.key().id());
        return at(AccountId.of(person)).revert(stamp, person, reverted.before(Before.OfPerson.class));
    }

    boolean revert(Stamp stamp, Change.RenumberingReverted reverted) {
        StoredAccount account = at(AccountId.of(reverted.from()));
        return !account.isNewer(reverted.from(), stamp) && account.revert(stamp, reverted.to(), Optional.empty())
                && separate(stamp, reverted.to());
    }

    boolean revert(Stamp stamp, Change.LinkReverted reverted) {
        PersonId person = reverted.person();
        return at(AccountId.of(person)).revert(stamp, person, Optional.empty()) && separate(stamp, person);
    }

    private boolean separate(Stamp stamp, PersonId person) {
        AccountId alias = AccountId.of(person);
        if (numbers.getOrDefault(alias, 0L) > stamp.number()) {
            return false;
        }
        aliases.remove(alias);
        numbers.remove(alias);
        return at(alias).revert(stamp, person, Optional.empty());
    }

    void open(UserChange.AccountOpened opened) {
        StoredAccount account = at(opened.account());
        account.own(own -> {
            if (!account.blank() && !own.name().equals(Optional.of(opened.name()))) {
                throw new IllegalStateException("there is an account of this id already");
            }
            return OwnProfiles.name(own, opened.name());
        });
    }

    /// Changes what the user of an account made of it.
    void own(DistrictId district, AccountId id, UnaryOperator<OwnProfile> change) {
        at(existing(district, id).id()).own(change);
    }

    /// The same in all the accounts that were merged.
    void ownEverywhere(DistrictId district, AccountId id, UnaryOperator<OwnProfile> change) {
        Account account = existing(district, id);
        at(account.id()).own(change);
        account.merged().forEach(merged -> at(merged).own(change));
    }

    Account existing(DistrictId district, AccountId id) {
        return find(district, id).orElseThrow(() -> new NoSuchElementException("no such account"));
    }

    MergeOutcome merge(DistrictId district, AccountId survivor, AccountId merged) {
        boolean repeated = survivor.equals(mergers.get(merged));
        Optional<Reason> refusal = refusal(survivor).or(() -> repeated ? Optional.empty() : refusal(merged));
        if (survivor.equals(merged) || refusal.isPresent()) {
            return new MergeOutcome.Refused(refusal.orElse(Reason.SAME_ACCOUNT));
        }
        mergers.remove(merged);
        Optional<Account> one = find(district, survivor);
        Optional<Account> other = find(district, merged);
        if (one.isEmpty() || other.isEmpty()) {
            return new MergeOutcome.Refused(Reason.NO_SUCH_ACCOUNT);
        }
        mergers.put(merged, survivor);
        return new MergeOutcome.Done(one.get(), other.get());
    }

    MergeOutcome unmerge(DistrictId district, AccountId merged) {
        AccountId survivor = mergers.remove(merged);
        return survivor == null
                ? new MergeOutcome.Refused(Reason.NOT_MERGED)
                : new MergeOutcome.Done(existing(district, survivor), existing(district, merged));
    }

    private Optional<Reason> refusal(AccountId id) {
        if (aliases.containsKey(id)) {
            return Optional.of(Reason.ALIAS);
        }
        return mergers.containsKey(id) ? Optional.of(Reason.ALREADY_MERGED) : Optional.empty();
    }

    /// The account that shows what one has, with all that is merged into it.
    Optional<Account> find(DistrictId district, AccountId id) {
        AccountId target = resolve(id);
        while (mergers.containsKey(target)) {
            target = resolve(mergers.get(target));
        }
        return whole(district, target);
    }

    private Optional<Account> whole(DistrictId district, AccountId id) {
        Optional<Account> account = Optional.ofNullable(accounts.get(id)).flatMap(one -> one.view(district, id));
        for (Map.Entry<AccountId, AccountId> merger : mergers.entrySet()) {
            if (merger.getValue().equals(id)) {
                Optional<Account> part = whole(district, merger.getKey());
                account = account.map(whole -> part.map(whole::with).orElse(whole));
            }
        }
        return account;
    }

    List<Account> all(DistrictId district) {
        return accounts.keySet()
                .stream()
                .filter(id -> !mergers.containsKey(id))
                .flatMap(id -> whole(district, id).stream())
                .toList();
    }

    /// By what each account is found, merged or not.
    Map<AccountId, NameKey> names() {
        Map<AccountId, NameKey> names = new TreeMap<>();
        accounts.forEach((id, account) -> account.found().ifPresent(name -> names.put(id, name)));
        return names;
    }

    /// The other names of accounts, by renumbering, matching or merge.
    Map<AccountId, AccountId> aliases() {
        Map<AccountId, AccountId> all = new TreeMap<>(aliases);
        all.putAll(mergers);
        return all;
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
