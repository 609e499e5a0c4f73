package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.Defect;
import rollcall.roster.Person;

/// What stops a person's record.
record PersonErrors(ContactOwners owners) {

    List<Flaw> of(Person person) {
        List<Flaw> flaws = new ArrayList<>();
        if (person.name().isEmpty()) {
            flaws.add(Flaw.of(FindingCode.NAME_MISSING));
        }
        ofEmail(person).ifPresent(flaws::add);
        return flaws;
    }

    /// Teachers and staff need an address of their own.
    private Optional<Flaw> ofEmail(Person person) {
        boolean invalid = person.defects().contains(Defect.EMAIL_INVALID);
        return switch (person.kind()) {
            case TEACHER -> invalid
                    ? Optional.of(Flaw.of(FindingCode.TEACHER_EMAIL_INVALID))
                    : missingOrTaken(person, FindingCode.TEACHER_EMAIL_MISSING);
            case STAFF -> invalid
                    ? Optional.of(Flaw.of(FindingCode.STAFF_EMAIL_INVALID))
                    : missingOrTaken(person, FindingCode.STAFF_EMAIL_MISSING);
            case GUARDIAN, STUDENT -> Optional.empty();
        };
    }

    private Optional<Flaw> missingOrTaken(Person person, FindingCode missing) {
        return person.email().isEmpty()
                ? Optional.of(Flaw.of(missing))
                : owners.emailTaker(person).map(taker -> new Flaw(FindingCode.EMAIL_TAKEN, "same as record " + taker));
    }
}
