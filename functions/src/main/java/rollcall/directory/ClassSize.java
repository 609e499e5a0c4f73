package rollcall.directory;

import java.util.Collection;
import rollcall.plan.AccountId;

/// How many members fit into a class, which is stored as one item of at most 400 KB.
public final class ClassSize {
    /// What the SIS's members of one class may take: 12 500 of Clever's ids. The rest is room for the users' members.
    public static final int LARGEST = 300_000;

    private ClassSize() {}

    /// Refuses what cannot be stored.
    ///
    /// @throws IllegalArgumentException if these members do not fit
    public static void check(Collection<AccountId> members) {
        int size = members.stream().mapToInt(member -> member.value().length()).sum();
        if (size > LARGEST) {
            throw new IllegalArgumentException("a class of " + members.size()
                    + " members cannot be stored: their ids take " + size + " bytes, at most " + LARGEST + " fit");
        }
    }
}
