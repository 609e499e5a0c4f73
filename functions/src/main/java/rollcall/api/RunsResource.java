package rollcall.api;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.RunProgress;
import rollcall.sync.RunProgress.Stage;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

/// How far the newest run is. Two reads of the store, so that a page may ask every few seconds.
public final class RunsResource implements Resource {
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final Clock clock;

    public RunsResource(DistrictStore districts, SchoolStore schools, Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.forAdministrators("GET /api/runs/current", (_, who) -> Response.json(progress(who))));
    }

    /// Of those schools the administrator may see.
    private RunProgress progress(Administrator administrator) {
        Optional<DistrictState> district = districts.find(administrator.district());
        List<SchoolState> visible = schools.all(administrator.district())
                .stream()
                .filter(state -> administrator.covers(state.school()))
                .toList();
        return district.map(state -> RunProgress.of(state, visible, clock.instant()))
                .orElseGet(() -> new RunProgress(Stage.NOT_STARTED, 0, 0, 0, 0, Optional.empty()));
    }
}
