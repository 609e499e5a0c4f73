package rollcall.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an API offers, for the tests of other packages.
public final class ApiRoutes {
    private ApiRoutes() {}

    public static List<Route> of(Api api) {
        return api.routes();
    }

    /// What the document describes and the API does not offer, or the other way round.
    public static Set<String> undocumented(Api api) {
        Set<String> real = of(api).stream().map(route -> route.target().toString()).collect(Collectors.toSet());
        Set<String> documented = OpenApi.operations();
        return Stream.concat(real.stream(), documented.stream())
                .filter(each -> !real.contains(each) || !documented.contains(each))
                .collect(Collectors.toSet());
    }

    /// A path of the route, with something in the place of what is in braces.
    public static String path(Route route) {
        return route.target().path().replaceAll("\\{[^}]*\\}", "65a0c0ffee000000000000ff");
    }

    public static boolean openByDocument(Route route) {
        return OpenApi.open(route.target());
    }
}
