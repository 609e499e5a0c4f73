package rollcall.local.clever.generate;

import java.util.List;
import rollcall.local.clever.district.User;

/// Children who live together, and what they have in common.
record Household(Family family, List<User> children) {
    Household {
        children = List.copyOf(children);
    }

    /// A last name, a language and an address.
    record Family(String lastName, Language language, String zip) {}
}
