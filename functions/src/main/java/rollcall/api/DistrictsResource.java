package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.Administrators;
import rollcall.account.Scope;
import rollcall.account.Session;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;

/// The districts somebody administers.
public final class DistrictsResource implements Resource {
    private final Administrators administrators;
    private final DistrictStore districts;

    public DistrictsResource(Administrators administrators, DistrictStore districts) {
        this.administrators = administrators;
        this.districts = districts;
    }

    /// All of them.
    record Listing(List<View> districts) {}

    /// One of them. `schools` are those a school administrator administers.
    record View(String id, String name, boolean connected, String role, Optional<List<String>> schools) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forSignedIn("GET /api/districts", (_, session) -> Response.json(listing(session))));
    }

    private Listing listing(Session session) {
        return new Listing(administrators.find(session.email()).stream().map(this::view).toList());
    }

    private View view(Administrator administrator) {
        Optional<DistrictState> state = districts.find(administrator.district());
        String id = administrator.district().value();
        String name = state.map(DistrictState::name).orElse(id);
        boolean connected = state.filter(DistrictState::inTouch).isPresent();
        return switch (administrator.scope()) {
            case Scope.WholeDistrict _ -> new View(id, name, connected, "district", Optional.empty());
            case Scope.Schools some -> new View(id, name, connected, "school",
                    Optional.of(some.schools().stream().map(SchoolId::value).toList()));
        };
    }
}
