package rollcall.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import rollcall.plan.EntityKind;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;

/// Which schools of an overview are wanted, and in which order.
///
/// @param search in lower case, a part of the name or the id
record SchoolQuery(String search, Optional<Show> show, Order order, boolean descending) {

    /// What schools can be picked by.
    enum Show {
        ON_HOLD(report -> report.status() == SchoolStatus.ON_HOLD),
        ERRORS(report -> report.figures().errors() > 0),
        ALERTS(report -> report.figures().alerts() > 0),
        PAUSED(report -> report.status() == SchoolStatus.PAUSED),
        NOT_CONNECTED(report -> report.status() == SchoolStatus.NOT_CONNECTED),
        CONNECTED(report -> report.status() == SchoolStatus.CONNECTED);

        private final Predicate<SchoolReport> picks;

        Show(Predicate<SchoolReport> picks) {
            this.picks = picks;
        }
    }

    /// What schools can be sorted by.
    enum Order {
        URGENCY(SchoolReport.MOST_ACTIONABLE),
        NAME(Comparator.comparing(SchoolReport::name, String.CASE_INSENSITIVE_ORDER)),
        TEACHERS(by(report -> report.figures().of(EntityKind.TEACHER))),
        STUDENTS(by(report -> report.figures().of(EntityKind.STUDENT))),
        GUARDIANS(by(report -> report.figures().of(EntityKind.GUARDIAN))),
        ERRORS(by(report -> report.figures().errors())),
        ALERTS(by(report -> report.figures().alerts())),
        LAST_SYNC(Comparator.comparing(report -> report.lastSync().orElse(Instant.MIN)));

        private final Comparator<SchoolReport> comparator;

        Order(Comparator<SchoolReport> comparator) {
            this.comparator = comparator;
        }

        private static Comparator<SchoolReport> by(ToIntFunction<SchoolReport> number) {
            return Comparator.comparingInt(number);
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
        Comparator<SchoolReport> sorted = descending ? order.comparator.reversed() : order.comparator;
        return all.stream()
                .filter(report -> show.filter(wanted -> !wanted.picks.test(report)).isEmpty())
                .filter(report -> Parameters.contains(report.name() + " " + report.school(), search))
                .sorted(sorted.thenComparing(SchoolReport::school))
                .toList();
    }
}
