package rollcall.account;

import java.net.URI;
import java.util.Optional;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverVisit;
import rollcall.roster.DistrictId;
import rollcall.roster.Role;
import rollcall.roster.SourceException;

/// Asks a district's Clever administrator to let us read its roster (OAuth 2.0, code grant).
///
/// Each question is bound to one session by its state: nobody can have another's browser bring an answer of theirs.
public final class Consent {
    private final OAuthStates states;
    private final CleverIdentity clever;
    private final URI back;

    /// Asks with this Clever.
    ///
    /// @param back where Clever sends the browser; the same for all districts
    public Consent(OAuthStates states, CleverIdentity clever, URI back) {
        this.states = states;
        this.clever = clever;
        this.back = back;
    }

    /// Where to send the browser of `session`.
    public URI begin(Session session, DistrictId district) {
        return clever.page(back, states.begin(session), Optional.of(district));
    }

    /// What the browser of `session` came back with.
    ///
    /// @param district the one the session's owner administers
    public ConsentOutcome end(Session session, DistrictId district, Arrival arrival) {
        if (arrival.state().isEmpty() && arrival.code().isPresent()) {
            return new ConsentOutcome.Restart(begin(session, district));
        }
        if (arrival.state().filter(state -> states.complete(session, state)).isEmpty()) {
            return new ConsentOutcome.Expired();
        }
        if (arrival.error().isPresent()) {
            return new ConsentOutcome.Denied();
        }
        return arrival.code().map(code -> visit(code, district)).orElseGet(ConsentOutcome.Expired::new);
    }

    private ConsentOutcome visit(String code, DistrictId district) {
        try {
            return switch (clever.visit(code, back)) {
                case CleverVisit.CodeRefused _ -> new ConsentOutcome.Expired();
                case CleverVisit.NoRole _ -> new ConsentOutcome.NotAdministrator();
                case CleverVisit.Known known -> judge(known, district);
            };
        } catch (SourceException e) {
            return new ConsentOutcome.Unknown(e.failure());
        }
    }

    private static ConsentOutcome judge(CleverVisit.Known visitor, DistrictId district) {
        if (!visitor.district().equals(district)) {
            return new ConsentOutcome.OtherDistrict();
        }
        boolean administrator = visitor.person().roles().contains(new Role.DistrictAdministrator());
        return administrator ? new ConsentOutcome.Given() : new ConsentOutcome.NotAdministrator();
    }
}
