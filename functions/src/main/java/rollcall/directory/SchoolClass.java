package rollcall.directory;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.SisClass;
import rollcall.roster.DistrictId;
import rollcall.roster.SectionId;
import rollcall.roster.Sorted;

/// One class: what the SIS says, and what its users made of it. `active` is false once the SIS dropped it.
///
/// @param number the number of the plan that wrote the SIS part; an older plan cannot
/// @param added members a user added; the sync never removes them
/// @param removed members a user removed; the sync never puts them back
public record SchoolClass(
        DistrictId district,
        ClassId id,
        SectionId section,
        long number,
        boolean active,
        SisClass values,
        Optional<String> ownName,
        SortedSet<AccountId> added,
        SortedSet<AccountId> removed) {

    public SchoolClass {
        added = Sorted.copy(added);
        removed = Sorted.copy(removed);
    }

    /// The name to show: the user's own, else the SIS's.
    public String name() {
        return ownName.orElse(values.name());
    }

    /// True if a user gave it a name, or a member, or took one away.
    public boolean usersOwn() {
        return ownName.isPresent() || !added.isEmpty() || !removed.isEmpty();
    }

    /// Who is in this class, and by whose word. A person whom both put there is there by the user's.
    public SortedMap<AccountId, Origin> members() {
        return members(UnaryOperator.identity());
    }

    /// Who is in this class if ids are aliases: two ids of one account are one member, and what a user said of one id
    /// counts for the other, too.
    ///
    /// @param real the account an id stands for
    public SortedMap<AccountId, Origin> members(UnaryOperator<AccountId> real) {
        SortedMap<AccountId, Origin> members = new TreeMap<>();
        if (active) {
            values.members().forEach(member -> members.put(real.apply(member), Origin.SIS));
        }
        removed.forEach(member -> members.remove(real.apply(member)));
        added.forEach(member -> members.put(real.apply(member), Origin.USER));
        return Collections.unmodifiableSortedMap(members);
    }

    /// Who put a member into a class.
    public enum Origin {
        SIS,
        USER
    }
}
