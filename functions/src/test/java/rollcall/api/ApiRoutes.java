package rollcall.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an API offers, for the tests of other packages.
public final class ApiRoutes {
    private static final String NOBODY = "65a0c0ffee000000000000ff";

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

    /// A path of the route, with these values in the place of what is in braces, and an id that is nobody's for others.
    public static String path(Route route, Map<String, String> values) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(route.target().path())
                .replaceAll(name -> values.getOrDefault(name.group(1), NOBODY));
    }

    public static boolean openByDocument(Route route) {
        return OpenApi.open(route.target());
    }
}
