package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rollcall.directory.Directory;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.Limits;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Verdict;
import rollcall.plan.Waiting;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;

/// Tells what tonight would do to a district, by the very rules of the night: it reads the district and plans its
/// schools. Nothing is stored, no attempt begins, and no number is used up, so it does no harm at any time.
public final class PreviewDistrict {
    private final RosterSource source;
    private final DistrictStore districts;
    private final PlanSchools planSchools;
    private final Clock clock;

    public PreviewDistrict(
            RosterSource source,
            DistrictStore districts,
            SchoolStore schools,
            SchoolArchive archive,
            Directory directory,
            MatchCases cases,
            Limits limits,
            Parallel parallel,
            Clock clock) {
        this.source = source;
        this.districts = districts;
        this.planSchools = new PlanSchools(schools, archive, directory, cases, limits, parallel);
        this.clock = clock;
    }

    /// Hands over the schools one by one, in the order of their ids, also those that would stay as they are.
    ///
    /// @param selection which schools would be connected; if empty, those that are, and of a district nobody knows all
    /// @param deadline when planning must have ended
    /// @throws SourceException if the district could not be read to its end, or there is not enough time
    public void preview(
            DistrictId district, Optional<Selection> selection, Instant deadline, Consumer<SchoolPreview> schools) {
        DistrictState stored = districts.find(district)
                .orElseGet(() -> DistrictState.fresh(district, new Selection.AllSchools()));
        DistrictState state = selection.map(stored::with).orElse(stored);
        WorkTime time = new WorkTime(clock, deadline);
        RosterSource.Pull pull = source.pull(district, deadline.minus(WorkTime.RESERVE));
        DistrictOutlook alone = planSchools.of(state, pull.roster(), time);
        DistrictOutlook outlook = alone.knowing(waiting(alone, state.settings().scope(), time));
        for (SchoolDiff diff : outlook.diffs()) {
            time.require();
            schools.accept(preview(outlook, diff));
        }
    }

    /// What would wait. The plans are made once more afterwards: all of them do not fit into memory.
    private Waiting waiting(DistrictOutlook outlook, HoldScope scope, WorkTime time) {
        List<Waiting> parts = new ArrayList<>();
        for (SchoolDiff diff : outlook.diffs()) {
            time.require();
            if (!diff.isEmpty() && !outlook.first()) {
                parts.add(waiting(outlook, scope, diff));
            }
        }
        return Waiting.all(parts);
    }

    private Waiting waiting(DistrictOutlook outlook, HoldScope scope, SchoolDiff diff) {
        Standing standing = outlook.standings().get(diff.school());
        return planSchools.current(standing.state(), () -> {
            Fingerprint fingerprint = outlook.fingerprint(standing);
            SchoolPlan plan = outlook.plan(standing, fingerprint, diff);
            return scope.waiting(plan, scope.parts(plan, fingerprint), fingerprint);
        });
    }

    private SchoolPreview preview(DistrictOutlook outlook, SchoolDiff diff) {
        Standing standing = outlook.standings().get(diff.school());
        SchoolState state = standing.state();
        SchoolPlan plan = diff.isEmpty()
                ? unchanged(diff)
                : planSchools.current(state, () -> outlook.plan(standing, outlook.fingerprint(standing), diff));
        return new SchoolPreview(outlook.name(state), plan);
    }

    private static SchoolPlan unchanged(SchoolDiff diff) {
        return new SchoolPlan(diff.school(), List.of(), diff.findings(), Staged.tallies(diff), Map.of(),
                Former.NOTHING, new Verdict.Apply());
    }
}
