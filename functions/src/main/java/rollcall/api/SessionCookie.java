package rollcall.api;

import java.net.URI;
import java.util.Optional;
import rollcall.account.Session;
import rollcall.account.Sessions;

/// The cookie that carries a session: not for scripts, not for other sites' requests, not over plain HTTP, except to
/// this very machine.
public final class SessionCookie {
    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Lax";
    private final Sessions sessions;
    private final boolean secure;

    /// The cookie of a dashboard.
    ///
    /// @param publicUrl where people reach the dashboard
    public SessionCookie(Sessions sessions, URI publicUrl) {
        this.sessions = sessions;
        this.secure = publicUrl.getScheme().equals("https");
    }

    /// The whole `Set-Cookie` for a session.
    public String write(Session session) {
        return cookie(sessions.write(session), sessions.left(session).toSeconds());
    }

    /// The `Set-Cookie` that makes a browser forget the session.
    String forget() {
        return cookie("", 0);
    }

    Optional<Session> read(Request request) {
        return request.cookie(name()).flatMap(sessions::read);
    }

    private String cookie(String value, long seconds) {
        return name() + "=" + value + ATTRIBUTES + "; Max-Age=" + seconds + (secure ? "; Secure" : "");
    }

    /// Browsers take one called `__Host-` only from this very host, over HTTPS.
    private String name() {
        return secure ? "__Host-rollcall" : "rollcall";
    }
}
