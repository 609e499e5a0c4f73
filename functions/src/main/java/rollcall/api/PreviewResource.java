package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.sync.PreviewResult;
import rollcall.sync.Previews;
import rollcall.sync.RunId;

/// What the sync would do, without doing it. It takes as long as the reading of the district, so it is asked for first
/// and then looked for until it is there.
public final class PreviewResource implements Resource {
    private final Previews previews;

    public PreviewResource(Previews previews) {
        this.previews = previews;
    }

    /// Whether it is there.
    enum Status {
        WORKING,
        DONE,
        FAILED
    }

    /// The name of a preview.
    record Asked(String preview) {}

    /// A preview, as far as it is.
    record View(Status status, List<PreviewResult.Outline> schools, Optional<String> trouble) {
        static final View WORKING = new View(Status.WORKING, List.of(), Optional.empty());

        static View of(PreviewResult result) {
            Status status = result.trouble().isPresent() ? Status.FAILED : Status.DONE;
            return new View(status, result.schools(), result.trouble());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("POST /api/preview", (_, who) -> ask(who)),
                Route.forDistrictAdministrators("GET /api/preview/{preview}", this::find));
    }

    private Response ask(Administrator administrator) {
        return previews.ask(administrator.district())
                .map(preview -> Response.accepted(new Asked(preview.value())))
                .orElseThrow(ConnectionResource::notAllowed);
    }

    private Response find(Call call, Administrator administrator) {
        RunId preview = new RunId(call.identifier("preview"));
        return Response.json(previews.find(administrator.district(), preview)
                .map(View::of)
                .orElseGet(() -> working(administrator, preview)));
    }

    private View working(Administrator administrator, RunId preview) {
        if (!previews.known(administrator.district(), preview)) {
            throw new ProblemException(Problem.notFound());
        }
        return View.WORKING;
    }
}
