package rollcall.local.clever.http;

import java.util.Set;
import java.util.function.Predicate;
import rollcall.local.clever.district.User;

/// The `role` filter.
final class Roles {
    private Roles() {}

    /// Everybody when no role is given; a role the path does not know is a bad request.
    static Predicate<User> wanted(Query query, Set<String> known) {
        String role = query.filled("role").orElse("");
        if (role.isEmpty()) {
            return _ -> true;
        }
        if (!known.contains(role)) {
            throw Refusal.badRequest("role must be one of "
                    + String.join(", ", known.stream().sorted().toList()));
        }
        return user -> user.hasRole(role);
    }
}
