package rollcall.notify;

import java.net.URI;

/// What telling administrators needs from outside.
///
/// @param dashboard where they see it all
public record OfficeTools(
        DistrictNews news,
        Officers officers,
        OfficeStore told,
        Suppressions suppressions,
        NoticeSender mails,
        Pace pace,
        URI dashboard) {}
