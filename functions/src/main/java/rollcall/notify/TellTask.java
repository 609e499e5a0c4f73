package rollcall.notify;

import rollcall.roster.DistrictId;

/// What a message of the notice queue asks for: somebody is to be told something. Identity only, never a person's data.
/// Asking twice does no harm.
public sealed interface TellTask permits NoticeTask, OfficeTask {
    DistrictId district();
}
