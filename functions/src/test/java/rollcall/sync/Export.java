package rollcall.sync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;

/// A directory as sorted lines of text.
final class Export {
    private final Directory directory;
    private final DistrictId district;
    private final TreeSet<String> lines = new TreeSet<>();

    private Export(Directory directory, DistrictId district) {
        this.directory = directory;
        this.district = district;
    }

    /// All that anybody can see, of present and former people and classes, and who has the contact points of `rosters`.
    static String all(Directory directory, DistrictId district, Roster... rosters) {
        Export export = new Export(directory, district);
        directory.scan(export::visible);
        Stream.of(rosters).forEach(roster -> points(roster).forEach(export::owner));
        return String.join("\n", export.lines);
    }

    /// What comes from the roster and is in force, under the ids of the roster.
    static String rostered(Directory directory, DistrictId district, Collection<Roster> rosters) {
        Export export = new Export(directory, district);
        directory.scan(export::rostered);
        rosters.forEach(roster -> points(roster).forEach(export::owner));
        return String.join("\n", export.lines);
    }

    private void visible(Directory.Entry entry) {
        lines.add(switch (entry) {
            case Directory.Entry.OfAccount(Account account) -> "account " + account.id() + (account.active()
                    ? " active "
                    : " former ") + account.sourceIds() + account.values().toList() + account.language()
                    + account.classes();
            case Directory.Entry.OfClass(SchoolClass one) -> "class " + one.id() + (one.active()
                    ? " active "
                    : " former ") + one.name() + one.values() + one.members();
            case Directory.Entry.OfOwnClass own -> own.toString();
            case Directory.Entry.OfAlias alias -> "alias " + alias.alias() + " " + alias.account();
        });
    }

    private void rostered(Directory.Entry entry) {
        switch (entry) {
            case Directory.Entry.OfAccount(Account account) when account.active() -> lines.add("account "
                    + account.sourceIds() + account.values().toList() + account.classes());
            case Directory.Entry.OfClass(SchoolClass one) when one.active() -> lines.add("class " + one.id()
                    + one.values());
            case Directory.Entry.OfAccount _,Directory.Entry.OfClass _,Directory.Entry.OfOwnClass _,Directory.Entry.OfAlias _ ->
                {
                }
        }
    }

    private void owner(ContactPoint point) {
        directory.owners(district, List.of(point))
                .values()
                .forEach(owner -> lines.add("point " + point.key() + " " + people(owner)));
    }

    private String people(AccountId owner) {
        Map<AccountId, Account> found = directory.accounts(district, List.of(owner));
        return Optional.ofNullable(found.get(owner))
                .map(Account::sourceIds)
                .orElse(List.of())
                .stream()
                .map(PersonId::value)
                .collect(Collectors.joining(","));
    }

    private static Stream<ContactPoint> points(Roster roster) {
        Stream<ContactPoint> emails = roster.people()
                .values()
                .stream()
                .flatMap(person -> person.email().stream())
                .map(ContactPoint::of);
        Stream<ContactPoint> phones = roster.people()
                .values()
                .stream()
                .flatMap(person -> person.role(Role.Guardian.class).stream())
                .flatMap(guardian -> guardian.phone().stream())
                .map(ContactPoint::of);
        return Stream.concat(emails, phones);
    }
}
