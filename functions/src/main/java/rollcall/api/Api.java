package rollcall.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.account.Administrators;
import rollcall.account.RepeatedRequests;
import rollcall.account.Session;
import rollcall.account.Sessions;
import rollcall.roster.SourceException;

/// Answers every request: finds its route, lets through who may call it, turns what goes wrong into problem details,
/// renews the session, and adds ETag and security headers.
public final class Api {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    private final Router router;
    private final Gate gate;
    private final SameSite sameSite;
    private final Sessions sessions;
    private final SessionCookie cookie;

    /// An API of these resources.
    ///
    /// @param publicUrl where people reach the dashboard
    public Api(List<? extends Resource> resources, Sessions sessions, SessionCookie cookie,
            Administrators administrators, PeopleGate people, RepeatedRequests requests, URI publicUrl) {
        this.router = new Router(resources);
        this.gate = new Gate(sessions, administrators, new Repeats(requests), people);
        this.sameSite = new SameSite(publicUrl);
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /// The answer. Never throws: what nobody foresaw is a problem with status 500, and in the log.
    public Response answer(Request request) {
        Response response = SecurityHeaders.on(Conditional.answer(request, orProblem(request)));
        return request.method().equals("HEAD") ? response.withoutBody(response.status()) : response;
    }

    /// All that can be asked.
    List<Route> routes() {
        return router.routes();
    }

    private Response orProblem(Request request) {
        try {
            Optional<Router.Match> match = router.find(request);
            if (match.filter(Api::isForTokens).isPresent()) {
                return call(match.get(), request, Optional.empty());
            }
            sameSite.check(request);
            return match.map(found -> call(found, request, cookie.read(request)))
                    .orElseGet(() -> withoutRoute(request));
        } catch (ProblemException e) {
            return e.problem().response();
        } catch (SourceException e) {
            LOG.warn("Clever failed a request: {}", e.failure());
            return Problem.sourceFailed(e.failure().sentence()).response();
        } catch (RuntimeException e) {
            LOG.error("a request failed", e);
            return Problem.internal().response();
        }
    }

    private static boolean isForTokens(Router.Match match) {
        return match.route() instanceof Route.ForTokens;
    }

    private Response call(Router.Match match, Request request, Optional<Session> session) {
        Response response = gate.pass(match.route(), new Call(request, match.variables(), session));
        LOG.info("{}: {}", match.route().target(), response.status());
        return session.filter(_ -> !request.background())
                .filter(sessions::renewable)
                .filter(_ -> response.cookies().isEmpty())
                .map(current -> response.withCookie(cookie.write(current)))
                .orElse(response);
    }

    private Response withoutRoute(Request request) {
        if (request.path().startsWith("/api/")) {
            return router.methods(request.path())
                    .map(methods -> Problem.methodNotAllowed().response().with("Allow", methods))
                    .orElseGet(() -> Problem.notFound().response());
        }
        return Optional.of(request)
                .filter(Request::safe)
                .flatMap(page -> StaticFiles.find(page.path()))
                .orElseGet(() -> Problem.notFound().response());
    }
}
