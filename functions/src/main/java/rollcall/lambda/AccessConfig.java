package rollcall.lambda;

import java.net.URI;
import java.util.Map;
import rollcall.account.SigningKeys;

/// What the Api function is told by its environment, beside [Config].
///
/// @param table name of the table of codes, sessions and administrators
/// @param sender who mails come from, such as `Rollcall <no-reply@example.org>`
/// @param keys what sessions are signed with, itself or, as on AWS, read from a secret at its first use; never printed
/// @param publicUrl where people reach the dashboard
public record AccessConfig(String table, String sender, SigningKeys keys, URI publicUrl) {
    private static final String KEY = "SESSION_KEY";
    private static final String KEY_SECRET = "SESSION_KEY_SECRET_ARN";

    /// Reads the environment.
    ///
    /// @throws IllegalArgumentException naming the variable that is missing or wrong, and never its value
    public static AccessConfig from(Map<String, String> environment) {
        return from(environment, SecretsManager::now);
    }

    static AccessConfig from(Map<String, String> environment, Secrets secrets) {
        Variables variables = new Variables(environment);
        return new AccessConfig(
                variables.text("ACCESS_TABLE"),
                variables.text("MAIL_SENDER"),
                keys(variables, secrets),
                variables.host("PUBLIC_URL"));
    }

    private static SigningKeys keys(Variables variables, Secrets secrets) {
        return variables.find(KEY_SECRET)
                .map(secret -> SigningKeys.late(new Late<>(() -> keys(KEY_SECRET, secrets.read(secret)))))
                .orElseGet(() -> keys(KEY, variables.text(KEY)));
    }

    private static SigningKeys keys(String variable, String text) {
        try {
            return SigningKeys.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(variable + " is not usable: " + e.getMessage());
        }
    }
}
