package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rollcall.notify.NoticeQueue;
import rollcall.notify.OfficeTask;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.roster.DistrictId;

/// Compares, once a week, what the directory holds of a school with what its fingerprint says, and heals what drifted:
/// the fingerprint forgets it, so that the next night, which reads the whole district, writes it anew. So does it of a
/// plan that was queued and got lost. Whoever is to know something of a district is told, if that was not done before.
///
/// It goes by the fingerprint: what the directory has and the fingerprint never heard of, as after the restoring of one
/// table without the other, is not found.
public final class Audit {
    static final Duration PERIOD = Duration.ofDays(7);
    /// By then the queue has delivered a task as often as it does.
    static final Duration LONGEST_QUEUED = Duration.ofHours(6);

    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final DriftFinder drift;
    private final StateNews news;
    private final NoticeQueue notices;
    private final Clock clock;

    public Audit(
            DistrictStore districts,
            SchoolStore schools,
            SchoolArchive archive,
            DriftFinder drift,
            StateNews news,
            NoticeQueue notices,
            Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
        this.drift = drift;
        this.news = news;
        this.notices = notices;
        this.clock = clock;
    }

    /// Audits the schools whose turn it is, until `deadline`; the others have their turn at the next call.
    public AuditOutcome run(Instant deadline) {
        int audited = 0;
        int drifted = 0;
        for (DistrictState district : districts.all()) {
            int before = drifted;
            List<SchoolState> all = schools.all(district.district());
            tell(district, all);
            for (SchoolState school : all) {
                if (due(school) && clock.instant().isBefore(deadline)) {
                    drifted += audit(school);
                    audited++;
                }
            }
            if (drifted > before || all.stream().anyMatch(this::lost)) {
                readAnew(district.district());
            }
        }
        return new AuditOutcome(audited, drifted);
    }

    private void tell(DistrictState district, List<SchoolState> all) {
        if (!news.of(district, all).isEmpty()) {
            notices.send(List.of(new OfficeTask(district.district())));
        }
    }

    /// A school that waits or is being applied is not at rest; it is audited later.
    private boolean due(SchoolState school) {
        Instant now = clock.instant();
        boolean turn = school.lastAudit()
                .or(school::lastApplied)
                .filter(last -> !last.plus(PERIOD).isAfter(now))
                .isPresent();
        return turn && school.pending().isEmpty();
    }

    private boolean lost(SchoolState school) {
        Instant longAgo = clock.instant().minus(LONGEST_QUEUED);
        return school.pending()
                .filter(plan -> plan.due().isPresent() && !queued(plan).isAfter(longAgo))
                .isPresent();
    }

    /// At once, or when a person let it go on.
    private static Instant queued(PendingPlan plan) {
        return plan.hold().approval().map(Approval::at).orElse(plan.since());
    }

    private int audit(SchoolState school) {
        Fingerprint fingerprint = archive.applied(school);
        Map<EntityKey, Mark> drifted = drift.find(school.district(), school.school(), fingerprint);
        FingerprintFiles files = school.fingerprint();
        if (!drifted.isEmpty()) {
            files = archive.forget(school, drifted);
            // Now and once more at the end: a worker that dies between leaves no drift that waits for the weekly reading.
            readAnew(school.district());
        }
        // Lost to a plan that was staged meanwhile: the next audit sees the school again.
        return schools.save(school.audited(files, clock.instant())) ? drifted.size() : 0;
    }

    /// A planner that is faster keeps the old reading date: the drift then waits for the weekly reading.
    private void readAnew(DistrictId district) {
        districts.find(district)
                .filter(state -> state.lastPull().isPresent())
                .map(DistrictState::unread)
                .ifPresent(districts::save);
    }
}
