package rollcall.api;

import java.util.List;
import rollcall.account.Administrator;
import rollcall.report.ChangeRows;
import rollcall.roster.SchoolId;
import rollcall.sync.ChangeTables;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

/// What a plan of a school changes: the one that waits, or with `plan` one that is kept.
public final class ChangesResource implements Resource {
    private final SchoolStore schools;
    private final ChangeTables tables;
    private final Pages pages;

    public ChangesResource(SchoolStore schools, ChangeTables tables, Cursors cursors) {
        this.schools = schools;
        this.tables = tables;
        this.pages = new Pages(cursors);
    }

    /// The plan of this number.
    record Listing(long plan, ChangeSheet changes) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/schools/{school}/changes", this::page),
                Route.forAdministrators("GET /api/schools/{school}/changes.csv", this::download));
    }

    private Response page(Call call, Administrator administrator) {
        SchoolId school = call.school(administrator);
        long plan = plan(call, administrator);
        ChangeSheet sheet = ChangeSheet.of(
                call.request(), administrator.district() + " " + school + " " + plan,
                table(administrator, school, plan),
                pages);
        return Response.json(new Listing(plan, sheet));
    }

    private Response download(Call call, Administrator administrator) {
        SchoolId school = call.school(administrator);
        long plan = plan(call, administrator);
        LimitedText text = LimitedText.answering(call.request());
        table(administrator, school, plan).write(text);
        return Response.csv("changes-" + school + "-" + plan, text.toString());
    }

    private ChangeRows table(Administrator administrator, SchoolId school, long plan) {
        return tables.of(administrator.district(), school, plan)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private long plan(Call call, Administrator administrator) {
        return call.request()
                .parameter("plan")
                .map(Parameters::plan)
                .or(() -> schools.find(administrator.district(), call.school(administrator))
                        .flatMap(SchoolState::pending)
                        .map(PendingPlan::number))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
