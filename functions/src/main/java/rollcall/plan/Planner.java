package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// Plans one district, in three steps: the diff of every school, what the diffs tell together, and the plan of every
/// school that differs. Pure: the same roster and fingerprints always give the same plans.
public final class Planner {
    private final DistrictView view;
    private final HoldPolicy policy;

    /// @param covers which schools are connected
    public Planner(Roster roster, Predicate<SchoolId> covers, HoldPolicy policy) {
        this(roster, covers, policy, Set.of());
    }

    /// @param covers which schools are connected
    /// @param undeliverable e-mail addresses and telephone numbers from which messages came back
    public Planner(Roster roster, Predicate<SchoolId> covers, HoldPolicy policy, Set<ContactPoint> undeliverable) {
        this.view = new DistrictView(roster, covers, undeliverable);
        this.policy = policy;
    }

    /// The connected schools of the roster, and, if anybody is there, the district's office: people of no school.
    public SortedSet<SchoolId> schools() {
        return view.schools();
    }

    /// What differs between a school and its fingerprint. A school the roster does not have is empty.
    public SchoolDiff diff(SchoolId school, Fingerprint fingerprint) {
        return SchoolDiff.of(school, new SchoolTarget(view, school, fingerprint), fingerprint);
    }

    /// The vanished guardians whose former values [#settle] needs; empty if nobody new could be one of them.
    public SortedSet<PersonId> vanishedGuardians(Collection<SchoolDiff> diffs) {
        TreeSet<PersonId> vanished = new TreeSet<>();
        if (!arrivals(diffs, Set.of()).isEmpty()) {
            guardians(diffs.stream().map(SchoolDiff::gone)).filter(view::left).forEach(vanished::add);
        }
        return vanished;
    }

    /// Puts the diffs of all schools together.
    ///
    /// @param former what the directory has of the vanished guardians
    public Settlement settle(Collection<SchoolDiff> diffs, Map<PersonId, SisPerson> former) {
        Set<PersonId> moved = Settlement.moved(diffs, view);
        return Settlement.of(diffs, moved, new GuardianPairs(former).match(arrivals(diffs, moved)));
    }

    /// The plan of one school.
    ///
    /// @param former what the directory has of what differs
    public SchoolPlan plan(SchoolId school, Fingerprint fingerprint, Settlement settlement, Former former) {
        SchoolTarget target = new SchoolTarget(view, school, fingerprint);
        SchoolDiff diff = SchoolDiff.of(school, target, fingerprint);
        return new PlanBuilder(view, settlement, diff, target, former).build(policy);
    }

    private List<Person> arrivals(Collection<SchoolDiff> diffs, Set<PersonId> moved) {
        return new ArrayList<>(guardians(diffs.stream().map(SchoolDiff::added))
                .filter(person -> !moved.contains(person))
                .distinct()
                .map(view.roster().people()::get)
                .sorted(Comparator.comparing(Person::id))
                .toList());
    }

    private static Stream<PersonId> guardians(Stream<? extends Map<EntityKey, EntityKind>> keys) {
        return keys.flatMap(map -> map.entrySet().stream())
                .filter(entry -> entry.getValue() == EntityKind.GUARDIAN)
                .map(entry -> new PersonId(entry.getKey().id()));
    }
}
