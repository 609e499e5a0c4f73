package rollcall.sync;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.report.ChangeRow;
import rollcall.report.ChangeRows;
import rollcall.report.NamesById;
import rollcall.report.PersonSentence;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What the applied plans that are still kept did to one person. Each of them is read, so it is for when somebody asks.
public final class PersonRuns {
    /// So that one look ends in time where much is synced by day: the newest of each school.
    private static final int MOST_PLANS = 60;

    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Parallel parallel;
    private final Clock clock;

    public PersonRuns(SchoolStore schools, SchoolArchive archive, Parallel parallel, Clock clock) {
        this.schools = schools;
        this.archive = archive;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// A plan of a school that changed something of the person. `what` goes on from who did it in a sentence.
    public record Run(AppliedPlan plan, SchoolId school, String name, String what) {}

    /// Those of some schools, the newest first.
    ///
    /// @param ids under which the person is known
    public List<Run> of(DistrictId district, Collection<SchoolId> places, Set<AccountId> ids) {
        Map<SchoolId, String> names = new HashMap<>();
        List<SchoolState> all = schools.all(district);
        all.forEach(state -> names.put(state.school(), state.name()));
        List<Kept> kept = all.stream()
                .filter(state -> places.contains(state.school()))
                .flatMap(state -> state.kept(clock.instant()).limit(MOST_PLANS).map(plan -> new Kept(state, plan)))
                .toList();
        return parallel.map(kept, one -> run(one, ids, new NamesById(Map.of(), Map.of(), names)))
                .stream()
                .filter(run -> !run.what().isEmpty())
                .sorted(Comparator.comparing((Run run) -> run.plan().at()).reversed())
                .toList();
    }

    private Run run(Kept kept, Set<AccountId> ids, NamesById names) {
        SchoolState state = kept.state();
        String what = archive.plan(state, kept.plan().number())
                .map(plan -> PersonSentence.of(rows(state.school(), plan, ids, names)))
                .orElse("");
        return new Run(kept.plan(), state.school(), state.name(), what);
    }

    private static Stream<ChangeRow> rows(
            SchoolId school, StagedPlan plan, Set<AccountId> ids, NamesById names) {
        List<Change> changes = plan.changes().stream().filter(change -> concerns(change, ids)).toList();
        return new ChangeRows(school, changes, plan.former(), names).rows()
                .filter(row -> ids.contains(new AccountId(row.sourceId())));
    }

    /// Who is in a class only the change of the class tells.
    private static boolean concerns(Change change, Set<AccountId> ids) {
        return change.touches()
                .keySet()
                .stream()
                .anyMatch(key -> switch (key.type()) {
                    case PERSON -> ids.contains(new AccountId(key.id()));
                    case CLASS -> true;
                    case CONTACT_POINT -> false;
                });
    }

    /// A plan that is kept, and of which school.
    private record Kept(SchoolState state, AppliedPlan plan) {}
}
