package rollcall.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.Match;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Settlement;
import rollcall.plan.Ties;
import rollcall.plan.Waiting;
import rollcall.roster.Roster;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

/// What one night would do to a district. The plans themselves are made one by one: all of them do not fit into memory.
///
/// @param first true if no plan of the district was staged before, so that nothing can be in the directory
/// @param circumstances why plans wait whatever they say
/// @param ties who is known to be tied to schools that wait; what hangs on them at others stays
record DistrictOutlook(
        SchoolArchive archive,
        FormerValues formerValues,
        Roster roster,
        Planner planner,
        Settlement settlement,
        SortedMap<SchoolId, Standing> standings,
        List<SchoolDiff> diffs,
        boolean first,
        Circumstances circumstances,
        Ties ties) {
    private static final String OFFICE = "District office";

    /// What a school's plan is made from.
    Fingerprint fingerprint(Standing standing) {
        return new Baseline(archive, planner).of(standing);
    }

    /// The same night, now that it is known what waits.
    DistrictOutlook knowing(Waiting waiting) {
        return new DistrictOutlook(archive, formerValues, roster, planner, settlement, standings, diffs, first,
                circumstances, planner.ties(settlement, waiting));
    }

    /// Those about whom a human is asked.
    List<MatchCase> possibleMatches(Instant now) {
        List<MatchCase> found = new ArrayList<>();
        settlement.possible()
                .forEach((to, from) -> found.add(new MatchCase(
                        roster.district().id(), new Match(from, to), planner.kind(to), planner.home(to), now,
                        Optional.empty())));
        return found;
    }

    /// The difference of a school that stands otherwise than when the outlook was made.
    SchoolDiff diff(Standing standing) {
        return new Baseline(archive, planner).diff(standing).settled(settlement);
    }

    /// What the directory has of what a school's plan changes.
    Former former(Standing standing, Fingerprint fingerprint, SchoolDiff diff) {
        SchoolState state = standing.state();
        return first && state.revision() == 0
                ? Former.NOTHING
                : formerValues.of(state.district(), diff, fingerprint, settlement);
    }

    /// The plan of a school that differs, and the verdict on it.
    SchoolPlan plan(Standing standing, Fingerprint fingerprint, SchoolDiff diff) {
        return plan(standing, fingerprint, former(standing, fingerprint, diff));
    }

    /// As [#plan(Standing, Fingerprint, SchoolDiff)], if it is known what the directory has.
    SchoolPlan plan(Standing standing, Fingerprint fingerprint, Former former) {
        SchoolState state = standing.state();
        SchoolPlan plan = planner.plan(state.school(), fingerprint, settlement, former, state.applied() > 0);
        SchoolPlan held = plan.holding(circumstances.of(state, plan));
        return ties.none() ? held : planner.keeping(held, fingerprint, settlement, ties);
    }

    /// What the roster calls one of the schools, else what it was called.
    String name(SchoolId school) {
        return name(standings.get(school).state());
    }

    /// What the roster calls a school, else what it was called.
    String name(SchoolState state) {
        School school = roster.schools().get(state.school());
        boolean office = state.school().value().equals(roster.district().id().value());
        return school == null ? office ? OFFICE : state.name() : school.name();
    }
}
