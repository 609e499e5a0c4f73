package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.HoldReason;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Settlement;
import rollcall.plan.Verdict;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Stages one school: first the documents, to which nothing points yet, then the state that points to them.
///
/// @param names what the roster calls a school now
/// @param first true if no plan of the district was staged before, so that nothing can be in the directory
record StageSchool(
        SchoolStore schools,
        SchoolArchive archive,
        FormerValues formerValues,
        Planner planner,
        Settlement settlement,
        Inheritance inheritance,
        Function<SchoolId, String> names,
        boolean first,
        long number,
        Instant now) {
    private static final int TRIES = 3;

    /// Plans and stores the documents.
    ///
    /// @throws SourceException if a later attempt has staged the school already: what was read here is outdated
    Staged prepare(SchoolState state, SchoolDiff found) {
        SchoolDiff diff = found.settled(settlement);
        if (state.newest() > number) {
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        SchoolState known = state.with(archive.doubted(state));
        if (diff.isEmpty()) {
            SchoolState settled = known.settled(names.apply(state.school()), findings(state, diff));
            return new Staged(state, settled, Staged.tallies(diff), diff.members());
        }
        Fingerprint fingerprint = baseline().of(state);
        SchoolPlan plan = planner.plan(state.school(), fingerprint, settlement, former(state, diff));
        List<String> holds = holds(plan.verdict());
        SchoolState base = holds.isEmpty()
                ? known
                : known.with(archive.inherit(known, number, inheritance.of(plan, fingerprint)));
        PendingPlan pending = new PendingPlan(number, now, holds, archive.store(base, number, fingerprint, plan));
        SchoolState staged = base.staged(names.apply(state.school()), pending, plan.tallies(), findings(plan, diff));
        return new Staged(state, staged, plan.tallies(), diff.members());
    }

    /// Stores the state. If the school was applied in the meantime, it is planned anew from what is there now.
    Staged commit(Staged prepared) {
        Staged staged = prepared;
        for (int left = TRIES; left > 0; left--) {
            if (staged.unchanged()) {
                return staged;
            }
            if (schools.save(staged.after())) {
                archive.clean(staged.before(), staged.after());
                return staged;
            }
            SchoolId school = staged.before().school();
            SchoolState current = schools.find(staged.before().district(), school).orElseThrow();
            staged = prepare(current, baseline().diff(current));
        }
        throw new IllegalStateException("a school's state changes faster than it can be planned");
    }

    private Former former(SchoolState state, SchoolDiff diff) {
        return first && state.revision() == 0
                ? Former.NOTHING
                : formerValues.of(state.district(), diff, settlement);
    }

    private Baseline baseline() {
        return new Baseline(archive, planner);
    }

    private FindingsSummary findings(SchoolPlan plan, SchoolDiff diff) {
        return plan.findings().isEmpty()
                ? FindingsSummary.NONE
                : new FindingsSummary(
                        FindingsSummary.count(plan.findings()), diff.findingsDigest(), Optional.of("plan-" + number));
    }

    private FindingsSummary findings(SchoolState state, SchoolDiff diff) {
        if (diff.findings().isEmpty()) {
            return FindingsSummary.NONE;
        }
        long digest = diff.findingsDigest();
        if (digest == state.findings().digest()) {
            return state.findings();
        }
        String document = archive.storeFindings(state, digest, diff.findings());
        return new FindingsSummary(FindingsSummary.count(diff.findings()), digest, Optional.of(document));
    }

    private static List<String> holds(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Apply _ -> List.of();
            case Verdict.Hold hold -> hold.reasons().stream().map(HoldReason::sentence).toList();
        };
    }
}
