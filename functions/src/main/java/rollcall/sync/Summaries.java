package rollcall.sync;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.roster.RosterSource;

/// Adds up a night.
final class Summaries {
    private Summaries() {}

    static NightSummary of(List<Staged> schools, RosterSource.Pull pull) {
        Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
        for (Staged school : schools) {
            school.tallies().forEach((kind, tally) -> tallies.merge(kind, tally, Tally::plus));
        }
        int changed = (int) schools.stream().filter(school -> school.task().isPresent()).count();
        int held = (int) schools.stream().filter(Staged::held).count();
        int members = schools.stream().mapToInt(Staged::members).sum();
        return new NightSummary(schools.size(), changed, held, members, pull.requests(), tallies);
    }
}
