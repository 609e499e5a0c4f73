package rollcall.local.clever.evolve;

import java.util.List;
import java.util.Set;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// Edits of contacts, as Clever carries them out.
final class ContactChanges {
    private final SimulatedDistrict district;

    ContactChanges(SimulatedDistrict district) {
        this.district = district;
    }

    /// A contact without `sis_id` cannot be recognised by Clever: any edit deletes it and creates another, under a
    /// new id, for the same person. Returns the id it has now.
    CleverId edit(User edited) {
        if (edited.contact().flatMap(contact -> contact.sisId().present()).isPresent()) {
            district.users().put(edited);
            return edited.id();
        }
        User successor = edited.withId(district.nextId(), district.now());
        district.users().remove(edited.id());
        district.users().put(successor);
        return successor.id();
    }

    CleverId changePhone(User contact, String phone) {
        Role.Contact role = contact.contact().orElseThrow();
        return edit(contact.withRole(role.withPhone(Text.of(phone))));
    }

    /// Whoever was only these students' contact goes; whoever has other children stays, edited.
    void forget(Set<CleverId> students) {
        for (User user : district.usersWithRole("contact").toList()) {
            List<Relationship> all = user.contact().orElseThrow().relationships();
            List<Relationship> left = all.stream()
                    .filter(relationship -> !students.contains(relationship.student()))
                    .toList();
            if (left.isEmpty()) {
                district.users().remove(user.id());
            } else if (left.size() < all.size()) {
                edit(user.withRole(user.contact().orElseThrow().withRelationships(left)));
            }
        }
    }
}
