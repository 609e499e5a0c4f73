package rollcall.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.account.Sessions;
import rollcall.account.SigningKeys;
import rollcall.account.dynamodb.DynamoAccessStore;
import rollcall.account.dynamodb.DynamoAdministrators;
import rollcall.api.SessionCookie;
import rollcall.local.aws.EmbeddedAws;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// An administrator with a session, whose key is in a secrets store.
final class SignedIn implements AutoCloseable {
    private static final URI DASHBOARD = URI.create("https://rollcall.example");
    private static final DistrictId DISTRICT = new DistrictId("d1");
    private static final EmailAddress EMAIL = new EmailAddress("ada@rollcall.example");
    private static final int KEY_BYTES = 32;
    private final SecretsServer secrets;
    private final String request;

    SignedIn(EmbeddedAws aws, Clock clock) {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        String key = Base64.getEncoder().encodeToString(bytes);
        new DynamoAdministrators(aws.dynamo(), EmbeddedAws.ACCESS_TABLE)
                .appoint(new Administrator(DISTRICT, EMAIL, new Scope.WholeDistrict()));
        Sessions sessions = new Sessions(
                SigningKeys.parse(key), new DynamoAccessStore(aws.dynamo(), EmbeddedAws.ACCESS_TABLE, clock),
                new SecureRandom(), clock);
        SessionCookie cookie = new SessionCookie(sessions, DASHBOARD);
        request = event(cookie.write(sessions.begin(EMAIL, Optional.of(DISTRICT))).split(";", 2)[0]);
        secrets = new SecretsServer(key);
    }

    /// The event that asks for the districts.
    String request() {
        return request;
    }

    /// @throws IllegalStateException if this is not the answer to it
    void check(String answer) {
        if (!answer.contains("\"statusCode\":200") || !answer.contains(DISTRICT.value())) {
            throw new IllegalStateException("the dashboard does not know who is signed in");
        }
    }

    /// What the function's environment has to say for it.
    Map<String, String> environment() {
        return Map.of(
                "ACCESS_TABLE", EmbeddedAws.ACCESS_TABLE,
                "MAIL_SENDER", "no-reply@rollcall.example",
                "PUBLIC_URL", DASHBOARD.toString(),
                "SESSION_KEY_SECRET_ARN", "session-key",
                "AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.address().toString());
    }

    private static String event(String cookie) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("version", "2.0").put("rawPath", "/api/districts");
        event.putArray("cookies").add(cookie);
        event.putObject("requestContext").putObject("http").put("method", "GET").put("sourceIp", "192.0.2.1");
        return event.toString();
    }

    @Override
    public void close() {
        secrets.close();
    }
}
