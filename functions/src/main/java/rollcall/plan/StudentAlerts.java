package rollcall.plan;

import java.util.stream.Stream;
import rollcall.roster.Defect;
import rollcall.roster.Person;
import rollcall.roster.PersonKind;
import rollcall.roster.Role;

/// What makes a student's record less useful than it could be.
record StudentAlerts(ContactOwners owners, Person person, Role.Student student) {

    Stream<Flaw> find(boolean guarded) {
        return Stream.of(
                ofEmail(),
                ofBirthDate(),
                Flaw.when(!guarded, FindingCode.STUDENT_WITHOUT_GUARDIAN)).flatMap(flaws -> flaws);
    }

    /// A student who is something else too was judged as that.
    private Stream<Flaw> ofEmail() {
        if (person.kind() != PersonKind.STUDENT) {
            return Stream.empty();
        }
        if (person.defects().contains(Defect.EMAIL_INVALID)) {
            return Stream.of(Flaw.of(FindingCode.STUDENT_EMAIL_INVALID));
        }
        return person.email().isEmpty()
                ? Stream.of(Flaw.of(FindingCode.STUDENT_EMAIL_MISSING))
                : owners.emailTaker(person)
                        .map(taker -> new Flaw(FindingCode.STUDENT_EMAIL_SHARED, "same as record " + taker))
                        .stream();
    }

    private Stream<Flaw> ofBirthDate() {
        return person.defects().contains(Defect.BIRTH_DATE_INVALID)
                ? Stream.of(Flaw.of(FindingCode.BIRTH_DATE_INVALID))
                : Flaw.when(student.birthDate().isEmpty(), FindingCode.BIRTH_DATE_MISSING);
    }
}
