package rollcall.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rollcall.roster.Defect;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;

/// What makes a person's record less useful than it could be.
///
/// @param guarded the students who have a guardian
/// @param teaching who teaches a section
/// @param undeliverable where messages came back from
record PersonAlerts(DistrictView view, Set<PersonId> guarded, Set<PersonId> teaching,
        Set<ContactPoint> undeliverable) {

    static PersonAlerts of(DistrictView view, Set<ContactPoint> undeliverable) {
        Set<PersonId> guarded = new HashSet<>();
        Set<PersonId> teaching = new HashSet<>();
        view.placed()
                .flatMap(person -> person.role(Role.Guardian.class).stream())
                .flatMap(guardian -> guardian.students().stream())
                .forEach(link -> guarded.add(link.student()));
        view.sections().forEach(section -> {
            section.teacher().ifPresent(teaching::add);
            teaching.addAll(section.coTeachers());
        });
        return new PersonAlerts(view, guarded, teaching, Set.copyOf(undeliverable));
    }

    List<Flaw> of(Person person) {
        Stream<Flaw> ofRoles = person.roles().stream().flatMap(role -> of(person, role));
        Stream<Flaw> language = Flaw.when(
                person.defects().contains(Defect.LANGUAGE_UNKNOWN), FindingCode.LANGUAGE_UNKNOWN);
        return Stream.of(ofRoles, language, ofDelivery(person)).flatMap(flaws -> flaws).toList();
    }

    private Stream<Flaw> of(Person person, Role role) {
        return switch (role) {
            case Role.Student student -> new StudentAlerts(view.owners(), person, student)
                    .find(guarded.contains(person.id()));
            case Role.Guardian guardian -> new GuardianAlerts(view, person, guardian).find();
            case Role.Teacher _ -> Flaw.when(!teaching.contains(person.id()), FindingCode.TEACHER_WITHOUT_CLASS);
            case Role.Staff _,Role.DistrictAdministrator _ -> Stream.empty();
        };
    }

    /// To hash everybody's addresses only to find none takes as long as all else here.
    private Stream<Flaw> ofDelivery(Person person) {
        if (undeliverable.isEmpty()) {
            return Stream.empty();
        }
        boolean email = view.owners().emails(person).stream().map(ContactPoint::of).anyMatch(undeliverable::contains);
        boolean phone = view.owners().phones(person).stream().map(ContactPoint::of).anyMatch(undeliverable::contains);
        return Stream.concat(
                Flaw.when(email, FindingCode.EMAIL_UNDELIVERABLE),
                Flaw.when(phone, FindingCode.PHONE_UNDELIVERABLE));
    }
}
