package rollcall.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// Who is tied to another school than the one that is planned, and that waits.
final class Ties {
    private final DistrictView view;
    private final Waiting waiting;
    private final SchoolId here;
    private final Map<PersonId, PersonId> replaced = new HashMap<>();

    Ties(DistrictView view, Settlement settlement, Waiting waiting, SchoolId here) {
        this.view = view;
        this.waiting = waiting;
        this.here = here;
        settlement.renumbered().forEach((to, from) -> replaced.put(from, to));
    }

    /// True if any of them is.
    boolean any(Collection<PersonId> people) {
        return people.stream().anyMatch(this::has);
    }

    /// True if the person is at home at such a school, or at no school any more but for what waits there.
    boolean has(PersonId person) {
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
