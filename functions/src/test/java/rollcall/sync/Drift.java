package rollcall.sync;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import rollcall.directory.PlannedWrite;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// Alters what the directory holds of `elm` behind the sync's back.
final class Drift {
    private Drift() {}

    static void of(Night night) {
        person(night);
        schoolClass(night);
        contactPoint(night);
    }

    static void person(Night night) {
        SisPerson now = night.directory.accounts(Springfield.ID, List.of(new AccountId("tina")))
                .get(new AccountId("tina"))
                .values()
                .findFirst()
                .orElseThrow();
        SisPerson altered = new SisPerson(new PersonName("Drifted", ""), now.emails(), now.phones(), now.language(),
                now.roles(), now.schools(), now.birthDate(), now.grade(), now.students());
        write(night, new Change.PersonPut(new PersonId("tina"), PersonKind.TEACHER, Optional.of(altered),
                night.directory.accounts(Springfield.ID, List.of(new AccountId("tina")))
                        .get(new AccountId("tina"))
                        .classes()));
    }

    static void schoolClass(Night night) {
        SisClass altered = new SisClass(new SchoolId("elm"), "Drifted", new AccountId("tina"), List.of(),
                new TreeSet<>(), Optional.empty());
        write(night, new Change.ClassPut(new SectionId("math"), altered));
    }

    static void contactPoint(Night night) {
        write(night, new Change.ContactPointReleased(
                ContactPoint.of(new EmailAddress("tina@staff.example"))));
    }

    private static void write(Night night, Change change) {
        long number = night.school("elm").applied();
        night.directory.write(new PlannedWrite(Springfield.ID, new SchoolId("elm"), number, change));
    }
}
