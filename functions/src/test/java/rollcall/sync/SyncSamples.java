package rollcall.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.notify.Audience;
import rollcall.plan.AccountId;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.HoldReason;
import rollcall.plan.Limits;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.History;
import rollcall.report.HistoryEntry;
import rollcall.report.SyncHour;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.Language;
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
                Optional.of(new Failure("UNREACHABLE", "It is tried again.", 3, NIGHT, NIGHT.plusSeconds(60))),
                Optional.of(night()),
                Optional.of(NIGHT.plusSeconds(3)),
                Optional.of(NIGHT.plusSeconds(4)),
                settings());
    }

    private static DistrictSettings settings() {
        return new DistrictSettings(
                Optional.of(new Limits(0.2, 0.5, 5)),
                Map.of(EntityKind.GUARDIAN, new Limits(0.3, 1, 1)),
                HoldScope.DANGEROUS_ONLY,
                Optional.of(NIGHT.plusSeconds(5)),
                List.of(
                        new Pause(Optional.empty(), NIGHT, Optional.of(NIGHT.plusSeconds(7))),
                        new Pause(Optional.of(new SchoolId("s1")), NIGHT, Optional.empty())),
                true,
                new SyncHour(20),
                new Language("es"),
                new TreeSet<>(Set.of(Audience.STUDENTS, Audience.PARENTS)));
    }

    /// A hold that says everything.
    private static HoldState hold() {
        return new HoldState(
                List.of(
                        new HoldReason.LargeRemoval(EntityKind.STUDENT, 20, 100, 0.1),
                        new HoldReason.LargeUpdate(EntityKind.CLASS, 80, 100, 0.75),
                        new HoldReason.EmptyRoster(EntityKind.STUDENT, 9),
                        new HoldReason.EmergencyContacts(1, 30),
                        new HoldReason.TooManyGuardians(2, 20, 9, 5),
                        new HoldReason.IdsChanged(EntityKind.STAFF, 12, 40),
                        new HoldReason.AfterUndo(38),
                        new HoldReason.Paused()),
                Optional.of(new Approval(new Actor.Administrator(new AccountId("admin-1")), NIGHT, 41)),
                Optional.of(new Approval(new Actor.Operator("operator-2"), NIGHT.minusSeconds(1), 40)),
                true,
                Optional.of(NIGHT.minusSeconds(2)));
    }

    private static NightSummary night() {
        return new NightSummary(
                2, 1, 1, 900, 14, Map.of(EntityKind.STUDENT, new Tally(1, 2, 3, 4, 5, 6)));
    }

    private static History history() {
        HistoryEntry held = HistoryEntry.of(41, NIGHT, Fate.HELD, Map.of(EntityKind.STUDENT,
                new Tally(1, 2, 20, 3, 4, 0)));
        HistoryEntry applied = HistoryEntry.of(40, NIGHT, Fate.APPLIED, Map.of(EntityKind.CLASS,
                new Tally(7, 0, 0, 0, 0))).withMembers(17, 4).withFindings(2, 5);
        return new History(List.of(held, applied));
    }

    public static SchoolState school(DistrictId district, SchoolId school, long revision) {
        return new SchoolState(
                district,
                school,
                "Elm Street School",
                revision,
                40,
                Optional.of(new PendingPlan(41, NIGHT, "hash", "basis",
                        new FingerprintFiles(Optional.empty(), List.of("delta-41")),
                        Optional.of(new SafePart(40, new FingerprintFiles(Optional.of("base-40"), List.of("heir-40")),
                                Map.of(EntityKind.STUDENT, new Tally(1, 0, 0, 0, 0, 99)))),
                        hold(), Optional.of(40L))),
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
                List.of(new AppliedPlan(40, NIGHT.truncatedTo(ChronoUnit.SECONDS)),
                        new AppliedPlan(39, NIGHT.minusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS))),
                Map.of(EntityKind.STUDENT, 100, EntityKind.CONTACT_POINT, 230),
                history());
    }
}
