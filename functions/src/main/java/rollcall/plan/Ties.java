package rollcall.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// Who is tied to a school that waits. Immutable once built.
public final class Ties {
    private final DistrictView view;
    private final Waiting waiting;
    private final Map<PersonId, PersonId> replaced = new HashMap<>();

    Ties(DistrictView view, Settlement settlement, Waiting waiting) {
        this.view = view;
        this.waiting = waiting;
        settlement.renumbered().forEach((to, from) -> replaced.put(from, to));
    }

    /// True if nobody is.
    public boolean none() {
        return waiting.isEmpty();
    }

    /// True if any of these people is tied to another school than `here`.
    public boolean any(Collection<PersonId> people, SchoolId here) {
        return !none() && people.stream().anyMatch(person -> elsewhere(person, here));
    }

    /// True if the person is at home at such a school, or at no school any more but for what waits there.
    boolean elsewhere(PersonId person, SchoolId here) {
        Optional<Placement> place = view.placements().of(replaced.getOrDefault(person, person));
        Optional<SchoolId> school = place.isPresent()
                ? place.map(Placement::home).filter(waiting.schools()::contains)
                : waiting.leaves(person);
        return school.filter(other -> !other.equals(here)).isPresent();
    }

    /// True if the person came back under another id.
    boolean replaced(PersonId person) {
        return replaced.containsKey(person);
    }
}
