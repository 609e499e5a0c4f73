package rollcall.api;

import java.net.URI;
import java.util.Optional;
import rollcall.account.Session;
import rollcall.account.Sessions;

/// The cookie that carries an administrator's session.
public final class SessionCookie {
    private final Sessions sessions;
    private final CookieText text;

    /// The cookie of a dashboard.
    ///
    /// @param publicUrl where people reach the dashboard
    public SessionCookie(Sessions sessions, URI publicUrl) {
        this.sessions = sessions;
        this.text = CookieText.of("rollcall", publicUrl);
    }

    /// The whole `Set-Cookie` for a session.
    public String write(Session session) {
        return text.write(sessions.write(session), sessions.left(session));
    }

    /// The `Set-Cookie` that makes a browser forget the session.
    String forget() {
        return text.forget();
    }

    Optional<Session> read(Request request) {
        return request.cookie(text.name()).flatMap(sessions::read);
    }
}
