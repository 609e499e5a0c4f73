package rollcall.roster;

/// The id of the newest change event seen at the source.
public record EventCursor(String value) {
    public EventCursor {
        Identifiers.require("an event id", value);
    }
}
