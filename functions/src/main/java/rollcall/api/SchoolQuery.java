package rollcall.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollcall.plan.EntityKind;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;

/// Which schools of an overview are wanted, and in which order.
///
/// @param search in lower case, a part of the name or the id
record SchoolQuery(String search, Optional<Show> show, Order order, boolean descending) {

    /// What schools can be picked by.
    enum Show {
        ON_HOLD,
        ERRORS,
        ALERTS,
        PAUSED,
        NOT_CONNECTED,
        CONNECTED;

        private boolean picks(SchoolReport report) {
            return switch (this) {
                case ON_HOLD -> report.status() == SchoolStatus.ON_HOLD;
                case ERRORS -> report.figures().errors() > 0;
                case ALERTS -> report.figures().alerts() > 0;
                case PAUSED -> report.status() == SchoolStatus.PAUSED;
                case NOT_CONNECTED -> report.status() == SchoolStatus.NOT_CONNECTED;
                case CONNECTED -> report.status() == SchoolStatus.CONNECTED;
            };
        }
    }

    /// What schools can be sorted by.
    enum Order {
        URGENCY,
        NAME,
        TEACHERS,
        STUDENTS,
        GUARDIANS,
        ERRORS,
        ALERTS,
        LAST_SYNC;

        private Comparator<SchoolReport> comparator() {
            return switch (this) {
                case URGENCY -> SchoolReport.MOST_ACTIONABLE;
                case NAME -> Comparator.comparing(SchoolReport::name, String.CASE_INSENSITIVE_ORDER);
                case TEACHERS -> Comparator.comparingInt(report -> report.figures().of(EntityKind.TEACHER));
                case STUDENTS -> Comparator.comparingInt(report -> report.figures().of(EntityKind.STUDENT));
                case GUARDIANS -> Comparator.comparingInt(report -> report.figures().of(EntityKind.GUARDIAN));
                case ERRORS -> Comparator.comparingInt(report -> report.figures().errors());
                case ALERTS -> Comparator.comparingInt(report -> report.figures().alerts());
                case LAST_SYNC -> Comparator.comparing(report -> report.lastSync().orElse(Instant.MIN));
            };
        }
    }

    /// What the parameters `search`, `show`, `sort` and `descending` say.
    ///
    /// @throws ProblemException 400 if one of them is wrong
    static SchoolQuery of(Request request) {
        return new SchoolQuery(
                Parameters.search(request),
                request.parameter("show").map(text -> Parameters.constant("show", text, List.of(Show.values()))),
                request.parameter("sort")
                        .map(text -> Parameters.constant("sort", text, List.of(Order.values())))
                        .orElse(Order.URGENCY),
                request.parameter("descending").filter("true"::equals).isPresent());
    }

    List<SchoolReport> of(List<SchoolReport> all) {
        Comparator<SchoolReport> sorted = descending ? order.comparator().reversed() : order.comparator();
        return all.stream()
                .filter(report -> show.filter(wanted -> !wanted.picks(report)).isEmpty())
                .filter(report -> Parameters.contains(report.name() + " " + report.school(), search))
                .sorted(sorted.thenComparing(SchoolReport::school))
                .toList();
    }
}
