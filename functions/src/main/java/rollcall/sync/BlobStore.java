package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// Immutable documents of a school: staged plans and fingerprints. A name is written once, or again with the same
/// content.
public interface BlobStore {

    /// Stores `content`, of any size, until `expiry` or for good.
    void put(Name name, byte[] content, Optional<Instant> expiry);

    /// The content, if all of it is there.
    Optional<byte[]> get(Name name);

    /// Drops it; no harm if it is not there.
    void delete(Name name);

    /// What a document is called within its school, such as `plan-17`.
    record Name(DistrictId district, SchoolId school, String document) {
        public Name {
            Identifiers.require("a document name", document);
        }
    }
}
