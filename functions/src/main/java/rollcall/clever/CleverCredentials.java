package rollcall.clever;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Our application's client id and secret. Prints without the secret.
public record CleverCredentials(String clientId, String clientSecret) {
    public CleverCredentials {
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("the client id and the client secret must not be empty");
        }
    }

    /// The value of the `Authorization` header.
    String authorization() {
        byte[] pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return "CleverCredentials[clientId=" + clientId + ", clientSecret=hidden]";
    }
}
