package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.SchoolPlan;
import rollcall.report.RecordedFinding;

/// Staged plans and fingerprints of schools.
///
/// A fingerprint is a base and the deltas of the plans applied since. The base is only rewritten when there are many
/// deltas or a plan changes much of it: rewriting it every night would cost as much as reading the directory.
public final class SchoolArchive {
    /// How long a plan can be looked at and taken back.
    static final Duration PLAN_LIFETIME = Duration.ofDays(45);

    /// How long findings that are open are kept though nobody reads the district: longer than it pauses over a summer.
    private static final Duration FINDINGS_LIFETIME = Duration.ofDays(180);

    private static final int MOST_DELTAS = 16;
    private static final double LARGE = 0.25;
    private static final String DOUBT = "doubt-";
    private final BlobStore blobs;
    private final Clock clock;

    public SchoolArchive(BlobStore blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    /// What the directory of a school is known to hold. Whatever a plan that was queued but never finished may have
    /// touched counts as unknown, so that the next plan writes it anew.
    public Fingerprint fingerprint(SchoolState state) {
        Fingerprint applied = applied(state);
        return applied.with(unknown(applied, unfinished(state)));
    }

    /// What was last applied, to the last plan that ended.
    Fingerprint applied(SchoolState state) {
        return read(state, state.fingerprint().all());
    }

    /// What of [#fingerprint] only a plan that never finished was to add: it may be in the directory or not.
    Set<EntityKey> unproven(SchoolState state, Fingerprint fingerprint) {
        List<String> proven = state.fingerprint().all().stream().filter(name -> !name.startsWith(DOUBT)).toList();
        boolean doubts = proven.size() < state.fingerprint().all().size();
        if (!doubts && state.unfinished().isEmpty()) {
            return Set.of();
        }
        Set<EntityKey> keys = new TreeSet<>(fingerprint.marks().keySet());
        keys.removeAll(read(state, proven).marks().keySet());
        return keys;
    }

    /// Where the fingerprint lies once the pending plan makes way for another: what an unfinished one may have touched
    /// stays unknown until somebody wrote it anew.
    FingerprintFiles doubted(SchoolState state) {
        List<StagedPlan> unfinished = unfinished(state);
        if (unfinished.isEmpty()) {
            return state.fingerprint();
        }
        String document = DOUBT + unfinished.getLast().number();
        return state.fingerprint().plus(put(state, document, unknown(applied(state), unfinished)));
    }

    /// What the pending plan leads to.
    Fingerprint staged(SchoolState state) {
        return read(state, state.pending().orElseThrow().fingerprint().all());
    }

    Optional<StagedPlan> plan(SchoolState state, long number) {
        return blobs.get(name(state, planDocument(number))).map(PlanCodec::read);
    }

    /// The findings as they were last kept, those that were solved then at the end; none if they have expired.
    public List<RecordedFinding> findings(SchoolState state) {
        return state.findings()
                .document()
                .flatMap(document -> blobs.get(name(state, document)))
                .map(PlanCodec::findings)
                .orElse(List.of());
    }

    /// What the document of a plan is called.
    static String planDocument(long number) {
        return "plan-" + number;
    }

    /// Stores a plan and the fingerprint it leads to. Nothing points to them yet.
    ///
    /// @param from what the plan was made from
    /// @param findings the school's, to lie with the plan
    /// @return where the fingerprint will lie once the plan is applied
    FingerprintFiles store(SchoolState state, long number, Fingerprint from, SchoolPlan plan,
            List<RecordedFinding> findings) {
        byte[] content = PlanCodec.write(StagedPlan.of(number, from, plan, findings));
        blobs.put(name(state, planDocument(number)), content, expiry(findings));
        if (rebase(state, from, plan)) {
            Map<EntityKey, Optional<Mark>> marks = new HashMap<>();
            from.with(plan.delta()).marks().forEach((key, mark) -> marks.put(key, Optional.of(mark)));
            return new FingerprintFiles(Optional.of(put(state, "base-" + number, marks)), List.of());
        }
        return state.fingerprint().plus(put(state, "delta-" + number, plan.delta()));
    }

    /// Stores the findings of a school that has no plan.
    ///
    /// @param number of the attempt at the district
    String storeFindings(SchoolState state, long number, List<RecordedFinding> findings) {
        String document = "findings-" + number;
        byte[] content = PlanCodec.write(StagedPlan.ofFindings(findings));
        blobs.put(name(state, document), content, expiry(findings));
        return document;
    }

    private Optional<Instant> expiry(List<RecordedFinding> findings) {
        boolean open = findings.stream().anyMatch(recorded -> !recorded.solved());
        return Optional.of(clock.instant().plus(open ? FINDINGS_LIFETIME : PLAN_LIFETIME));
    }

    /// Adds to a fingerprint, outside any plan, that nobody knows what these entities look like.
    FingerprintFiles forget(SchoolState state, Map<EntityKey, Mark> marks) {
        return forget(state, "audit-" + state.revision(), marks);
    }

    /// Adds to a fingerprint what a plan that waits is to bring from other schools.
    FingerprintFiles inherit(SchoolState state, long number, Map<EntityKey, Mark> marks) {
        return marks.isEmpty() ? state.fingerprint() : forget(state, "heir-" + number, marks);
    }

    /// Adds to a fingerprint that nobody knows these entities, since another school's plan of this number wrote them.
    FingerprintFiles overtaken(SchoolState state, long number, Map<EntityKey, Mark> marks) {
        return forget(state, "overtaken-" + number, marks);
    }

    private FingerprintFiles forget(SchoolState state, String document, Map<EntityKey, Mark> marks) {
        Map<EntityKey, Optional<Mark>> unknown = new HashMap<>();
        marks.forEach((key, mark) -> unknown.put(key, Optional.of(mark.unknown())));
        return state.fingerprint().plus(put(state, document, unknown));
    }

    /// Drops the parts of fingerprints that a former state pointed to and the present one does not.
    void clean(SchoolState former, SchoolState state) {
        Set<String> obsolete = former.documents();
        obsolete.removeAll(state.documents());
        obsolete.forEach(document -> blobs.delete(name(state, document)));
    }

    private List<StagedPlan> unfinished(SchoolState state) {
        return state.unfinished().stream().flatMap(number -> plan(state, number).stream()).toList();
    }

    private Fingerprint read(SchoolState state, List<String> documents) {
        Fingerprint fingerprint = Fingerprint.EMPTY;
        for (String document : documents) {
            byte[] content = blobs.get(name(state, document))
                    .orElseThrow(() -> new LostDocumentException(document));
            fingerprint = fingerprint.with(FingerprintCodec.read(content));
        }
        return fingerprint;
    }

    private String put(SchoolState state, String document, Map<EntityKey, Optional<Mark>> marks) {
        blobs.put(name(state, document), FingerprintCodec.write(marks), Optional.empty());
        return document;
    }

    private static boolean rebase(SchoolState state, Fingerprint from, SchoolPlan plan) {
        boolean many = state.fingerprint().deltas().size() >= MOST_DELTAS;
        return many || plan.delta().size() > LARGE * from.marks().size();
    }

    private static Map<EntityKey, Optional<Mark>> unknown(Fingerprint applied, List<StagedPlan> unfinished) {
        Map<EntityKey, Optional<Mark>> touched = new HashMap<>();
        unfinished.stream()
                .flatMap(plan -> plan.changes().stream())
                .forEach(change -> change.touches()
                        .forEach((key, kind) -> {
                            Mark known = applied.marks().getOrDefault(key, new Mark(Mark.UNKNOWN, kind));
                            touched.put(key, Optional.of(known.unknown()));
                        }));
        return touched;
    }

    private static BlobStore.Name name(SchoolState state, String document) {
        return new BlobStore.Name(state.district(), state.school(), document);
    }
}
