package rollcall.report;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.plan.FindingCode;
import rollcall.plan.HoldReason;
import rollcall.roster.SchoolId;

/// What an administrator sees of one school.
///
/// @param reason why it is not connected, for an administrator; empty if it is, or if nobody knows
/// @param fixable true if it is connected again once somebody says that the connection is mended
/// @param figures what the directory holds now, whatever waits
/// @param findings how often each was found at the last complete reading
/// @param lastSync when the school was last known to be true to its roster
/// @param nextSync when it is looked at again; empty: not by itself
/// @param waiting the plan that waits for a person's yes
public record SchoolReport(
        SchoolId school,
        String name,
        SchoolStatus status,
        Optional<String> reason,
        boolean fixable,
        Figures figures,
        SortedMap<FindingCode, Integer> findings,
        Optional<Instant> lastSync,
        Optional<Instant> nextSync,
        Optional<WaitingPlan> waiting,
        History history) {
    /// The most actionable first: on hold, errors, alerts, paused, not connected, connected; then the most errors and
    /// alerts, then by name.
    public static final Comparator<SchoolReport> MOST_ACTIONABLE = Comparator.comparingInt(SchoolReport::urgency)
            .thenComparing(Comparator.comparingInt((SchoolReport report) -> report.figures.errors()).reversed())
            .thenComparing(Comparator.comparingInt((SchoolReport report) -> report.figures.alerts()).reversed())
            .thenComparing(SchoolReport::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(SchoolReport::school);

    private static final int ERRORS = 1;
    private static final int ALERTS = 2;

    public SchoolReport {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /// What its plan waits for, in sentences.
    public List<String> holds() {
        return waiting.stream().flatMap(plan -> plan.reasons().stream()).map(HoldReason::sentence).toList();
    }

    private int urgency() {
        int byStatus = switch (status) {
            case ON_HOLD -> 0;
            case PAUSED -> 3;
            case NOT_CONNECTED -> 4;
            case CONNECTED -> 5;
        };
        if (figures.errors() > 0) {
            return Math.min(byStatus, ERRORS);
        }
        return figures.alerts() > 0 ? Math.min(byStatus, ALERTS) : byStatus;
    }
}
