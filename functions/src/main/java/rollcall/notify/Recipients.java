package rollcall.notify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// Finds out who of an audience is to be told.
public final class Recipients {
    private final Directory directory;
    private final NoticeStore notices;
    private final Suppressions suppressions;

    public Recipients(Directory directory, NoticeStore notices, Suppressions suppressions) {
        this.directory = directory;
        this.notices = notices;
        this.suppressions = suppressions;
    }

    /// Everybody of the audience, by account. Accounts that nobody in the SIS stands behind any more are left out.
    ///
    /// @param round the id of the round that is to tell them
    public List<Recipient> of(DistrictId district, SchoolPeople.Members members, Audience audience, String round) {
        SortedMap<AccountId, Account> accounts = active(directory.accounts(district, members.people()).values());
        Map<AccountId, Notice> former = notices.find(district, audience,
                accounts.values().stream().flatMap(account -> account.ids().stream()).distinct().toList());
        Map<ContactPoint, Suppression> suppressed = suppressions.find(district, points(accounts.values(), audience));
        return accounts.values()
                .stream()
                .map(account -> Recipient.of(account, audience, round, notice(account, former), suppressed,
                        members.language()))
                .toList();
    }

    /// Of accounts that were merged, one may have been told before.
    private static Optional<Notice> notice(Account account, Map<AccountId, Notice> former) {
        List<Notice> all = account.ids().stream().flatMap(id -> Optional.ofNullable(former.get(id)).stream()).toList();
        return all.stream().filter(notice -> notice.state().told()).findFirst().or(() -> all.stream().findFirst());
    }

    private static SortedMap<AccountId, Account> active(Collection<Account> accounts) {
        SortedMap<AccountId, Account> active = new TreeMap<>();
        accounts.stream().filter(Account::active).forEach(account -> active.put(account.id(), account));
        return active;
    }

    private static List<ContactPoint> points(Collection<Account> accounts, Audience audience) {
        return accounts.stream()
                .flatMap(account -> Recipient.addresses(account, audience))
                .map(ContactAddress::point)
                .distinct()
                .toList();
    }
}
