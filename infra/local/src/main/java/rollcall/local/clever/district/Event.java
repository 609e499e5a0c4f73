package rollcall.local.clever.district;

import java.time.Instant;
import java.util.Optional;

/// One event of the feed: that something was created, changed or deleted, with the record as it is afterwards.
public record Event(CleverId id, String type, Instant created, Payload payload) implements Listed {
    @Override
    public String collection() {
        return "events";
    }

    /// The part of the type before the dot, which `record_type` filters by.
    public String recordType() {
        return type.substring(0, type.indexOf('.'));
    }

    /// What the event carries.
    public sealed interface Payload {}

    /// A record after the change, and before it when it was changed.
    public record Change(Entity object, Optional<Entity> previous) implements Payload {}

    /// Any JSON objects: an event of a type or shape not modelled here, such as a narrowed field scope.
    public record Raw(String object, Optional<String> previousAttributes) implements Payload {}
}
