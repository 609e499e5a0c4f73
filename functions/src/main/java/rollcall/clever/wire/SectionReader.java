package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.RosterBuilder;
import rollcall.roster.Unreadable;

/// Turns Clever's sections into the roster's.
public final class SectionReader implements RecordReader {
    private final RosterBuilder roster;
    private final Ids ids;

    public SectionReader(RosterBuilder roster, Ids ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public void read(JsonParser json) throws IOException {
        SectionDraft draft = new SectionDraft(new Values(json), ids);
        Json.fields(json, draft::field);
        draft.wrong().ifPresentOrElse(roster::add, () -> roster.add(draft.section()));
    }

    @Override
    public void missing() {
        roster.add(new Unreadable(Unreadable.Kind.SECTION, Optional.empty(), "data"));
    }
}
