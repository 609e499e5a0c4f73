package rollcall.lambda;

import rollcall.clever.CleverCredentials;

/// Our client at Clever: itself, as on a laptop, or where it is kept, as on AWS.
public sealed interface CleverClient {

    /// The credentials themselves. Printed without the secret.
    record Given(CleverCredentials credentials) implements CleverClient {}

    /// A secret that holds them.
    ///
    /// @param secret its ARN or name
    record Stored(String secret) implements CleverClient {
        CleverCredentials read(Secrets secrets) {
            return CleverSecret.parse(secrets.read(secret));
        }
    }

    static CleverClient from(Variables variables) {
        return variables.find("CLEVER_SECRET_ARN")
                .<CleverClient>map(Stored::new)
                .orElseGet(() -> new Given(new CleverCredentials(
                        variables.text("CLEVER_CLIENT_ID"), variables.text("CLEVER_CLIENT_SECRET"))));
    }
}
