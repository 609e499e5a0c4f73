package rollcall.local.clever.console;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;

/// Gives every student another id, and changes all that names them.
final class Rekeying {
    private final SimulatedDistrict district;
    private final Map<CleverId, CleverId> ids = new TreeMap<>();

    Rekeying(SimulatedDistrict district) {
        this.district = district;
    }

    /// @return how many students there are
    int carryOut() {
        district.edit(() -> {
            List<User> students = district.usersWithRole("student").toList();
            students.forEach(student -> ids.put(student.id(), district.nextId()));
            students.forEach(this::replace);
            district.sections().all().toList().forEach(this::follow);
            district.usersWithRole("contact").toList().forEach(this::follow);
        });
        return ids.size();
    }

    private void replace(User student) {
        district.users().put(student.withId(ids.get(student.id()), district.now()));
        district.users().remove(student.id());
    }

    private void follow(Section section) {
        district.sections().put(section.withStudents(section.students().stream().map(this::now).toList()));
    }

    private void follow(User contact) {
        Role.Contact role = contact.contact().orElseThrow();
        List<Relationship> relationships = role.relationships()
                .stream()
                .map(each -> new Relationship(now(each.student()), each.relationship(), each.type()))
                .toList();
        district.users().put(contact.withRole(role.withRelationships(relationships)));
    }

    private CleverId now(CleverId former) {
        return ids.getOrDefault(former, former);
    }
}
