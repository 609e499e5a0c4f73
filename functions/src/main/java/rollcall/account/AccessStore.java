package rollcall.account;

import java.time.Instant;
import java.util.Optional;

/// What is remembered for a while, each thing with an expiry after which it is as if it were not there (port). Reads
/// are consistent; each write settles the race between those who do the same at once.
///
/// An acknowledgement that is lost makes a write that was repeated look as if somebody else had been faster. All uses
/// bear that: the person asks for another code, or sends the request again.
public interface AccessStore {

    /// Stores `value` unless there is one.
    ///
    /// @return false if there is one
    boolean create(AccessKey key, String value, Instant expiry);

    Optional<String> find(AccessKey key);

    /// Puts `value` in the place of `expected`.
    ///
    /// @return false if it is not there any more
    boolean replace(AccessKey key, String expected, String value, Instant expiry);

    /// Removes the value. Of several callers one gets it.
    Optional<String> take(AccessKey key);

    /// Counts one more.
    ///
    /// @param expiry when the count begins anew; of a count that was begun, the first one holds
    /// @return the count with this one
    long count(AccessKey key, Instant expiry);
}
