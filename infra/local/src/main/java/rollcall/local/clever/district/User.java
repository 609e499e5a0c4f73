package rollcall.local.clever.district;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person with one role or several; students and contacts never have a second one.
public record User(CleverId id, CleverId district, Text email, Name name, List<Role> roles, Stamp stamp)
        implements Entity {
    public User {
        roles = List.copyOf(roles);
    }

    @Override
    public String collection() {
        return "users";
    }

    @Override
    public User touched(Instant now) {
        return new User(id, district, email, name, roles, stamp.touched(now));
    }

    public <R extends Role> Optional<R> role(Class<R> type) {
        return roles.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    public Optional<Role.Student> student() {
        return role(Role.Student.class);
    }

    public Optional<Role.Teacher> teacher() {
        return role(Role.Teacher.class);
    }

    public Optional<Role.Contact> contact() {
        return role(Role.Contact.class);
    }

    /// Whether the person has the role of this wire name, `district_admin` for instance.
    public boolean hasRole(String wireName) {
        return roles.stream().anyMatch(role -> role.wireName().equals(wireName));
    }

    /// The schools of all roles, primary or not, possibly with repetitions.
    public Stream<CleverId> schools() {
        return roles.stream().flatMap(role -> role.schools().stream());
    }

    public User withEmail(Text newEmail) {
        return new User(id, district, newEmail, name, roles, stamp);
    }

    public User withName(Name newName) {
        return new User(id, district, email, newName, roles, stamp);
    }

    public User withRoles(List<Role> newRoles) {
        return new User(id, district, email, name, newRoles, stamp);
    }

    /// Puts the role in the place of the one of its kind, or adds it.
    public User withRole(Role role) {
        Stream<Role> others = roles.stream().filter(other -> other.getClass() != role.getClass());
        return withRoles(Stream.concat(others, Stream.of(role)).toList());
    }

    /// The same person under another id, as Clever does with an edited contact without `sis_id`.
    public User withId(CleverId newId, Instant now) {
        return new User(newId, district, email, name, roles, Stamp.of(now));
    }
}
