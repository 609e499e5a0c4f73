package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import rollcall.account.Administrator;
import rollcall.plan.EntityKind;
import rollcall.report.DistrictReport;
import rollcall.report.Figures;
import rollcall.report.NightFigures;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;
import rollcall.roster.DistrictId;
import rollcall.sync.Reports;

/// The schools of a district: the overview of those that the administrator may see, and the report of one.
public final class SchoolsResource implements Resource {
    private final Reports reports;
    private final Pages pages;

    public SchoolsResource(Reports reports, Cursors cursors) {
        this.reports = reports;
        this.pages = new Pages(cursors);
    }

    /// The overview. Totals, statuses and nights are of all schools, whichever are asked for.
    ///
    /// @param connected true if Clever lets us read the district, as far as is known
    /// @param trouble why the last attempt to read the district failed
    /// @param total how many schools there are
    /// @param matching how many are asked for
    record Overview(
            String district,
            boolean connected,
            Optional<String> trouble,
            Optional<Instant> nextSync,
            int total,
            int matching,
            Totals totals,
            SortedMap<SchoolStatus, Integer> statuses,
            List<NightFigures> nights,
            List<SchoolRow> schools,
            boolean mayAct,
            Optional<String> next) {}

    /// All schools together.
    record Totals(SortedMap<EntityKind, Integer> present, int errors, int alerts, int schoolsWithErrors,
            int schoolsWithAlerts) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/schools", this::overview),
                Route.forAdministrators("GET /api/schools/{school}",
                        (call, who) -> Response.json(SchoolView.of(school(call, who), who.ofWholeDistrict()))));
    }

    private Response overview(Call call, Administrator who) {
        SchoolQuery query = SchoolQuery.of(call.request());
        DistrictReport report = reports.district(who.district())
                .map(whole -> whole.of(whole.schools()
                        .stream()
                        .filter(school -> who.covers(school.school()))
                        .toList()))
                .orElseGet(() -> nothing(who.district()));
        List<SchoolReport> matching = query.of(report.schools());
        Page<SchoolReport> page = pages.of(call.request(), "schools " + who.district() + " " + query, matching);
        return Response.json(new Overview(
                report.name(),
                report.connected(),
                report.trouble(),
                report.nextSync(),
                report.schools().size(),
                matching.size(),
                totals(report),
                report.statuses(),
                report.nights(),
                page.rows().stream().map(SchoolRow::of).toList(),
                who.ofWholeDistrict(),
                page.next()));
    }

    /// Of a district that is not connected yet.
    private static DistrictReport nothing(DistrictId district) {
        return new DistrictReport(district, district.value(), false, Optional.empty(), Optional.empty(), List.of());
    }

    private static Totals totals(DistrictReport report) {
        Figures totals = report.totals();
        return new Totals(totals.present(), totals.errors(), totals.alerts(), having(report, Figures::errors),
                having(report, Figures::alerts));
    }

    private static int having(DistrictReport report, ToIntFunction<Figures> what) {
        return (int) report.schools().stream().filter(school -> what.applyAsInt(school.figures()) > 0).count();
    }

    private SchoolReport school(Call call, Administrator who) {
        return reports.school(who.district(), call.school(who))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
