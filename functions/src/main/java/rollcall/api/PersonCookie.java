package rollcall.api;

import java.net.URI;
import java.util.Optional;
import rollcall.account.PersonSession;
import rollcall.account.PersonSessions;

/// The cookie that carries the session of a teacher, student or parent. It has another name than an administrator's, so
/// that one browser can have both.
public final class PersonCookie {
    private final PersonSessions sessions;
    private final CookieText text;

    /// The cookie of a site.
    ///
    /// @param publicUrl where people reach it
    public PersonCookie(PersonSessions sessions, URI publicUrl) {
        this.sessions = sessions;
        this.text = CookieText.of("rollcall-account", publicUrl);
    }

    /// The whole `Set-Cookie` for a session.
    public String write(PersonSession session) {
        return text.write(sessions.write(session), sessions.left(session));
    }

    /// The `Set-Cookie` that makes a browser forget the session.
    String forget() {
        return text.forget();
    }

    Optional<PersonSession> read(Request request) {
        return request.cookie(text.name()).flatMap(sessions::read);
    }
}
