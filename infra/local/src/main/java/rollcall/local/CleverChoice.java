package rollcall.local;

import java.net.URI;
import rollcall.clever.CleverCredentials;

/// Which Clever is read.
public sealed interface CleverChoice {

    /// A made-up district on this machine. The same numbers give the same district.
    record Simulated(int schools, int students, long seed) implements CleverChoice {
        public Simulated {
            if (schools < 1 || students < 1) {
                throw new IllegalArgumentException("a district has at least one school and one student");
            }
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
