package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.Tally;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.SchoolId;

/// States with every part present.
public final class SyncSamples {
    private static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00.123456789Z");

    private SyncSamples() {}

    public static DistrictState district(DistrictId district, long revision) {
        return new DistrictState(
                district,
                "Springfield 'Unified'",
                new Selection.ChosenSchools(new TreeSet<>(Set.of(new SchoolId("s1"), new SchoolId("s2")))),
                false,
                revision,
                41,
                Optional.of(new EventCursor("event:9")),
                false,
                Optional.of(NIGHT),
                Optional.of(new RunId("2026-11-23T23:00")),
                Optional.of(new Attempt(new RunId("2026-11-24T23:00"), NIGHT.plusSeconds(900))),
                Optional.of(new Failure("UNREACHABLE", "It is tried again.", 3, NIGHT, NIGHT.plusSeconds(60), true)),
                Optional.of(night()));
    }

    private static NightSummary night() {
        return new NightSummary(
                2, 1, 1, 900, 14, Map.of(EntityKind.STUDENT, new Tally(1, 2, 3, 4, 5)),
                Map.of(FindingCode.NAME_MISSING, 2));
    }

    public static SchoolState school(DistrictId district, SchoolId school, long revision) {
        return new SchoolState(
                district,
                school,
                "Elm Street School",
                revision,
                40,
                Optional.of(new PendingPlan(41, NIGHT, List.of("20 of 100 students would be removed"),
                        new FingerprintFiles(Optional.empty(), List.of("delta-41")), Optional.of(40L))),
                new FingerprintFiles(Optional.of("base-30"), List.of("delta-39", "delta-40")),
                Map.of(EntityKind.STUDENT, new Tally(1, 2, 20, 3, 78), EntityKind.CLASS, Tally.NONE),
                new FindingsSummary(
                        Map.of(FindingCode.NAME_MISSING, 2, FindingCode.STUDENT_EMAIL_SHARED, 5), -3,
                        Optional.of("plan-41"), Optional.of(NIGHT)),
                17,
                4,
                Optional.of(NIGHT),
                Optional.of(NIGHT.minusSeconds(86_400)),
                Optional.of(38L),
                List.of(new AppliedPlan(40, NIGHT), new AppliedPlan(39, NIGHT.minusSeconds(86_400))));
    }
}
