package rollcall.api;

import java.util.List;

/// The description of the API, for programs; a test holds it to the real routes and answers.
public final class OpenApiDocument implements Resource {
    static final String PATH = "/openapi.json";

    @Override
    public List<Route> routes() {
        return List.of(Route.forAnybody("GET " + PATH, _ -> document()));
    }

    private static Response document() {
        return StaticFiles.resource("openapi.json")
                .map(text -> Response.text(Response.OK, "application/json", text))
                .orElseThrow(() -> new IllegalStateException("openapi.json is not in the jar"));
    }
}
