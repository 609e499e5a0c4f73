package rollcall.sync;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.Source;
import rollcall.plan.Change;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;

/// Which accounts are guardians of which students, as lines of text.
final class GuardianTies {
    private GuardianTies() {}

    static Set<String> links(Directory directory) {
        Set<String> links = new TreeSet<>();
        directory.scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount(Account account)) {
                account.sources()
                        .values()
                        .stream()
                        .filter(Source::active)
                        .flatMap(source -> source.values().students().stream())
                        .forEach(link -> links.add(account.id() + " of " + link.student()));
            }
        });
        return links;
    }

    /// Those of the links that lead to students of a school that waits: who are at home there, if all of it waits, or are at
    /// no school any more but for what waits there.
    static Set<String> toWaiting(Night night, Roster roster, Collection<String> links) {
        Set<String> students = new TreeSet<>();
        for (HeldPlan held : night.held()) {
            if (night.district().settings().scope() == HoldScope.WHOLE_SCHOOL) {
                roster.people()
                        .keySet()
                        .stream()
                        .filter(person -> home(roster, person, held))
                        .forEach(
                                person -> students.add(person.value()));
            }
            night.changes(held)
                    .stream()
                    .filter(change -> change instanceof Change.PersonLeft left && !placed(roster, left.person()))
                    .forEach(change -> students.add(change.key().id()));
        }
        return links.stream()
                .filter(link -> students.contains(link.substring(link.indexOf(" of ") + 4)))
                .collect(Collectors.toSet());
    }

    private static boolean home(Roster roster, PersonId person, HeldPlan held) {
        return roster.schools().containsKey(held.school())
                && roster.people()
                        .get(person)
                        .role(Role.Student.class)
                        .filter(student -> student.home().equals(held.school()))
                        .isPresent();
    }

    private static boolean placed(Roster roster, PersonId person) {
        boolean member = roster.sections()
                .values()
                .stream()
                .filter(section -> roster.schools().containsKey(section.school()))
                .anyMatch(section -> section.students().contains(person));
        return member || (roster.people().containsKey(person)
                && roster.people()
                        .get(person)
                        .role(Role.Student.class)
                        .filter(student -> roster.schools().containsKey(student.home()))
                        .isPresent());
    }
}
