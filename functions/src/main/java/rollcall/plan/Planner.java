package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
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

    /// Those who vanished whose former values [#settle] needs; empty if nobody new could be one of them.
    public SortedSet<PersonId> vanished(Collection<SchoolDiff> diffs) {
        Set<EntityKind> arriving = EnumSet.noneOf(EntityKind.class);
        diffs.forEach(diff -> diff.added()
                .forEach((key, kind) -> {
                    if (key.type() == EntityKey.Type.PERSON) {
                        arriving.add(kind);
                    }
                }));
        return new TreeSet<>(gone(diffs, arriving).keySet());
    }

    /// Puts the diffs of all schools together.
    ///
    /// @param former what the directory has of those who vanished
    /// @param decisions what humans said of possible matches
    public Settlement settle(
            Collection<SchoolDiff> diffs, Map<PersonId, SisPerson> former, Map<Match, Match.Decision> decisions) {
        Set<PersonId> moved = Settlement.moved(diffs, view);
        Map<PersonId, Vanished> others = new HashMap<>();
        Map<PersonId, SisPerson> guardians = new HashMap<>();
        gone(diffs, EnumSet.allOf(EntityKind.class)).forEach((id, home) -> {
            SisPerson values = former.get(id);
            if (values != null && home.kind() == EntityKind.GUARDIAN) {
                guardians.put(id, values);
            } else if (values != null) {
                others.put(id, new Vanished(home.kind(), home.school(), values));
            }
        });
        PersonPairs pairs = pairs(diffs, moved, others, decisions);
        SortedMap<PersonId, PersonId> renumbered = new TreeMap<>(pairs.accepted());
        renumbered.putAll(pairs.certain());
        List<Person> arrivals = arrivals(diffs, moved, EntityKind.GUARDIAN::equals);
        renumbered.putAll(new GuardianPairs(guardians, renumbered).match(arrivals));
        arrivals.removeIf(person -> renumbered.containsKey(person.id()));
        return Settlement.of(diffs, moved, renumbered, pairs, waiting(pairs, former), shared(arrivals));
    }

    /// What somebody of the roster who is at a connected school is counted as.
    public PersonKind kind(PersonId person) {
        return view.roster().people().get(person).kind();
    }

    /// Where such a person is at home.
    public SchoolId home(PersonId person) {
        return view.placements().of(person).orElseThrow().home();
    }

    private PersonPairs pairs(Collection<SchoolDiff> diffs, Set<PersonId> moved, Map<PersonId, Vanished> vanished,
            Map<Match, Match.Decision> decisions) {
        PersonPairs pairs = new PersonPairs(vanished, decisions);
        if (!vanished.isEmpty()) {
            List<Person> arrivals = arrivals(diffs, moved, kind -> kind != EntityKind.GUARDIAN);
            Map<PersonId, SchoolId> homes = new HashMap<>();
            arrivals.forEach(person -> homes.put(person.id(), home(person.id())));
            pairs.match(arrivals, homes);
        }
        return pairs;
    }

    private Set<EntityKey> waiting(PersonPairs pairs, Map<PersonId, SisPerson> former) {
        Set<EntityKey> waiting = new HashSet<>();
        pairs.possible().forEach((to, from) -> {
            waiting.add(EntityKey.of(to));
            waiting.add(EntityKey.of(from));
            view.owners().points(view.roster().people().get(to)).map(EntityKey::of).forEach(waiting::add);
            former.get(from)
                    .points()
                    .filter(point -> !view.claimed(point))
                    .map(EntityKey::of)
                    .forEach(waiting::add);
        });
        return waiting;
    }

    private SortedMap<PersonId, PersonId> shared(List<Person> arrivals) {
        return arrivals.isEmpty()
                ? Collections.emptySortedMap()
                : new SharedGuardians(view.eligible(), view.owners(), view.roster().people()).match(arrivals);
    }

    /// What those who are new tonight can be reached at. If the user of an account has proven one of these contact
    /// points, [#link] wants to know.
    public Set<ContactPoint> newContactPoints(Collection<SchoolDiff> diffs, Settlement settlement) {
        return newcomers(diffs, settlement).stream()
                .flatMap(person -> Links.points(person).stream())
                .collect(Collectors.toSet());
    }

    /// Lets those who are new become the accounts there are already.
    ///
    /// @param known the accounts whose users have proven a contact point
    public Settlement link(Collection<SchoolDiff> diffs, Settlement settlement, Map<ContactPoint, Known> known) {
        return known.isEmpty()
                ? settlement
                : settlement.with(new Links(known).match(newcomers(diffs, settlement)));
    }

    private List<Person> newcomers(Collection<SchoolDiff> diffs, Settlement settlement) {
        return diffs.stream()
                .flatMap(diff -> diff.added().keySet().stream())
                .filter(key -> key.type() == EntityKey.Type.PERSON)
                .map(key -> new PersonId(key.id()))
                .distinct()
                .filter(person -> !settlement.knows(person) && !settlement.possible().containsKey(person))
                .map(view.roster().people()::get)
                .toList();
    }

    /// The plan of one school.
    ///
    /// @param former what the directory has of what differs
    /// @param loaded false if the school was never applied: then nothing can be lost
    public SchoolPlan plan(SchoolId school, Fingerprint fingerprint, Settlement settlement, Former former,
            boolean loaded) {
        SchoolTarget target = new SchoolTarget(view, school, fingerprint);
        SchoolDiff diff = SchoolDiff.of(school, target, fingerprint).settled(settlement);
        return new PlanBuilder(view, settlement, diff, target, former).build(policy, loaded);
    }

    /// Whom a plan takes something from: who leaves the platform, and students who lose a guardian.
    public Set<PersonId> losers(SchoolPlan plan, Settlement settlement) {
        GuardianLinks links = new GuardianLinks(plan.former(), settlement.renumbered());
        return plan.changes().stream().flatMap(links::losers).collect(Collectors.toSet());
    }

    /// Who is tied to what waits.
    public Ties ties(Settlement settlement, Waiting waiting) {
        return new Ties(view, settlement, waiting);
    }

    /// A plan that leaves what hangs on people who are tied to other schools.
    ///
    /// @param fingerprint what the plan was made from
    public SchoolPlan keeping(SchoolPlan plan, Fingerprint fingerprint, Settlement settlement, Ties ties) {
        GuardianLinks links = new GuardianLinks(plan.former(), settlement.renumbered());
        return new Keeping(view, ties, links, plan, fingerprint).plan();
    }

    /// Who is at no connected school any more, with the last home.
    private Map<PersonId, Home> gone(Collection<SchoolDiff> diffs, Set<EntityKind> kinds) {
        Map<PersonId, Home> gone = new HashMap<>();
        diffs.forEach(diff -> diff.gone().forEach((key, kind) -> {
            boolean person = key.type() == EntityKey.Type.PERSON && kind != EntityKind.VISITOR;
            if (person && kinds.contains(kind) && view.left(new PersonId(key.id()))) {
                gone.put(new PersonId(key.id()), new Home(kind, diff.school()));
            }
        }));
        return gone;
    }

    /// Who is new at home, by id.
    private List<Person> arrivals(Collection<SchoolDiff> diffs, Set<PersonId> moved, Predicate<EntityKind> kinds) {
        return new ArrayList<>(diffs.stream()
                .flatMap(diff -> diff.added().entrySet().stream())
                .filter(entry -> entry.getKey().type() == EntityKey.Type.PERSON)
                .filter(entry -> entry.getValue() != EntityKind.VISITOR && kinds.test(entry.getValue()))
                .map(entry -> new PersonId(entry.getKey().id()))
                .filter(person -> !moved.contains(person))
                .distinct()
                .map(view.roster().people()::get)
                .sorted(Comparator.comparing(Person::id))
                .toList());
    }

    private record Home(EntityKind kind, SchoolId school) {}
}
