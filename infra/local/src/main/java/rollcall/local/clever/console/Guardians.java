package rollcall.local.clever.console;

import java.util.List;
import java.util.Optional;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// Adds contacts of students.
final class Guardians {
    private static final int STUDENTS = 10;
    private static final int MANY = 6;
    private static final List<String> NAMES = List.of("Alex", "Billie", "Casey", "Drew", "Emery", "Frankie");
    private final SimulatedDistrict district;
    private int serial;

    Guardians(SimulatedDistrict district) {
        this.district = district;
    }

    /// @return how many students got one
    int addEmergencyContacts() {
        List<User> students = district.usersWithRole("student").limit(STUDENTS).toList();
        students.forEach(student -> add(student, "Emergency"));
        return students.size();
    }

    /// The first student who has not so many yet.
    String giveSix() {
        Optional<User> student = district.usersWithRole("student").filter(each -> count(each.id()) < MANY).findFirst();
        student.ifPresent(each -> {
            while (count(each.id()) < MANY) {
                add(each, "Parent/Guardian");
            }
        });
        return student.map(each -> "The student with the ID " + each.id() + " has six guardians now.")
                .orElse("Nothing was done: every student has six guardians.");
    }

    private long count(CleverId student) {
        return district.usersWithRole("contact")
                .filter(user -> user.contact().orElseThrow().isOf(student))
                .count();
    }

    private void add(User student, String type) {
        serial++;
        String name = NAMES.get(serial % NAMES.size()) + " " + student.name().last().present().orElse("Console");
        List<Relationship> relationships = List.of(new Relationship(student.id(), "Other", type));
        Role.Contact contact = new Role.Contact(Text.of("CONSOLE-" + serial),
                Text.of("(212) 555-%04d".formatted(serial)), Text.of("Cell"), relationships);
        district.users()
                .put(new User(district.nextId(), district.id(), Text.of("console-" + serial + "@example.org"),
                        Name.whole(name), List.of(contact), Stamp.of(district.now())));
    }
}
