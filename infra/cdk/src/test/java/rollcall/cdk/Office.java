package rollcall.cdk;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.roster.PhoneNumber;
import rollcall.roster.PhoneNumbers;

/// What the district's people enter into their SIS.
record Office(SimulatedDistrict district) {

    /// One more person at the first school's office, always with the same address.
    CleverId hire(String lastName) {
        CleverId id = district.nextId();
        CleverId school = district.schools().all().findFirst().orElseThrow().id();
        Role.Staff role = new Role.Staff(id, "S-any", Text.EMPTY, Text.EMPTY, List.of(), List.of(school));
        district.users()
                .put(new User(id, district.id(), Text.of("ada@school.example"), Name.of("Ada", lastName),
                        List.of(role), Stamp.of(district.now())));
        return id;
    }

    /// Perhaps one person, about whom a human is asked.
    void replace(CleverId gone) {
        district.users().remove(gone);
        hire("Other");
    }

    /// Somebody at no school: whoever is at one has no account while its plan waits.
    User administrator() {
        return district.usersWithRole("district_admin")
                .filter(user -> user.roles().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    Stream<User> guardians() {
        return district.usersWithRole("contact");
    }

    /// Some of the guardians' telephone numbers.
    List<String> numbers() {
        return guardians()
                .flatMap(guardian -> guardian.roles().stream())
                .filter(Role.Contact.class::isInstance)
                .flatMap(role -> ((Role.Contact) role).phone().present().stream())
                .flatMap(phone -> PhoneNumbers.parse(phone, "US").stream())
                .map(PhoneNumber::value)
                .distinct()
                .gather(Gatherers.windowFixed(2))
                .map(List::getFirst)
                .toList();
    }

    CleverId renameStudent() {
        User student = district.usersWithRole("student").findFirst().orElseThrow();
        district.users().put(student.withName(Name.of("Renamed", "Student")));
        return student.id();
    }
}
