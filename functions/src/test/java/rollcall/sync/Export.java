package rollcall.sync;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.SchoolClass;
import rollcall.directory.Source;
import rollcall.plan.ClassId;
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

    /// What comes from the roster and is in force, under the ids of the roster, person by person. Which people share an
    /// account is not in it: whom a rule once made one account stays one, also when the rule no longer holds, and who had
    /// accounts of their own before keeps them until a user merges them.
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
            case Directory.Entry.OfAccount(Account account) -> account.sources()
                    .forEach((person, source) -> rostered(account, person, source));
            case Directory.Entry.OfClass(SchoolClass one) when one.active() -> lines.add("class " + one.id()
                    + one.values());
            case Directory.Entry.OfClass _,Directory.Entry.OfOwnClass _,Directory.Entry.OfAlias _ -> {
            }
        }
    }

    private void rostered(Account account, PersonId person, Source source) {
        if (source.active()) {
            TreeSet<ClassId> classes = new TreeSet<>();
            account.enrolments().forEach((attendance, enrolment) -> {
                if (attendance.person().equals(person)) {
                    classes.addAll(enrolment.classes());
                }
            });
            lines.add("person " + person + source.values() + classes);
        }
    }

    /// The owner's id is the one of the person the source gives the point to.
    private void owner(ContactPoint point) {
        Optional.ofNullable(directory.owners(district, List.of(point)).get(point))
                .filter(owner -> directory.accounts(district, List.of(owner)).containsKey(owner))
                .ifPresent(owner -> lines.add("point " + point.key() + " " + owner));
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
