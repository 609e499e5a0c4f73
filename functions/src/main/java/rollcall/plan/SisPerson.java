package rollcall.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// What the SIS says about one person, as it is written to the person's account.
///
/// `emails` and `phones` are those this person may have: one that somebody with precedence has too is not among them.
public record SisPerson(
        PersonName name,
        List<EmailAddress> emails,
        List<PhoneNumber> phones,
        Optional<Language> language,
        SortedSet<RoleName> roles,
        SortedSet<SchoolId> schools,
        Optional<LocalDate> birthDate,
        Optional<Grade> grade,
        List<Guardianship> students) {

    public SisPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        roles = Sorted.copy(roles);
        schools = Sorted.copy(schools);
        students = List.copyOf(students);
    }

    /// The same person, whatever the grade is.
    SisPerson withoutGrade() {
        return new SisPerson(name, emails, phones, language, roles, schools, birthDate, Optional.empty(), students);
    }

    /// The same person as the guardian of these students.
    ///
    /// @param spoken the language, if the source names none
    SisPerson with(List<Guardianship> others, Optional<Language> spoken) {
        return new SisPerson(
                name, emails, phones, language.or(() -> spoken), roles, schools, birthDate, grade, others);
    }

    /// The kind this person is counted as: that of the first of the roles.
    public PersonKind kind() {
        return switch (roles.first()) {
            case TEACHER -> PersonKind.TEACHER;
            case STAFF, DISTRICT_ADMINISTRATOR -> PersonKind.STAFF;
            case GUARDIAN -> PersonKind.GUARDIAN;
            case STUDENT -> PersonKind.STUDENT;
        };
    }

    /// Everything this person can be reached at.
    Stream<ContactPoint> points() {
        return Stream.concat(emails.stream().map(ContactPoint::of), phones.stream().map(ContactPoint::of));
    }

    /// Whose guardian this person is, and how. The words are the source's own.
    public record Guardianship(AccountId student, String relationship, String type) {}
}
