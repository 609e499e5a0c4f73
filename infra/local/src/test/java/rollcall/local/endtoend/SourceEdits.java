package rollcall.local.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// What a registrar does to the records of a school.
record SourceEdits(SimulatedDistrict district) {

    /// The students of one school, by id.
    Stream<User> students(CleverId school) {
        return district.usersWithRole("student").filter(user -> user.schools().toList().equals(List.of(school)));
    }

    /// The contacts of one student, by id.
    Stream<User> contacts(CleverId student) {
        return district.usersWithRole("contact").filter(user -> user.contact().orElseThrow().isOf(student));
    }

    /// The classes of one school, by id.
    Stream<Section> classes(CleverId school) {
        return district.sections().all().filter(section -> section.school().equals(school));
    }

    /// A person's last name is another, which is a contact's whole one.
    void rename(User person, String last) {
        district.users().put(person.withName(person.name().withLast(last)));
    }

    void rename(Section section, String name) {
        Section.SectionLabel label = section.label();
        district.sections()
                .put(section.withLabel(new Section.SectionLabel(
                        label.sisId(), name, label.period(), label.subject(), label.grade())));
    }

    /// A contact without id in the SIS gets another telephone number, and so another id. Returns that.
    CleverId changePhone(User contact, String phone) {
        CleverId next = district.nextId();
        Role.Contact role = contact.contact().orElseThrow();
        district.users().remove(contact.id());
        district.users().put(contact.withId(next, district.now()).withRole(role.withPhone(Text.of(phone))));
        return next;
    }

    /// Another contact of a student, with an id in the SIS.
    User addContact(User student, String name, String type) {
        String mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        Role.Contact role = new Role.Contact(Text.of("C-" + mail), Text.ABSENT, Text.ABSENT,
                List.of(new Relationship(student.id(), "Other", type)));
        User contact = new User(district.nextId(), district.id(), Text.of(mail), Name.whole(name), List.of(role),
                Stamp.of(district.now()));
        district.users().put(contact);
        return contact;
    }

    /// A student goes, out of every class, and the contacts of nobody else with them.
    ///
    /// @return what it takes to bring all of it back
    Runnable leave(User student) {
        List<User> gone = new ArrayList<>(contacts(student.id())
                .filter(contact -> contact.contact().orElseThrow().relationships().size() == 1)
                .toList());
        gone.add(student);
        List<Section> classes = district.sections()
                .all()
                .filter(section -> section.students().contains(student.id()))
                .toList();
        gone.forEach(user -> district.users().remove(user.id()));
        classes.forEach(section -> district.sections()
                .put(section.withStudents(
                        section.students().stream().filter(id -> !id.equals(student.id())).toList())));
        return () -> {
            gone.forEach(district.users()::put);
            classes.forEach(district.sections()::put);
        };
    }

    /// The SIS was moved: these students are the same, under other ids. Returns the new id of each.
    Map<CleverId, CleverId> reKey(List<User> students) {
        Map<CleverId, CleverId> ids = new HashMap<>();
        for (User student : students) {
            ids.put(student.id(), district.nextId());
            district.users().remove(student.id());
            district.users().put(student.withId(ids.get(student.id()), district.now()));
        }
        UnaryOperator<CleverId> now = id -> ids.getOrDefault(id, id);
        district.sections()
                .all()
                .toList()
                .forEach(section -> district.sections()
                        .put(section.withStudents(section.students().stream().map(now).toList())));
        district.usersWithRole("contact").toList().forEach(contact -> district.users().put(relinked(contact, now)));
        return ids;
    }

    private static User relinked(User contact, UnaryOperator<CleverId> now) {
        Role.Contact role = contact.contact().orElseThrow();
        return contact.withRole(role.withRelationships(role.relationships()
                .stream()
                .map(link -> new Relationship(now.apply(link.student()), link.relationship(), link.type()))
                .toList()));
    }
}
