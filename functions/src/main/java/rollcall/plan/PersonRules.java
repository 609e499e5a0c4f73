package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.Defect;
import rollcall.roster.Person;
import rollcall.roster.PersonKind;

/// What is wrong with a person's record. An error stops the record.
final class PersonRules {
    private final ContactOwners owners;

    PersonRules(ContactOwners owners) {
        this.owners = owners;
    }

    List<FindingCode> check(Person person) {
        List<FindingCode> codes = new ArrayList<>();
        person.defects().forEach(defect -> ofDefect(defect).ifPresent(codes::add));
        ofEmail(person).ifPresent(codes::add);
        if (owners.phoneTaken(person)) {
            codes.add(FindingCode.PHONE_SHARED);
        }
        return codes;
    }

    private Optional<FindingCode> ofEmail(Person person) {
        if (person.email().isEmpty()) {
            return missing(person.kind());
        }
        return owners.emailTaken(person) ? Optional.of(taken(person.kind())) : Optional.empty();
    }

    private static FindingCode taken(PersonKind kind) {
        return switch (kind) {
            case TEACHER, STAFF -> FindingCode.EMAIL_TAKEN;
            case GUARDIAN, STUDENT -> FindingCode.EMAIL_SHARED;
        };
    }

    private static Optional<FindingCode> missing(PersonKind kind) {
        return switch (kind) {
            case TEACHER -> Optional.of(FindingCode.TEACHER_EMAIL_MISSING);
            case STAFF -> Optional.of(FindingCode.STAFF_EMAIL_MISSING);
            case GUARDIAN, STUDENT -> Optional.empty();
        };
    }

    private static Optional<FindingCode> ofDefect(Defect defect) {
        return switch (defect) {
            case NAME_MISSING -> Optional.of(FindingCode.NAME_MISSING);
            case EMAIL_INVALID -> Optional.of(FindingCode.EMAIL_INVALID);
            case PHONE_INVALID -> Optional.of(FindingCode.PHONE_INVALID);
            case BIRTH_DATE_INVALID -> Optional.of(FindingCode.BIRTH_DATE_INVALID);
            case LANGUAGE_UNKNOWN -> Optional.of(FindingCode.LANGUAGE_UNKNOWN);
            case NAME_SHORTENED -> Optional.empty();
        };
    }
}
