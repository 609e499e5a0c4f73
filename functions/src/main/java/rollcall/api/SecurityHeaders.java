package rollcall.api;

import java.util.Map;
import java.util.Map.Entry;

/// What browsers are told to keep to: only our own scripts and styles and none inside a page, no framing, no guessing
/// of types, no addresses to other sites, nothing kept where others could look.
public final class SecurityHeaders {
    private static final String POLICY = String.join("; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            // Pico's icons are data: images in its style sheet.
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html");
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    private SecurityHeaders() {}

    public static Response on(Response response) {
        Response safe = response;
        for (Entry<String, String> header : ALWAYS.entrySet()) {
            safe = safe.with(header.getKey(), header.getValue());
        }
        return response.headers().containsKey("Cache-Control") ? safe : safe.with("Cache-Control", "private, no-cache");
    }
}
