package rollcall.account;

import java.time.Instant;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Somebody who is signed in. What they may do is looked up anew with each request, so that a dismissal holds at once.
///
/// @param district the one they look at; none as long as they have to choose among several
/// @param signedIn when they proved who they are
/// @param renewed when they were last seen, to about a minute
public record Session(
        String id,
        EmailAddress email,
        Optional<DistrictId> district,
        Instant signedIn,
        Instant renewed) implements Visit {

    /// The same session, looking at `other`.
    public Session at(DistrictId other) {
        return new Session(id, email, Optional.of(other), signedIn, renewed);
    }

    Session renewed(Instant now) {
        return new Session(id, email, district, signedIn, now);
    }

    @Override
    public String toString() {
        return "Session[" + district + "]";
    }
}
