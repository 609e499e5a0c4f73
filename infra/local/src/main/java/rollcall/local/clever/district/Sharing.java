package rollcall.local.clever.district;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a district withholds from us, school by school.
final class Sharing {
    private final SimulatedDistrict district;
    private final Set<CleverId> unshared = new HashSet<>();
    private final Map<CleverId, Entity> withheld = new TreeMap<>();

    Sharing(SimulatedDistrict district) {
        this.district = district;
    }

    void unshare(CleverId school) {
        unshared.add(school);
        withhold(district.sections(), district.sections().all().toList());
        withhold(
                district.users(),
                district.users().all().filter(user -> user.contact().isEmpty()).toList());
        // After the students, for a contact is shared as long as one of its students is.
        withhold(district.users(), district.usersWithRole("contact").toList());
        withhold(district.schools(), district.schools().all().toList());
    }

    private <E extends Entity> void withhold(Table<E> table, List<E> candidates) {
        for (E candidate : candidates) {
            if (!isShared(candidate)) {
                withheld.put(candidate.id(), candidate);
                table.remove(candidate.id());
            }
        }
    }

    void share(CleverId school) {
        unshared.remove(school);
        restore(false);
        restore(true);
    }

    // Contacts last, for a contact is shared again when one of its students is.
    private void restore(boolean contacts) {
        for (Entity entity : List.copyOf(withheld.values())) {
            if (isContact(entity) == contacts && isShared(entity)) {
                withheld.remove(entity.id());
                put(entity);
            }
        }
    }

    private static boolean isContact(Entity entity) {
        return entity instanceof User user && user.contact().isPresent();
    }

    private void put(Entity entity) {
        switch (entity) {
            case School school -> district.schools().put(school);
            case User user -> district.users().put(user);
            case Section section -> district.sections().put(section);
            case District _,Course _,Term _ -> throw new IllegalStateException("never withheld");
        }
    }

    private boolean isShared(Entity entity) {
        return switch (entity) {
            case School school -> !unshared.contains(school.id());
            case Section section -> !unshared.contains(section.school());
            case User user -> isUserShared(user);
            case District _,Course _,Term _ -> true;
        };
    }

    private boolean isUserShared(User user) {
        if (user.contact().isPresent()) {
            return user.contact()
                    .get()
                    .relationships()
                    .stream()
                    .anyMatch(relationship -> district.users().row(relationship.student()).isPresent());
        }
        return user.schools().findAny().isEmpty() || user.schools().anyMatch(school -> !unshared.contains(school));
    }
}
