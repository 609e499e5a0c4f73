package rollcall.sync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import rollcall.directory.Directory;
import rollcall.plan.HoldPolicy;
import rollcall.plan.Limits;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.Settlement;
import rollcall.plan.Waiting;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Plans the schools of a district that was read. Nothing is stored before somebody stages what this says.
final class PlanSchools {
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;
    private final MatchCases cases;
    private final Limits limits;
    private final Parallel parallel;

    PlanSchools(SchoolStore schools, SchoolArchive archive, Directory directory, MatchCases cases, Limits limits,
            Parallel parallel) {
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
        this.cases = cases;
        this.limits = limits;
        this.parallel = parallel;
    }

    /// @throws SourceException if there is not enough time
    DistrictOutlook of(DistrictState district, Roster roster, WorkTime time) {
        HoldPolicy policy = district.settings().policy(limits, time.now());
        Planner planner = new Planner(roster, district.selection()::covers, policy);
        SortedMap<SchoolId, SchoolState> states = states(district, planner);
        SortedMap<SchoolId, Standing> standings = new TreeMap<>();
        List<SchoolDiff> diffs = diffs(planner, states.values(), standings, time);
        Settlement settlement = new Settling(directory, cases, parallel).settle(district.district(), planner, diffs);
        List<SchoolDiff> settled = diffs.stream().map(diff -> diff.settled(settlement)).toList();
        // At a first load there can be nothing to read: as yet no plan of the district was even staged.
        boolean first = states.values().stream().allMatch(state -> state.revision() == 0);
        return new DistrictOutlook(
                archive, new FormerValues(directory), roster, planner, settlement, standings, settled, first,
                new Circumstances(district.settings(), time.now()), planner.ties(settlement, Waiting.NOTHING));
    }

    /// What is read of a school's documents, unless the school was applied in the meantime and they are gone.
    <T> T current(SchoolState state, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LostDocumentException e) {
            boolean same = schools.find(state.district(), state.school())
                    .filter(now -> now.revision() == state.revision())
                    .isPresent();
            throw same ? e : new SourceException(SourceFailure.KEEPS_CHANGING, e);
        }
    }

    /// The diffs of all schools; what a waiting school lost to others meanwhile counts as changed.
    private List<SchoolDiff> diffs(Planner planner, Collection<SchoolState> states,
            Map<SchoolId, Standing> standings, WorkTime time) {
        Baseline baseline = new Baseline(archive, planner);
        Map<SchoolId, SchoolDiff> diffs = new TreeMap<>();
        parallel.map(states, state -> {
            time.require();
            return current(state, () -> baseline.diff(Standing.of(state)));
        }).forEach(diff -> diffs.put(diff.school(), diff));
        Contested contested = new Contested(archive, new Touches(List.copyOf(diffs.values()), List.of()));
        for (SchoolState state : states) {
            Standing standing = contested.of(state, diffs.get(state.school()));
            standings.put(state.school(), standing);
            if (!standing.contested().isEmpty()) {
                diffs.put(state.school(), baseline.diff(standing));
            }
        }
        return List.copyOf(diffs.values());
    }

    /// The schools of the roster that are connected, and all that were ever planned.
    private SortedMap<SchoolId, SchoolState> states(DistrictState district, Planner planner) {
        SortedMap<SchoolId, SchoolState> states = new TreeMap<>();
        planner.schools()
                .forEach(school -> states.put(
                        school, SchoolState.fresh(district.district(), school, school.value())));
        schools.all(district.district()).forEach(state -> states.put(state.school(), state));
        return states;
    }
}
