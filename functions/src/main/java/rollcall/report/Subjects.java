package rollcall.report;

import java.util.Optional;
import rollcall.plan.Finding;
import rollcall.roster.EmailAddress;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.Section;
import rollcall.roster.SectionId;

/// Looks up in the roster whom or what the findings of one school are about.
///
/// @param school what the school is called
public record Subjects(Roster roster, String school) {

    public Subject of(Finding finding) {
        return switch (finding.kind()) {
            case TEACHER, STAFF, GUARDIAN, STUDENT, PERSON -> person(
                    Optional.ofNullable(roster.people().get(new PersonId(finding.id()))));
            case CLASS -> section(Optional.ofNullable(roster.sections().get(new SectionId(finding.id()))));
            case SCHOOL -> nobody("");
        };
    }

    private Subject person(Optional<Person> person) {
        Optional<PersonName> name = person.flatMap(Person::name);
        return new Subject(
                name.map(PersonName::first).orElse(""),
                name.map(PersonName::last).orElse(""),
                person.flatMap(Person::email).map(EmailAddress::value).orElse(""),
                person.flatMap(known -> known.role(Role.Guardian.class))
                        .flatMap(Role.Guardian::phone)
                        .map(PhoneNumber::value)
                        .orElse(""),
                school,
                "");
    }

    private Subject section(Optional<Section> section) {
        return nobody(section.map(Section::name).orElse(""));
    }

    private Subject nobody(String className) {
        return new Subject("", "", "", "", school, className);
    }
}
