package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.RosterBuilder;
import rollcall.roster.Unreadable;

/// Turns Clever's users, of whatever roles, into the roster's people.
///
/// A user with several roles stands in several lists with the same content; the roster keeps one.
public final class UserReader implements RecordReader {
    private final RosterBuilder roster;
    private final Ids ids;
    private final String region;

    /// @param region where telephone numbers without a country code belong, such as `US`
    public UserReader(RosterBuilder roster, Ids ids, String region) {
        this.roster = roster;
        this.ids = ids;
        this.region = region;
    }

    @Override
    public void read(JsonParser json) throws IOException {
        UserDraft draft = new UserDraft(new Values(json), ids, region);
        Json.fields(json, draft::field);
        draft.wrong().ifPresentOrElse(roster::add, () -> draft.person().ifPresent(roster::add));
    }

    @Override
    public void missing() {
        roster.add(new Unreadable(Unreadable.Kind.PERSON, Optional.empty(), "data"));
    }
}
