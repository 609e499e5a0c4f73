package rollcall.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the route a request is for.
final class Router {
    private final List<Route> routes;

    Router(List<? extends Resource> resources) {
        routes = resources.stream().flatMap(resource -> resource.routes().stream()).toList();
    }

    record Match(Route route, Map<String, String> variables) {}

    List<Route> routes() {
        return routes;
    }

    /// A HEAD is a GET whose body is not sent.
    Optional<Match> find(Request request) {
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        return matches(request.path()).filter(match -> match.route.target().method().equals(method)).findFirst();
    }

    /// What can be done with a path, such as `GET, PUT`; none if there is no such path.
    Optional<String> methods(String path) {
        return Optional.of(matches(path)
                .map(match -> match.route.target().method())
                .sorted()
                .collect(Collectors.joining(", ")))
                .filter(methods -> !methods.isEmpty());
    }

    private Stream<Match> matches(String path) {
        return routes.stream()
                .flatMap(route -> route.target().match(path).map(variables -> new Match(route, variables)).stream());
    }
}
