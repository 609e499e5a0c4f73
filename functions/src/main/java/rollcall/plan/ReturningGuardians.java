package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.PersonId;

/// What is dangerous about the guardians an undo brings back: the same as if a night brought them.
public final class ReturningGuardians {
    private final SchoolPlan undo;
    private final Former then;
    private final Set<AccountId> students = new TreeSet<>();
    private int emergencies;

    /// @param undo with what the directory has of what it changes
    public ReturningGuardians(SchoolPlan undo) {
        this.undo = undo;
        this.then = undo.former().after(undo.changes());
        GuardianLinks links = new GuardianLinks(undo.former(), renumbered(undo.changes()));
        people(then).forEach(put -> {
            students.addAll(links.all(put));
            emergencies += links.emergencies(put).isEmpty() ? 0 : 1;
        });
    }

    /// True if nobody becomes a guardian by it, and no guardian an emergency contact.
    public boolean isEmpty() {
        return students.isEmpty() && emergencies == 0;
    }

    /// Why the undo has to wait; empty if it has not.
    ///
    /// @param guardians what the directory has of all the school's guardians
    public List<HoldReason> reasons(Former guardians) {
        List<HoldReason> reasons = new ArrayList<>();
        if (emergencies > 0) {
            int current = undo.tallies().getOrDefault(EntityKind.GUARDIAN, Tally.NONE).after();
            reasons.add(new HoldReason.EmergencyContacts(emergencies, current));
        }
        crowds(guardians).ifPresent(reasons::add);
        return reasons;
    }

    private Optional<HoldReason> crowds(Former guardians) {
        Map<AccountId, Integer> counts = counts(guardians);
        IntSummaryStatistics crowds = students.stream()
                .mapToInt(student -> counts.getOrDefault(student, 0))
                .filter(count -> count > Crowds.LIMIT)
                .summaryStatistics();
        int crowded = Math.toIntExact(crowds.getCount());
        return crowded == 0
                ? Optional.empty()
                : Optional.of(new HoldReason.TooManyGuardians(crowded, students.size(), crowds.getMax(), Crowds.LIMIT));
    }

    /// How many guardians each student will have.
    private Map<AccountId, Integer> counts(Former guardians) {
        Map<EntityKey, Before> all = new HashMap<>(guardians.entities());
        all.keySet().removeAll(undo.former().entities().keySet());
        all.putAll(then.entities());
        Map<AccountId, Integer> counts = new HashMap<>();
        people(new Former(all)).forEach(put -> put.values()
                .stream()
                .flatMap(values -> values.students().stream())
                .map(SisPerson.Guardianship::student)
                .distinct()
                .forEach(student -> counts.merge(student, 1, Integer::sum)));
        return counts;
    }

    private static Stream<Change.PersonPut> people(Former former) {
        return former.entities()
                .keySet()
                .stream()
                .filter(key -> key.type() == EntityKey.Type.PERSON)
                .map(key -> new PersonId(key.id()))
                .flatMap(person -> former.person(person)
                        .map(values -> new Change.PersonPut(person, values.kind(), Optional.of(values),
                                former.of(EntityKey.of(person)).classesHere()))
                        .stream());
    }

    /// Who comes back under which id, with the one that goes.
    private static Map<PersonId, PersonId> renumbered(Collection<Change> changes) {
        Map<PersonId, PersonId> renumbered = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.RenumberingReverted reverted) {
                renumbered.put(reverted.from(), reverted.to());
            }
            if (change instanceof Change.PersonRenumbered again) {
                renumbered.put(again.to(), again.from());
            }
        }
        return renumbered;
    }
}
