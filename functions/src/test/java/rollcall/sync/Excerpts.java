package rollcall.sync;

import java.util.Optional;
import rollcall.roster.District;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.RosterSource.Excerpt;

/// What a source tells of one person of a roster.
public final class Excerpts {
    private Excerpts() {}

    public static Excerpt of(Roster roster, PersonId person) {
        RosterBuilder excerpt = new RosterBuilder();
        Optional<Person> found = Optional.ofNullable(roster.people().get(person));
        found.ifPresent(excerpt::add);
        found.flatMap(guardian -> guardian.role(Role.Guardian.class))
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .flatMap(link -> Optional.ofNullable(roster.people().get(link.student())).stream())
                .forEach(excerpt::add);
        roster.sections()
                .values()
                .stream()
                .filter(section -> section.students().contains(person)
                        || section.teacher().filter(person::equals).isPresent())
                .forEach(excerpt::add);
        return new Excerpt(excerpt.build(new District(roster.district().id(), "", Optional.empty())), 2);
    }
}
