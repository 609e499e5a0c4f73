package rollcall.plan;

import java.util.Optional;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.SectionId;
import rollcall.roster.Unreadable;

/// Who and what the roster does not have at a connected school, perhaps only because a record could not be read.
///
/// A record that was read is no doubt of its own, whatever else could not be.
record Doubts(Roster roster, Absences absences, Placements placements) {

    boolean section(SectionId id) {
        return !roster.sections().containsKey(id) && absences.unproven(Unreadable.Kind.SECTION, id.value());
    }

    boolean person(PersonId id) {
        return member(id) || (placements.of(id).isEmpty() && guardianOfDoubtful(id));
    }

    static boolean guardianOnly(Person person) {
        return person.roles().stream().allMatch(Role.Guardian.class::isInstance);
    }

    private boolean guardianOfDoubtful(PersonId id) {
        return Optional.ofNullable(roster.people().get(id))
                .flatMap(person -> person.role(Role.Guardian.class))
                .filter(guardian -> guardian.students().stream().anyMatch(link -> member(link.student())))
                .isPresent();
    }

    /// A section alone can put a person at a school.
    private boolean member(PersonId id) {
        Person person = roster.people().get(id);
        if (person == null) {
            return absences.unproven(Unreadable.Kind.PERSON, id.value());
        }
        return placements.of(id).isEmpty() && !guardianOnly(person) && absences.any(Unreadable.Kind.SECTION);
    }
}
