package rollcall.account;

import java.time.Instant;

/// A session of any kind, as [SessionLife] sees it.
sealed interface Visit permits Session, PersonSession {
    String id();

    /// When the person proved who they are.
    Instant signedIn();

    /// When the person was last seen, to about a minute.
    Instant renewed();
}
