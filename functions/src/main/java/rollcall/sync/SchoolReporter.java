package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rollcall.plan.FindingCode;
import rollcall.plan.HoldReason;
import rollcall.report.Figures;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;
import rollcall.report.SyncHour;
import rollcall.report.WaitingPlan;
import rollcall.roster.SchoolId;

/// Makes the reports of one district's schools.
record SchoolReporter(DistrictState district, Instant now) {
    private static final String NOT_CHOSEN = "The school is not among those chosen to be rostered.";
    private static final String NOT_SHARED = "Clever shares nothing of this school with us any more.";

    SchoolReport of(SchoolState school) {
        SchoolStatus status = status(school);
        return new SchoolReport(
                school.school(),
                school.name(),
                status,
                status == SchoolStatus.NOT_CONNECTED ? disconnection(school) : Optional.empty(),
                status == SchoolStatus.NOT_CONNECTED && broken().isPresent(),
                figures(school),
                new TreeMap<>(school.findings().counts()),
                lastSync(school),
                status == SchoolStatus.NOT_CONNECTED ? Optional.empty() : nextSync(Optional.of(school.school())),
                school.pending().filter(PendingPlan::held).map(this::waiting),
                school.history());
    }

    private WaitingPlan waiting(PendingPlan plan) {
        return new WaitingPlan(plan.number(), plan.hash(), plan.since(), plan.hold().reasons(), partly(plan));
    }

    /// An undo waits as a whole.
    private boolean partly(PendingPlan plan) {
        return district.settings().scope() == HoldScope.DANGEROUS_ONLY && plan.undoes().isEmpty()
                && plan.hold().reasons().stream().noneMatch(HoldReason::concernsAll);
    }

    /// When the district is looked at again: at night, after a pause, or at the next attempt after one that failed.
    Optional<Instant> nextSync() {
        return nextSync(Optional.empty());
    }

    /// A pause without an end is ended by hand.
    private Optional<Instant> nextSync(Optional<SchoolId> school) {
        if (!district.connected()) {
            return Optional.empty();
        }
        Optional<Instant> attempt = failure().map(Failure::next).map(this::notPast);
        SyncHour night = district.settings().hour();
        return district.settings()
                .pausedUntil(school, now)
                .map(until -> until.equals(now) ? attempt.orElseGet(() -> night.after(now)) : night.after(until));
    }

    /// Why the last attempt failed. One that is under way has not failed yet.
    Optional<Failure> failure() {
        return district.failure().filter(_ -> !district.busy(now));
    }

    private SchoolStatus status(SchoolState school) {
        if (district.settings().paused(school.school(), now)) {
            return SchoolStatus.PAUSED;
        }
        if (school.pending().filter(PendingPlan::held).isPresent()) {
            return SchoolStatus.ON_HOLD;
        }
        return disconnection(school).isPresent() ? SchoolStatus.NOT_CONNECTED : SchoolStatus.CONNECTED;
    }

    /// Why nothing comes to the school any more.
    private Optional<String> disconnection(SchoolState school) {
        return broken()
                .map(Failure::sentence)
                .or(() -> district.selection().covers(school.school()) ? Optional.empty() : Optional.of(NOT_CHOSEN))
                .or(() -> emptied(school) ? Optional.of(NOT_SHARED) : Optional.empty());
    }

    private Optional<Failure> broken() {
        return failure().filter(failure -> !district.connected() || failure.disconnects());
    }

    /// A school of the roster has somebody or something; one that lost all of it was let go with a person's yes.
    private static boolean emptied(SchoolState school) {
        return school.applied() > 0 && school.present().values().stream().allMatch(count -> count == 0);
    }

    private Instant notPast(Instant moment) {
        return moment.isBefore(now) ? now : moment;
    }

    private static Figures figures(SchoolState school) {
        return Figures.of(
                school.present(),
                school.findings().count(FindingCode.Level.ERROR),
                school.findings().count(FindingCode.Level.ALERT));
    }

    /// A school for which nothing waits is as true as the district's last check.
    private Optional<Instant> lastSync(SchoolState school) {
        Optional<Instant> checked = school.pending().isEmpty() ? district.checked() : Optional.empty();
        return Stream.concat(checked.stream(), school.lastApplied().stream()).max(Instant::compareTo);
    }
}
