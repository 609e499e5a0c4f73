package rollcall.clever;

import java.util.List;
import java.util.Optional;
import rollcall.clever.wire.Ids;
import rollcall.clever.wire.RecordReader;
import rollcall.clever.wire.SectionReader;
import rollcall.clever.wire.UserReader;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.RosterBuilder;
import rollcall.roster.RosterSource.Excerpt;

/// Reads one person, and with as few requests as can be what the record refers to.
record PersonReading(DistrictApi api, String region) {

    Excerpt read(DistrictId id, PersonId person) {
        District district = new District(id, "", Optional.empty());
        RosterBuilder roster = new RosterBuilder();
        Ids ids = new Ids();
        RecordReader users = new UserReader(roster, ids, region);
        api.one(path(person), users);
        Optional<Person> found = Optional.ofNullable(roster.build(district).people().get(person));
        if (found.isPresent()) {
            if (takesPart(found.get())) {
                api.list(path(person) + "/sections", new SectionReader(roster, ids));
            }
            students(found.get()).forEach(student -> api.one(path(student), users));
        }
        return new Excerpt(roster.build(district), api.requests());
    }

    private static String path(PersonId person) {
        return "/users/" + person;
    }

    /// Guardians are in no class.
    private static boolean takesPart(Person person) {
        return person.roles().stream().anyMatch(role -> !(role instanceof Role.Guardian));
    }

    private static List<PersonId> students(Person person) {
        return person.role(Role.Guardian.class)
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .map(Role.Relationship::student)
                .distinct()
                .toList();
    }
}
