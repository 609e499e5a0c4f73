package rollcall.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.PlanParts;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Stages one school: first the documents, to which nothing points yet, then the state that points to them.
///
/// @param outlook what the night is to do
/// @param district whose attempt this is: its number is that of the plans
record StageSchool(
        SchoolStore schools,
        SchoolArchive archive,
        DistrictOutlook outlook,
        Inheritance inheritance,
        DistrictState district,
        Instant now) {
    private static final int TRIES = 3;

    /// Plans and stores the documents.
    ///
    /// @throws SourceException if a later attempt has staged the school already: what was read here is outdated
    Staged prepare(Standing standing, SchoolDiff diff) {
        SchoolState state = standing.state();
        if (state.newest() > number()) {
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        SchoolState known = known(standing);
        if (diff.isEmpty()) {
            SchoolState settled = known.settled(outlook.name(state), findings(state, diff));
            return new Staged(state, settled, Staged.tallies(diff), diff.members());
        }
        Fingerprint fingerprint = outlook.fingerprint(standing);
        SchoolPlan plan = outlook.plan(standing, fingerprint, diff);
        PlanParts parts = cautious(plan) ? PlanParts.of(plan, fingerprint) : new PlanParts(Optional.empty(), plan);
        String hash = PlanCodec.hash(parts.rest().changes());
        HoldState hold = HoldState.of(plan.verdict().reasons(), hash, state.pending());
        Map<EntityKey, Mark> inherited = hold.waits() ? inheritance.of(plan, diff, fingerprint) : Map.of();
        SchoolState base = known.with(archive.inherit(known, number(), inherited));
        PendingPlan pending = new Staging(archive, number(), now).store(
                base, parts.safe().isEmpty() ? fingerprint : fingerprint.with(unknown(inherited)), parts, hash, hold);
        SchoolState staged = base.staged(outlook.name(state), pending, plan.tallies(), findings(plan, diff));
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
            Standing standing = Standing.of(current);
            staged = prepare(standing, outlook.diff(standing));
        }
        throw new IllegalStateException("a school's state changes faster than it can be planned");
    }

    /// The state, with its fingerprint saying of what it is known that nobody knows it.
    private SchoolState known(Standing standing) {
        SchoolState known = standing.state().with(archive.doubted(standing.state()));
        return standing.contested().isEmpty() ? known : known.with(archive.forget(known, standing.contested()));
    }

    private FindingsSummary findings(SchoolPlan plan, SchoolDiff diff) {
        return plan.findings().isEmpty()
                ? FindingsSummary.NONE
                : new FindingsSummary(
                        FindingsSummary.count(plan.findings()), diff.findingsDigest(), Optional.of("plan-" + number()));
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

    private static Map<EntityKey, Optional<Mark>> unknown(Map<EntityKey, Mark> marks) {
        Map<EntityKey, Optional<Mark>> unknown = new HashMap<>();
        marks.forEach((key, mark) -> unknown.put(key, Optional.of(mark.unknown())));
        return unknown;
    }

    /// True if only a part of the plan is to wait.
    private boolean cautious(SchoolPlan plan) {
        return district.settings().scope() == HoldScope.DANGEROUS_ONLY && !plan.verdict().reasons().isEmpty();
    }

    private long number() {
        return district.planNumber();
    }
}
