package rollcall.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.EntityKey;
import rollcall.plan.Finding;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.Mark;
import rollcall.plan.PlanParts;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Waiting;
import rollcall.report.RecordedFinding;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Stages one school: first the documents, to which nothing points yet, then the state that points to them.
///
/// @param outlook what the night is to do
/// @param book keeps the findings
/// @param district whose attempt this is: its number is that of the plans
record StageSchool(
        SchoolStore schools,
        SchoolArchive archive,
        DistrictOutlook outlook,
        Inheritance inheritance,
        FindingsBook book,
        DistrictState district,
        Instant now) {
    private static final int TRIES = 3;

    /// Plans and stores the documents.
    ///
    /// @throws SourceException if a later attempt has staged the school already: what was read here is outdated
    Staged prepare(Standing standing, SchoolDiff diff) {
        return prepare(standing, diff, Optional.empty());
    }

    private Staged prepare(Standing standing, SchoolDiff diff, Optional<Former> read) {
        SchoolState state = standing.state();
        if (state.newest() > number()) {
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        if (state.undoing()) {
            return undoing(standing, diff);
        }
        SchoolState known = known(standing);
        if (diff.isEmpty()) {
            return settled(known, state, diff, diff.findings());
        }
        Fingerprint fingerprint = outlook.fingerprint(standing);
        Former former = read.orElseGet(() -> outlook.former(standing, fingerprint, diff));
        SchoolPlan plan = outlook.plan(standing, fingerprint, former);
        if (plan.isEmpty() && state.takenBack().isEmpty()) {
            return settled(known, state, diff, plan.findings());
        }
        return staged(standing, known, diff, fingerprint, plan);
    }

    private Staged staged(
            Standing standing, SchoolState known, SchoolDiff diff, Fingerprint fingerprint, SchoolPlan plan) {
        SchoolState state = standing.state();
        PlanParts parts = scope().parts(plan, fingerprint);
        String hash = PlanCodec.hash(parts.rest().changes());
        HoldState hold = HoldState.of(plan.verdict().reasons(), hash, state.pending(), now);
        Map<EntityKey, Mark> inherited = hold.waits() ? inheritance.of(plan, diff, fingerprint) : Map.of();
        SchoolState base = known.with(archive.inherit(known, number(), inherited));
        Optional<List<RecordedFinding>> page = book.page(state, diff, plan.findings());
        long first = number(plan, parts);
        PendingPlan pending = new Staging(archive, first, now, page.orElse(List.of())).store(
                base, parts.safe().isEmpty() ? fingerprint : fingerprint.with(unknown(inherited)), parts, hash, hold);
        FindingsSummary found = page
                .map(findings -> book.summary(findings, diff, SchoolArchive.planDocument(first)))
                .orElse(state.findings());
        SchoolState staged = base.staged(outlook.name(state), pending, parts.tallies(fingerprint), found);
        return new Staged(state, staged, plan.tallies(), diff.members(), scope().waiting(plan, parts, fingerprint),
                outlook.planner().losers(plan, outlook.settlement()));
    }

    /// Prepares once more what may take something that hangs on what waits elsewhere.
    ///
    /// @param alone what was prepared before anybody knew what waits elsewhere
    Staged again(Staged alone) {
        SchoolId school = alone.before().school();
        if (!outlook.ties().any(alone.losers(), school)) {
            return alone;
        }
        Standing standing = outlook.standings().get(school);
        Staged staged = prepare(standing, outlook.diff(standing), former(alone));
        archive.clean(alone.after(), staged.after());
        return staged;
    }

    /// What was read of the directory, which lies with the plan; not if that is in two parts.
    private Optional<Former> former(Staged alone) {
        return alone.after()
                .pending()
                .filter(plan -> plan.safe().isEmpty())
                .flatMap(plan -> archive.plan(alone.after(), plan.number()))
                .map(StagedPlan::former);
    }

    StageSchool knowing(Waiting waiting) {
        return new StageSchool(schools, archive, outlook.knowing(waiting), inheritance, book, district, now);
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

    /// An undo that is not finished goes first: it is queued again, and the school is planned the next time. What comes
    /// from other schools tonight is remembered, as of a plan that waits.
    private Staged undoing(Standing standing, SchoolDiff diff) {
        SchoolState state = standing.state();
        Fingerprint fingerprint = outlook.fingerprint(standing);
        SchoolPlan plan = outlook.plan(standing, fingerprint, diff);
        Map<EntityKey, Mark> inherited = inheritance.of(plan, diff, fingerprint);
        FingerprintFiles files = archive.inherit(state, number(), inherited);
        SchoolState after = inherited.isEmpty() ? state : state.with(files, files.deltas().getLast());
        return Staged.idle(state, after, diff, Waiting.of(plan, fingerprint, true));
    }

    /// There is nothing to apply.
    private Staged settled(SchoolState known, SchoolState state, SchoolDiff diff, List<Finding> findings) {
        SchoolState settled = known.settled(outlook.name(state), findings(state, diff, findings));
        return Staged.idle(state, settled, diff, Waiting.NOTHING);
    }

    /// The state, with its fingerprint saying of what it is known that nobody knows it.
    private SchoolState known(Standing standing) {
        SchoolState known = standing.state().with(archive.doubted(standing.state()));
        return standing.contested().isEmpty() ? known : known.with(archive.forget(known, standing.contested()));
    }

    /// A school without a plan has them in a document of their own.
    private FindingsSummary findings(SchoolState state, SchoolDiff diff, List<Finding> tonight) {
        return book.page(state, diff, tonight)
                .map(page -> book.summary(page, diff, archive.storeFindings(state, number(), page)))
                .orElse(state.findings());
    }

    private static Map<EntityKey, Optional<Mark>> unknown(Map<EntityKey, Mark> marks) {
        Map<EntityKey, Optional<Mark>> unknown = new HashMap<>();
        marks.forEach((key, mark) -> unknown.put(key, Optional.of(mark.unknown())));
        return unknown;
    }

    private HoldScope scope() {
        return district.settings().scope();
    }

    /// Whatever waits in such a district has the later number: a plan of one school that is let go on must not be
    /// fenced off by that of another.
    private long number(SchoolPlan plan, PlanParts parts) {
        return scope().splits(plan) && parts.safe().isEmpty() ? number() + 1 : number();
    }

    private long number() {
        return district.planNumber();
    }
}
