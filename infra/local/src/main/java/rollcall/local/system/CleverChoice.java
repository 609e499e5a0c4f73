package rollcall.local.system;

import java.net.URI;

/// Which Clever to sync from.
public sealed interface CleverChoice {

    /// One made-up district, the same for the same seed. `port` 0 takes a free one.
    record Simulated(int schools, int students, long seed, int port) implements CleverChoice {}

    /// Clever itself, or anything that speaks like it.
    record Real(URI api, URI auth, String clientId, String clientSecret) implements CleverChoice {
        @Override
        public String toString() {
            return "Real[" + api + ", " + auth + ", " + clientId + "]";
        }
    }
}
