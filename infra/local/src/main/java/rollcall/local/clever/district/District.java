package rollcall.local.clever.district;

import java.time.Instant;

/// The one district that a token opens.
public record District(CleverId id, String name, SyncState sync, DistrictContact contact) implements Entity {
    @Override
    public CleverId district() {
        return id;
    }

    @Override
    public String collection() {
        return "districts";
    }

    @Override
    public District touched(Instant now) {
        return this;
    }

    public District withSync(SyncState newSync) {
        return new District(id, name, newSync, contact);
    }

    /// Whom Clever names as responsible.
    public record DistrictContact(CleverId id, Name name, String email) {}
}
