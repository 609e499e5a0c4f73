package rollcall.account;

import java.net.URI;
import rollcall.roster.SourceFailure;

/// What came of asking a district's Clever administrator to let us read its roster.
public sealed interface ConsentOutcome {

    /// An administrator of this very district said yes.
    record Given() implements ConsentOutcome {}

    /// They came from Clever's portal, without our asking: to be asked there.
    record Restart(URI page) implements ConsentOutcome {}

    /// They said no.
    record Denied() implements ConsentOutcome {}

    /// The answer is not one to a question of this session's, or came too late.
    record Expired() implements ConsentOutcome {}

    /// Whoever answered is no district administrator in Clever.
    record NotAdministrator() implements ConsentOutcome {}

    /// Whoever answered belongs to another district in Clever.
    record OtherDistrict() implements ConsentOutcome {}

    /// Clever could not tell who answered.
    record Unknown(SourceFailure reason) implements ConsentOutcome {}
}
