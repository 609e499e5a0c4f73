package rollcall.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One person as the source has them. `name` is absent only together with [Defect#NAME_MISSING].
public record Person(
        PersonId id,
        Optional<PersonName> name,
        Optional<EmailAddress> email,
        Optional<Language> language,
        List<Role> roles,
        Set<Defect> defects) {

    public Person {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a person has at least one role");
        }
        roles = roles.stream()
                .sorted(Comparator.comparing(PersonKind::of)
                        .thenComparing(role -> role.getClass().getSimpleName()))
                .toList();
        defects = copy(defects);
    }

    /// The kind this person is counted as: that of the first of the roles.
    public PersonKind kind() {
        return PersonKind.of(roles.getFirst());
    }

    /// The role of a type, if the person has it.
    public <R extends Role> Optional<R> role(Class<R> type) {
        return roles.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Set<Defect> copy(Collection<Defect> defects) {
        return defects.isEmpty() ? Set.of() : EnumSet.copyOf(defects);
    }
}
