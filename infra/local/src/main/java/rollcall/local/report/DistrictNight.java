package rollcall.local.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.sync.DistrictState;
import rollcall.sync.NightSummary;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// One district after a night that began at `started`.
///
/// @param schools all of the district's schools
public record DistrictNight(DistrictState district, List<SchoolState> schools, Instant started) {
    public DistrictNight {
        schools = List.copyOf(schools);
    }

    /// How many schools the district has connected, as far as is known.
    int connected() {
        return district.summary().map(NightSummary::schools).orElse(0);
    }

    /// How many schools got a plan applied.
    int applied() {
        return (int) schools.stream().filter(this::appliedTonight).count();
    }

    /// How many schools wait for a person's yes.
    int held() {
        return (int) schools.stream().flatMap(school -> school.pending().stream()).filter(PendingPlan::held).count();
    }

    /// What was done. A plan that waits has done nothing yet.
    Map<EntityKind, Counts> changes() {
        Map<EntityKind, Counts> changes = new EnumMap<>(EntityKind.class);
        tallies().forEach((kind, tally) -> changes.put(kind, Counts.done(tally)));
        schools.stream().filter(DistrictNight::waits).forEach(school -> school.tallies().forEach((kind, tally) -> {
            Counts others = changes.getOrDefault(kind, Counts.NONE).minus(Counts.done(tally));
            changes.put(kind, others.plus(Counts.waiting(tally)));
        }));
        if (!readTonight()) {
            changes.replaceAll((_, counts) -> counts.settled());
        }
        return changes;
    }

    /// Places in classes. Those of a held plan count as they will be, for nothing says how they are.
    Counts memberships() {
        int added = schools.stream().filter(this::appliedTonight).mapToInt(SchoolState::membersAdded).sum();
        int removed = schools.stream().filter(this::appliedTonight).mapToInt(SchoolState::membersRemoved).sum();
        int all = district.summary().map(NightSummary::members).orElse(0);
        return new Counts(added, 0, removed, 0, Math.max(0, all - added));
    }

    /// How many requests the source was asked: a quiet night is one, a failed one does not say.
    int requests() {
        int quiet = district.failure().isEmpty() && district.connected() ? 1 : 0;
        return readTonight() ? district.summary().map(NightSummary::requests).orElse(0) : quiet;
    }

    private Map<EntityKind, Tally> tallies() {
        return district.summary().map(NightSummary::tallies).orElse(Map.of());
    }

    private boolean readTonight() {
        return district.lastPull().filter(this::tonight).isPresent();
    }

    private boolean appliedTonight(SchoolState school) {
        return school.lastApplied().filter(this::tonight).isPresent();
    }

    private static boolean waits(SchoolState school) {
        return school.pending().isPresent();
    }

    private boolean tonight(Instant moment) {
        return !moment.isBefore(started);
    }
}
