package rollcall.clever;

import java.net.URI;
import java.util.Set;

/// Where Clever is and who we are there.
///
/// @param api the host of the Data API; paging links are only followed to this host
/// @param authority the host that lists the tokens
/// @param version the path before every resource, such as `v3.1`
/// @param region where telephone numbers without a country code belong, such as `US`
public record CleverSettings(
        URI api, URI authority, String version, CleverCredentials credentials, String region, CleverLimits limits) {

    /// The version whose fields we know; v3.0 has the same paths.
    public static final String NEWEST_VERSION = "v3.1";

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public CleverSettings {
        requireHost(api);
        requireHost(authority);
        if (!version.matches("v[0-9]+\\.[0-9]+")) {
            throw new IllegalArgumentException("a Clever version looks like v3.1");
        }
        if (!region.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a region is a two-letter country code");
        }
    }

    /// Settings for the newest version, districts of the United States, and Clever's own limits.
    public static CleverSettings of(URI api, URI authority, CleverCredentials credentials) {
        return new CleverSettings(api, authority, NEWEST_VERSION, credentials, "US", CleverLimits.STANDARD);
    }

    private static void requireHost(URI uri) {
        boolean bare = uri.getRawPath() != null && (uri.getRawPath().isEmpty() || "/".equals(uri.getRawPath()));
        boolean known = uri.getScheme() != null && SCHEMES.contains(uri.getScheme());
        if (!bare || !known || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("Clever's address has the form https://host, without a path");
        }
    }
}
