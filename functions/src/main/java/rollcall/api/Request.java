package rollcall.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What a client asks, whatever it came through.
///
/// @param headers by name in lower case
/// @param client where it comes from, as an IP address
public record Request(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        Map<String, String> cookies,
        String body,
        String client) {

    public Request {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        cookies = Map.copyOf(cookies);
    }

    /// The header, if it was sent.
    ///
    /// @param name in lower case
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    /// True if the answer may come compressed by gzip. One that names a weight for it (`gzip;q=0`) is asked for none.
    public boolean takesGzip() {
        return header("accept-encoding").stream()
                .flatMap(codings -> Arrays.stream(codings.split(",", -1)))
                .anyMatch(coding -> coding.strip().equalsIgnoreCase("gzip"));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /// What a page sends along when it changes something; empty if it sent nothing.
    String csrfToken() {
        return header("x-csrf-token").orElse("");
    }

    /// True of what a page asks by itself: nobody need be there, so the session ends if nothing else is asked.
    boolean background() {
        return header("x-background").isPresent();
    }

    /// True if it can change nothing.
    boolean safe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /// Query, cookies and body may hold personal data.
    @Override
    public String toString() {
        return "Request[" + method + "]";
    }
}
