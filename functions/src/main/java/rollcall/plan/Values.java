package rollcall.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Section;

/// From the roster's records to what is written to the directory.
final class Values {
    private Values() {}

    static SisPerson of(Person person, DistrictView view) {
        TreeSet<RoleName> roles = new TreeSet<>();
        person.roles().forEach(role -> roles.add(RoleName.of(role)));
        Optional<Role.Student> student = person.role(Role.Student.class);
        return new SisPerson(
                person.name().orElseThrow(),
                view.owners().emails(person),
                view.owners().phones(person),
                language(person, view),
                roles,
                view.placements().of(person.id()).orElseThrow().schools(),
                student.flatMap(Role.Student::birthDate),
                student.flatMap(Role.Student::grade),
                students(person, view));
    }

    static SisClass of(Section section, Predicate<PersonId> hasAccount) {
        return new SisClass(
                section.school(),
                section.name(),
                AccountId.of(section.teacher().orElseThrow()),
                section.coTeachers().stream().filter(hasAccount).map(AccountId::of).toList(),
                new TreeSet<>(section.students().stream().filter(hasAccount).map(AccountId::of).toList()),
                section.term());
    }

    /// The person's own language, else the one spoken at home, else the one the students' records name for guardians.
    private static Optional<Language> language(Person person, DistrictView view) {
        return person.language()
                .or(() -> person.role(Role.Student.class).flatMap(Role.Student::homeLanguage))
                .or(() -> person.role(Role.Guardian.class).flatMap(guardian -> guardianLanguage(guardian, view)));
    }

    private static Optional<Language> guardianLanguage(Role.Guardian guardian, DistrictView view) {
        return guardianLanguages(guardian, view).findFirst();
    }

    /// What the students' records say that the guardian speaks.
    static Stream<Language> guardianLanguages(Role.Guardian guardian, DistrictView view) {
        return guardian.students()
                .stream()
                .flatMap(link -> Optional.ofNullable(view.roster().people().get(link.student())).stream())
                .filter(student -> !view.left(student.id()))
                .flatMap(student -> student.role(Role.Student.class).stream())
                .flatMap(student -> student.guardianLanguage().stream());
    }

    private static List<SisPerson.Guardianship> students(Person person, DistrictView view) {
        return person.role(Role.Guardian.class)
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .filter(link -> !view.left(link.student()))
                .map(link -> new SisPerson.Guardianship(
                        AccountId.of(link.student()), link.relationship(), link.type()))
                .toList();
    }
}
