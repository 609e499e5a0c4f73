package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// Plans night after night and carries every plan out, whatever its verdict.
final class Nights {
    private final ModelDirectory directory = new ModelDirectory();
    private final Map<SchoolId, Fingerprint> fingerprints = new TreeMap<>();
    private final Random order;
    private Optional<Match.Decision> decision = Optional.of(Match.Decision.CREATE);

    /// @param order in which order schools are planned and applied
    Nights(Random order) {
        this.order = order;
    }

    Nights() {
        this(new Random(0));
    }

    /// Nobody is asked, or the human always says this. At first that whoever is new is nobody who was there before: so
    /// the directory comes to what the roster alone would give.
    Nights deciding(Optional<Match.Decision> always) {
        decision = always;
        return this;
    }

    ModelDirectory directory() {
        return directory;
    }

    Map<SchoolId, Fingerprint> fingerprints() {
        return Map.copyOf(fingerprints);
    }

    Fingerprint fingerprint(SchoolId school) {
        return fingerprints.getOrDefault(school, Fingerprint.EMPTY);
    }

    /// One night of a district whose schools are all connected.
    Map<SchoolId, SchoolPlan> night(RosterFixture fixture) {
        return night(fixture.roster(), _ -> true);
    }

    /// Plans and applies; returns the plans of the schools that differ.
    Map<SchoolId, SchoolPlan> night(Roster roster, Predicate<SchoolId> covers) {
        Map<SchoolId, SchoolPlan> plans = plan(roster, covers);
        plans.forEach(this::apply);
        return plans;
    }

    Map<SchoolId, SchoolPlan> plan(Roster roster, Predicate<SchoolId> covers) {
        Planner planner = new Planner(roster, covers, HoldPolicy.DEFAULT);
        TreeSet<SchoolId> known = new TreeSet<>(planner.schools());
        known.addAll(fingerprints.keySet());
        List<SchoolId> schools = new ArrayList<>(known);
        Collections.shuffle(schools, order);
        List<SchoolDiff> diffs = schools.stream()
                .map(school -> planner.diff(school, fingerprint(school)))
                .toList();
        Map<PersonId, SisPerson> former = new HashMap<>();
        planner.vanished(diffs)
                .forEach(person -> directory.values(person).ifPresent(values -> former.put(person, values)));
        Settlement settlement = planner.settle(diffs, former, decide(planner.settle(diffs, former, Map.of())));
        Map<SchoolId, SchoolPlan> plans = new LinkedHashMap<>();
        diffs.stream()
                .map(diff -> diff.settled(settlement))
                .filter(diff -> !diff.isEmpty())
                .map(SchoolDiff::school)
                .forEach(
                        school -> plans.put(school,
                                planner.plan(school, fingerprint(school), settlement, Former.NOTHING, true)));
        return plans;
    }

    /// What the human says who is asked about possible matches.
    private Map<Match, Match.Decision> decide(Settlement settlement) {
        Map<Match, Match.Decision> decisions = new HashMap<>();
        settlement.possible()
                .forEach((to, from) -> decision.ifPresent(said -> decisions.put(new Match(from, to), said)));
        return decisions;
    }

    private void apply(SchoolId school, SchoolPlan plan) {
        plan.changes().forEach(change -> directory.apply(school, change));
        fingerprints.put(school, fingerprint(school).with(plan.delta()));
    }

    /// What tonight's roster alone would give, in a district where the same schools are known.
    ModelDirectory.Visible fresh(Roster roster, Predicate<SchoolId> covers) {
        Nights nights = new Nights();
        fingerprints.keySet().forEach(school -> nights.fingerprints.put(school, Fingerprint.EMPTY));
        nights.night(roster, covers);
        return nights.directory.visible();
    }
}
