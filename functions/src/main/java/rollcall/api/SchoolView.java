package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.HistoryEntry;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;

/// The report of one school.
///
/// @param reason why it is not connected
/// @param fixable true if it helps to say that the connection is mended
/// @param present how many of each kind the directory holds
/// @param findings explained and counted by kind
/// @param mayAct true if who asks may clear holds, pause and take back
record SchoolView(
        String id,
        String name,
        SchoolStatus status,
        Optional<String> reason,
        boolean fixable,
        SortedMap<EntityKind, Integer> present,
        int errors,
        int alerts,
        Optional<Instant> lastSync,
        Optional<Instant> nextSync,
        Optional<WaitingView> waiting,
        List<CodeCount> findings,
        List<Run> history,
        boolean mayAct) {

    /// What one run came to. `changes` are by kind; kinds without any are left out.
    record Run(long number, Instant at, Fate fate, SortedMap<EntityKind, Tally> changes, int membersAdded,
            int membersRemoved, int errors, int alerts) {
        static Run of(HistoryEntry entry) {
            return new Run(entry.number(), entry.at(), entry.fate(), entry.changes(), entry.membersAdded(),
                    entry.membersRemoved(), entry.errors(), entry.alerts());
        }
    }

    static SchoolView of(SchoolReport report, boolean mayAct) {
        return new SchoolView(
                report.school().value(),
                report.name(),
                report.status(),
                report.reason(),
                report.fixable(),
                report.figures().present(),
                report.figures().errors(),
                report.figures().alerts(),
                report.lastSync(),
                report.nextSync(),
                report.waiting().map(WaitingView::of),
                report.findings()
                        .entrySet()
                        .stream()
                        .map(entry -> CodeCount.of(entry.getKey(), entry.getValue()))
                        .toList(),
                report.history().entries().stream().map(Run::of).toList(),
                mayAct);
    }
}
