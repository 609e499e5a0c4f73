package rollcall.local;

import java.net.URI;
import java.util.function.Consumer;
import rollcall.clever.CleverCredentials;
import rollcall.local.clever.CleverSimulator;

/// Which Clever is read.
public sealed interface CleverChoice {

    /// A made-up district on this machine. The same numbers give the same district.
    ///
    /// @param quirks makes the simulator unlike the usual one before anybody asks it
    record Simulated(int schools, int students, long seed, Consumer<CleverSimulator> quirks) implements CleverChoice {
        public Simulated {
            if (schools < 1 || students < 1) {
                throw new IllegalArgumentException("a district has at least one school and one student");
            }
        }

        /// At the usual simulator.
        public Simulated(int schools, int students, long seed) {
            this(schools, students, seed, _ -> {});
        }
    }

    /// A Clever that is already there.
    record Existing(URI api, URI authority, String clientId, String clientSecret) implements CleverChoice {
        CleverCredentials credentials() {
            return new CleverCredentials(clientId, clientSecret);
        }

        @Override
        public String toString() {
            return "Existing[" + api + "]";
        }
    }
}
