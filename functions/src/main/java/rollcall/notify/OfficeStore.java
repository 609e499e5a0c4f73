package rollcall.notify;

import java.util.Set;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// The store of what administrators were told (port). Reads are consistent. Implementations are safe for use by many
/// threads.
public interface OfficeStore {

    /// What this administrator was told, or perhaps.
    Set<NewsId> told(DistrictId district, ContactPoint officer);

    /// Stores that the administrator is about to be told, unless another attempt has begun and was not taken back. One
    /// conditional write settles the race between all who would tell; repeating it with the same attempt does no harm.
    ///
    /// @return false if another attempt was faster
    boolean begin(OfficeNotice notice);

    /// Takes an attempt back by which nothing was told, unless another has begun since.
    void release(OfficeNotice notice);
}
