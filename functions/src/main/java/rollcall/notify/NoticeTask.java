package rollcall.notify;

import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// Asks to go on with a round of notices: who it is for, never a person's data. Asking twice does no harm.
///
/// @param round its id
public record NoticeTask(DistrictId district, SchoolId school, Audience audience, String round) implements TellTask {
    public NoticeTask {
        Identifiers.require("a round", round);
    }
}
