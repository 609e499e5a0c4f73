package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.HoldReason;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Settlement;
import rollcall.plan.Verdict;
import rollcall.report.RecordedFinding;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Stages one school: first the documents, to which nothing points yet, then the state that points to them.
///
/// @param book keeps the findings
record StageSchool(
        SchoolStore schools,
        SchoolArchive archive,
        Planner planner,
        Settlement settlement,
        Inheritance inheritance,
        FindingsBook book,
        long number,
        Instant now) {
    private static final int TRIES = 3;

    /// Plans and stores the documents.
    ///
    /// @throws SourceException if a later attempt has staged the school already: what was read here is outdated
    Staged prepare(SchoolState state, SchoolDiff diff) {
        if (state.newest() > number) {
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        SchoolState known = state.with(archive.doubted(state));
        if (diff.isEmpty()) {
            SchoolState settled = known.settled(name(state), findings(state, diff));
            return new Staged(state, settled, Staged.tallies(diff), diff.members());
        }
        Fingerprint fingerprint = baseline().of(state);
        SchoolPlan plan = planner.plan(state.school(), fingerprint, settlement, Former.NOTHING);
        List<String> holds = holds(plan.verdict());
        SchoolState base = holds.isEmpty()
                ? known
                : known.with(archive.inherit(known, number, inheritance.of(plan, fingerprint)));
        Optional<List<RecordedFinding>> page = book.page(state, diff, plan.findings());
        FingerprintFiles files = archive.store(base, number, fingerprint, plan, page.orElse(List.of()));
        PendingPlan pending = new PendingPlan(number, now, holds, files);
        FindingsSummary found = page
                .map(findings -> book.summary(findings, diff, SchoolArchive.planDocument(number)))
                .orElse(state.findings());
        SchoolState staged = base.staged(name(state), pending, plan.tallies(), found);
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

    private Baseline baseline() {
        return new Baseline(archive, planner);
    }

    private String name(SchoolState state) {
        return book.names().apply(state.school());
    }

    /// A school without a plan has them in a document of their own.
    private FindingsSummary findings(SchoolState state, SchoolDiff diff) {
        return book.page(state, diff, diff.findings())
                .map(page -> book.summary(page, diff, archive.storeFindings(state, number, page)))
                .orElse(state.findings());
    }

    private static List<String> holds(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Apply _ -> List.of();
            case Verdict.Hold hold -> hold.reasons().stream().map(HoldReason::sentence).toList();
        };
    }
}
