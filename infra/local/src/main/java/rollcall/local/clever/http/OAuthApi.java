package rollcall.local.clever.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import rollcall.local.clever.access.Access;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.access.DistrictToken;
import rollcall.local.clever.json.Json;
import rollcall.local.clever.json.JsonForm;

/// The token endpoints of clever.com.
final class OAuthApi {
    private static final List<String> SCOPES = List.of(
            "read:district_admins",
            "read:districts",
            "read:school_admins",
            "read:schools",
            "read:sections",
            "read:student_contacts",
            "read:students",
            "read:teachers",
            "read:user_id");

    private final Backstage backstage;

    OAuthApi(Backstage backstage) {
        this.backstage = backstage;
    }

    Reply tokens(Request request) {
        if (request.credentials().bearer().isPresent()) {
            return Reply.htmlError(401);
        }
        if (!isOurs(request)) {
            return Reply.oauthError(401, "invalid_client", "Client authentication failed");
        }
        return request.isGet() ? list(request) : exchange(request);
    }

    private boolean isOurs(Request request) {
        Client client = backstage.client().get();
        byte[] pair = (client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8);
        String expected = "Basic " + Base64.getEncoder().encodeToString(pair);
        return request.credentials().authorization().equals(Optional.of(expected));
    }

    private Reply list(Request request) {
        if (!request.query().filled("owner_type").equals(Optional.of("district"))) {
            return Reply.oauthError(400, "invalid_request", "owner_type must be district");
        }
        Optional<String> only = request.query().filled("district");
        List<DistrictToken> tokens = backstage.faults()
                .tokens()
                .list()
                .stream()
                .filter(token -> only.isEmpty() || token.district().value().equals(only.get()))
                .toList();
        return Reply.json(out -> {
            out.writeArrayFieldStart("data");
            for (DistrictToken token : tokens) {
                row(out, token);
            }
            out.writeEndArray();
            Links.self(request.query().behind("/oauth/tokens")).writeTo(out);
        });
    }

    private static void row(JsonGenerator out, DistrictToken token) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", token.id().value());
        out.writeStringField("created", Json.timestamp(token.created()));
        out.writeObjectFieldStart("owner");
        out.writeStringField("type", "district");
        out.writeStringField("id", token.district().value());
        out.writeEndObject();
        out.writeStringField("access_token", token.value());
        scopes(out);
        out.writeEndObject();
    }

    private static void scopes(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("scopes");
        for (String scope : SCOPES) {
            out.writeString(scope);
        }
        out.writeEndArray();
    }

    private Reply exchange(Request request) {
        Query form = form(request.content());
        if (!form.filled("grant_type").equals(Optional.of("authorization_code"))) {
            return Reply.oauthError(400, "unsupported_grant_type", "grant_type must be authorization_code");
        }
        Optional<Access.OfUser> user = backstage
                .codes()
                .redeem(
                        form.first("code").orElse(""),
                        form.first("redirect_uri").orElse(""));
        return user.map(this::issue)
                .orElseGet(
                        () -> Reply.oauthError(400, "invalid_grant", "Invalid grant: authorization code is invalid"));
    }

    private Reply issue(Access.OfUser user) {
        String token = backstage.faults().tokens().issueForUser(user.district(), user.user());
        return Reply.json(out -> {
            out.writeStringField("access_token", token);
            out.writeStringField("token_type", "bearer");
        });
    }

    private static Query form(Request.Content content) {
        if (!content.type().contains("json")) {
            return Query.parse(content.text());
        }
        return new Query(JsonForm.fields(content.text())
                .entrySet()
                .stream()
                .map(field -> new Query.Parameter(field.getKey(), field.getValue()))
                .toList());
    }

    Reply tokenInfo(Request request) {
        Access access = request.credentials()
                .bearer()
                .map(backstage.faults().tokens()::open)
                .orElseGet(Access.Refused::new);
        return switch (access) {
            case Access.OfDistrict _,Access.OfUser _ ->
                Reply.json(out -> {
                    out.writeStringField("client_id", backstage.client().get().id());
                    scopes(out);
                });
            case Access.Refused _ -> Reply.oauthError(401, "invalid_token", "Invalid token");
        };
    }

    /// OIDC discovery; signing keys are not simulated.
    Reply discovery(String base) {
        return Reply.json(out -> {
            out.writeStringField("issuer", base);
            out.writeStringField("authorization_endpoint", base + "/oauth/authorize");
            out.writeStringField("token_endpoint", base + "/oauth/tokens");
            out.writeStringField("userinfo_endpoint", base + "/userinfo");
            out.writeStringField("jwks_uri", base + "/oauth/certs");
            for (String field : List.of("response_types_supported", "subject_types_supported")) {
                out.writeArrayFieldStart(field);
                out.writeString(field.startsWith("response") ? "code" : "public");
                out.writeEndArray();
            }
            out.writeArrayFieldStart("id_token_signing_alg_values_supported");
            out.writeString("RS256");
            out.writeEndArray();
        });
    }
}
