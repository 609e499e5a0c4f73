package rollcall.api;

import java.util.Map;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.Session;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// A request for one route.
///
/// @param variables what stood in the path where the route has braces
public record Call(Request request, Map<String, String> variables, Optional<Session> session) {

    /// What stood in the path in the place of `{name}`.
    public String variable(String name) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new IllegalStateException("the route has no {" + name + "}"));
    }

    /// The same as an identifier.
    ///
    /// @throws ProblemException 404 if it cannot be one
    public String identifier(String name) {
        return Optional.of(variable(name))
                .filter(Identifiers::isLegal)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /// The school in the place of `{school}`.
    ///
    /// @throws ProblemException 404 if it is not the administrator's, so that nobody learns which others there are
    public SchoolId school(Administrator administrator) {
        return Optional.of(new SchoolId(identifier("school")))
                .filter(administrator::covers)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /// The body as JSON.
    ///
    /// @throws ProblemException 400 if it is not a `type`
    public <T> T body(Class<T> type) {
        return Json.read(request.body(), type);
    }
}
