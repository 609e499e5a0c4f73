package rollcall.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Identifiers;
import rollcall.roster.PhoneNumbers;

/// Finds people by whatever of them is known: e-mail address, telephone number, source id, or name.
///
/// @param region the country whose telephone numbers need no country code
public record PeopleSearch(Directory directory, PeopleFinder finder, String region) {
    private static final int PAGE = 25;
    /// So many are read for one page if most may not be seen.
    private static final int MOST_READ = 250;

    /// Some of the accounts that were found, each with all that is merged into it.
    ///
    /// @param next where it goes on; none if this was all
    public record Found(List<Account> accounts, Optional<String> next) {
        public Found {
            accounts = List.copyOf(accounts);
        }
    }

    /// Looks for what somebody typed.
    ///
    /// @param after where to go on, as an earlier answer said
    /// @param visible which accounts may be found
    public Found search(DistrictId district, String text, Optional<String> after, Predicate<Account> visible) {
        Map<AccountId, Account> found = new LinkedHashMap<>();
        if (after.isEmpty()) {
            Stream.concat(byContactPoint(district, text).stream(), bySourceId(district, text.strip()).stream())
                    .filter(visible)
                    .forEach(account -> found.put(account.id(), account));
        }
        Optional<String> next = Optional.of(text)
                .filter(words -> !words.contains("@"))
                .flatMap(NameQuery::parse)
                .flatMap(query -> byName(district, query, after, visible, found));
        return new Found(List.copyOf(found.values()), next);
    }

    private Collection<Account> byContactPoint(DistrictId district, String text) {
        List<ContactPoint> points = Stream.concat(
                EmailAddress.parse(text).map(ContactPoint::of).stream(),
                PhoneNumbers.parse(text, region).map(ContactPoint::of).stream()).toList();
        Stream<AccountId> ids = Stream.concat(
                directory.provenOwners(district, points).values().stream(),
                directory.owners(district, points).values().stream());
        return read(district, ids.distinct().toList());
    }

    private Collection<Account> bySourceId(DistrictId district, String text) {
        return Identifiers.isLegal(text) ? read(district, List.of(new AccountId(text))) : List.of();
    }

    private Optional<String> byName(DistrictId district, NameQuery query, Optional<String> after,
            Predicate<Account> visible, Map<AccountId, Account> found) {
        Optional<String> position = after;
        int read = 0;
        do {
            PeopleFinder.Page page = finder.find(district, query, position, PAGE);
            read(district, page.accounts()).stream()
                    .filter(account -> called(account, query) && visible.test(account))
                    .forEach(account -> found.put(account.id(), account));
            read += page.accounts().size();
            position = page.next();
        } while (position.isPresent() && found.size() < PAGE && read < MOST_READ);
        return position;
    }

    /// The finder may know an older name.
    private static boolean called(Account account, NameQuery query) {
        return Stream.concat(
                account.own().name().stream(),
                account.sources().values().stream().map(source -> source.values().name()))
                .flatMap(name -> NameKey.of(name).stream())
                .anyMatch(query::fits);
    }

    /// In the order of the ids, each account once.
    private Collection<Account> read(DistrictId district, List<AccountId> ids) {
        Map<AccountId, Account> accounts = directory.accounts(district, ids);
        Map<AccountId, Account> inOrder = new LinkedHashMap<>();
        ids.stream()
                .flatMap(id -> Optional.ofNullable(accounts.get(id)).stream())
                .forEach(account -> inOrder.putIfAbsent(account.id(), account));
        return inOrder.values();
    }
}
