package rollcall.local.clever.generate;

import java.util.ArrayList;
import java.util.List;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// Makes the contacts of a household: up to two parents of all children, then one child's each.
final class ContactFactory {
    private static final int PARENTS = 2;
    private static final double IS_RESPELLED_PARENT = 0.3;
    private static final double HAS_OTHER_LAST_NAME = 0.25;
    private static final List<String> PHONE_TYPES = List.of("Cell", "Cell", "Cell", "Home", "Work", "Other");
    private static final List<String> RELATIVES = List.of("Grandparent", "Aunt/Uncle", "Parent", "Sibling", "Other");
    private static final List<String> GUARDIAN_TYPES = List.of("Parent/Guardian", "Primary", "Family");
    private static final List<String> EMERGENCY_TYPES = List.of("Emergency", "Secondary");

    private final Registrar registrar;
    private final NamePool names;
    private final Chance chance;
    private final Dirt dirt;
    private final Mix mix;

    ContactFactory(Registrar registrar, NamePool names, Chance chance, Dirt dirt, Mix mix) {
        this.registrar = registrar;
        this.names = names;
        this.chance = chance;
        this.dirt = dirt;
        this.mix = mix;
    }

    List<User> contacts(Household household, int count) {
        List<User> contacts = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            contacts.add(place < PARENTS ? parent(household) : relative(household, place, contacts.getFirst()));
        }
        return contacts;
    }

    private User parent(Household household) {
        return contact(freshName(household), "Parent", household.children());
    }

    private User relative(Household household, int place, User parent) {
        User child = household.children().get(place % household.children().size());
        if (dirt.isDirty() && chance.is(IS_RESPELLED_PARENT)) {
            return respelled(parent, child);
        }
        return contact(freshName(household), chance.one(RELATIVES), List.of(child));
    }

    /// The same parent typed in a second time for another child: same phone and mail, another spelling.
    private User respelled(User parent, User child) {
        Role.Contact role = parent.contact().orElseThrow();
        Name name = Name.whole(parent.name().last().present().orElse("") + " ");
        return parent.withId(registrar.nextId(), registrar.now())
                .withName(name)
                .withRole(role.withRelationships(List.of(relationship("Parent", child))));
    }

    private record FullName(String first, String last) {}

    private FullName freshName(Household household) {
        String last = chance.is(HAS_OTHER_LAST_NAME)
                ? names.last(chance)
                : household.family().lastName();
        return new FullName(names.first(chance), last);
    }

    private User contact(FullName name, String kind, List<User> children) {
        int number = registrar.nextNumber();
        String mail = ContactPoints.privateMail(name.first(), name.last(), number, chance);
        Text sisId = chance.is(mix.contactsWithoutSisId()) ? Text.EMPTY : Text.of("C-" + number);
        List<Relationship> relationships = children.stream().map(child -> relationship(kind, child)).toList();
        return new User(
                registrar.nextId(),
                registrar.district(),
                dirt.mail(mail),
                Name.whole(dirt.name(name.first() + " " + name.last())),
                List.of(new Role.Contact(
                        sisId,
                        dirt.phone(ContactPoints.phone(chance)),
                        Text.of(chance.one(PHONE_TYPES)),
                        relationships)),
                Stamp.of(registrar.now()));
    }

    private Relationship relationship(String kind, User child) {
        boolean emergency = chance.is(mix.emergencyContacts());
        return new Relationship(child.id(), kind, chance.one(emergency ? EMERGENCY_TYPES : GUARDIAN_TYPES));
    }
}
