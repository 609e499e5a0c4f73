package rollcall.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import rollcall.clever.CleverCredentials;

/// The secret that holds our client at Clever: `{"clientId": "...", "clientSecret": "..."}`.
final class CleverSecret {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CleverSecret() {}

    /// @throws IllegalStateException if it is anything else; never says what
    static CleverCredentials parse(String text) {
        try {
            JsonNode secret = JSON.readTree(text);
            return new CleverCredentials(
                    secret.path("clientId").asText(), secret.path("clientSecret").asText());
        } catch (JsonProcessingException | IllegalArgumentException _) {
            // Neither as the cause: a parser quotes what it read.
            throw new IllegalStateException("Clever's secret is not {\"clientId\": ..., \"clientSecret\": ...}");
        }
    }
}
