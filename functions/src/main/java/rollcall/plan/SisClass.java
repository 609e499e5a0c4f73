package rollcall.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// What the SIS says about one class. `members` are the students.
public record SisClass(
        SchoolId school,
        String name,
        AccountId owner,
        List<AccountId> coOwners,
        SortedSet<AccountId> members,
        Optional<String> term) {

    public SisClass {
        coOwners = List.copyOf(coOwners);
        members = Sorted.copy(members);
    }

    /// Who owns it, alone or with others.
    Stream<AccountId> staff() {
        return Stream.concat(Stream.of(owner), coOwners.stream());
    }

    /// The same class with other students.
    SisClass with(SortedSet<AccountId> others) {
        return new SisClass(school, name, owner, coOwners, others, term);
    }
}
