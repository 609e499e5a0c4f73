package rollcall.account;

import java.util.Optional;

/// What a browser brought back from Clever.
///
/// @param state as we gave it out; absent if somebody came from Clever's portal
/// @param code absent if there is an error
/// @param error Clever's word for why there is no code, `access_denied` for one
public record Arrival(Optional<String> state, Optional<String> code, Optional<String> error) {

    /// Whoever knows state and code could use them.
    @Override
    public String toString() {
        return "Arrival";
    }
}
