package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.RosterBuilder;
import rollcall.roster.Unreadable;

/// Turns Clever's schools into the roster's.
public final class SchoolReader implements RecordReader {
    private final RosterBuilder roster;
    private final Ids ids;

    public SchoolReader(RosterBuilder roster, Ids ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public void read(JsonParser json) throws IOException {
        SchoolDraft draft = new SchoolDraft(new Values(json), ids);
        Json.fields(json, draft::field);
        draft.wrong().ifPresentOrElse(roster::add, () -> roster.add(draft.school()));
    }

    @Override
    public void missing() {
        roster.add(new Unreadable(Unreadable.Kind.SCHOOL, Optional.empty(), "data"));
    }
}
