package rollcall.api;

import java.net.URI;
import java.time.Duration;

/// A cookie: not for scripts, not for other sites' requests, not over plain HTTP, except to this very machine.
record CookieText(String name, boolean secure) {
    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Lax";

    /// Browsers take one called `__Host-` only from this very host, over HTTPS.
    ///
    /// @param publicUrl where people reach the site
    static CookieText of(String name, URI publicUrl) {
        boolean secure = publicUrl.getScheme().equals("https");
        return new CookieText(secure ? "__Host-" + name : name, secure);
    }

    String write(String value, Duration left) {
        return name + "=" + value + ATTRIBUTES + "; Max-Age=" + left.toSeconds() + (secure ? "; Secure" : "");
    }

    String forget() {
        return write("", Duration.ZERO);
    }
}
