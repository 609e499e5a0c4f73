package rollcall.lambda;

import java.net.URI;
import java.util.Map;
import rollcall.account.SigningKeys;

/// What the Api function is told by its environment, beside [Config].
///
/// @param table name of the table of codes, sessions and administrators
/// @param sender who mails come from, such as `Rollcall <no-reply@example.org>`
/// @param keys what sessions are signed with; never printed
/// @param publicUrl where people reach the dashboard
public record AccessConfig(String table, String sender, SigningKeys keys, URI publicUrl) {

    /// Reads the environment.
    ///
    /// @throws IllegalArgumentException naming the variable that is missing or wrong, and never its value
    public static AccessConfig from(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        return new AccessConfig(
                variables.text("ACCESS_TABLE"),
                variables.text("MAIL_SENDER"),
                keys(variables.text("SESSION_KEY")),
                variables.host("PUBLIC_URL"));
    }

    private static SigningKeys keys(String text) {
        try {
            return SigningKeys.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("SESSION_KEY is not usable: " + e.getMessage());
        }
    }
}
