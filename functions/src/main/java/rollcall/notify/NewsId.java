package rollcall.notify;

import java.time.Instant;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// What one piece of news of a district is told by, once to each administrator. No personal data.
///
/// @param text a kind and what tells it from others of the kind, with `#` between them
public record NewsId(String text) {
    /// Of the first sync, of which there is one.
    public static final NewsId FIRST_SYNC = new NewsId("FIRST_SYNC");

    private static final String SEPARATOR = "#";

    public NewsId {
        for (String part : text.split(SEPARATOR, -1)) {
            Identifiers.require("a part of an id of news", part);
        }
    }

    /// A school's plan began to wait then.
    public static NewsId held(SchoolId school, Instant since) {
        return new NewsId(String.join(SEPARATOR, "HELD", school.value(), since.toString()));
    }

    /// The source began then to let us read nothing.
    public static NewsId disconnected(Instant since) {
        return new NewsId(String.join(SEPARATOR, "DISCONNECTED", since.toString()));
    }
}
