package rollcall.local.clever.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollcall.local.clever.access.Access;
import rollcall.local.clever.access.Quota;
import rollcall.local.clever.access.Quota.Allowance;
import rollcall.local.clever.district.ApiVersion;

/// Sends a request where its path and token lead.
final class Router {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Backstage backstage;
    private final OAuthApi oauth;
    private final ConsentApi consent;
    private final IdentityApi identity;
    private final DataApi data;
    private final ConsoleApi console;

    Router(Backstage backstage) {
        this.backstage = backstage;
        this.oauth = new OAuthApi(backstage);
        this.consent = new ConsentApi(backstage);
        this.identity = new IdentityApi(backstage);
        this.data = new DataApi(backstage);
        this.console = new ConsoleApi(backstage);
    }

    /// The path without its version, which is how faults and counters name it.
    static String plainPath(String path) {
        return version(path)
                .map(version -> path.substring(version.segment().length() + 1))
                .orElse(path);
    }

    Reply answer(Request request, String base) {
        return switch (request.path()) {
            case "/oauth/tokens" -> oauth.tokens(request);
            case "/oauth/tokeninfo" -> oauth.tokenInfo(request);
            case "/oauth/authorize" -> consent.authorize(request);
            case "/oauth/instant-login" -> consent.instantLogin(request);
            case "/oauth/consent" -> consent.consent(request);
            case "/console" -> console.answer(request);
            case "/.well-known/openid-configuration" -> oauth.discovery(base);
            case "/userinfo" -> withToken(request, access -> ofUser(access, identity::userinfo));
            case "/me" -> withToken(request, access -> ofUser(access, user -> identity.me(user, "v3.0")));
            default ->
                version(request.path())
                        .map(version -> versioned(request, version))
                        .orElseThrow(DataApi::unknownPath);
        };
    }

    private static Optional<ApiVersion> version(String path) {
        return List.of(ApiVersion.values())
                .stream()
                .filter(version -> path.startsWith("/" + version.segment() + "/"))
                .findFirst();
    }

    private Reply versioned(Request request, ApiVersion version) {
        if (!request.isGet()) {
            throw new Refusal(Reply.message(501, "Not supported"));
        }
        return withToken(request, access -> switch (access) {
            case Access.OfDistrict district ->
                data.answer(
                        new DataRequest(version, segments(request), request, backstage.district(district.district())));
            case Access.OfUser user -> forUser(request, version, user);
            case Access.Refused _ -> throw new IllegalStateException("refused before");
        });
    }

    private static List<String> segments(Request request) {
        return SLASH.splitAsStream(request.path()).skip(2).toList();
    }

    // A signed-in person reaches themselves and their district; lists are for the district's token.
    private Reply forUser(Request request, ApiVersion version, Access.OfUser user) {
        List<String> segments = segments(request);
        if (segments.equals(List.of("me"))) {
            return identity.me(user, version.segment());
        }
        if (segments.size() != 2) {
            throw DataApi.unknownPath();
        }
        boolean own = segments.equals(List.of("users", user.user().value()))
                || segments.equals(List.of("districts", user.district().value()));
        if (!own) {
            throw Refusal.notFound();
        }
        return data.answer(new DataRequest(version, segments, request, backstage.district(user.district())));
    }

    private static Reply ofUser(Access access, Function<Access.OfUser, Reply> answer) {
        return switch (access) {
            case Access.OfUser user -> answer.apply(user);
            case Access.OfDistrict _,Access.Refused _ -> throw new Refusal(Reply.htmlError(401));
        };
    }

    private Reply withToken(Request request, Function<Access, Reply> answer) {
        Optional<String> bearer = request.credentials().bearer();
        if (bearer.isEmpty() && request.credentials().authorization().isPresent()) {
            return Reply.htmlError(401);
        }
        Access access = bearer.map(backstage.faults().tokens()::open).orElseGet(Access.Refused::new);
        if (access instanceof Access.Refused) {
            return Reply.message(401, "Unauthorized");
        }
        Quota.Decision decision = backstage.faults().quota().take(bearer.orElseThrow());
        Reply reply = decision.granted() ? answered(() -> answer.apply(access)) : Reply.empty(429);
        return withRateHeaders(reply, decision.allowances());
    }

    static Reply answered(Supplier<Reply> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Reply withRateHeaders(Reply reply, List<Allowance> allowances) {
        return reply.with(
                "X-RateLimit-Limit",
                values(allowances, allowance -> allowance.bucket().limit()))
                .with("X-RateLimit-Remaining", values(allowances, Allowance::remaining))
                .with("X-RateLimit-Reset", values(allowances, Allowance::reset))
                .with(
                        "X-RateLimit-Bucket",
                        values(allowances, allowance -> allowance.bucket().name()));
    }

    private List<String> values(List<Allowance> allowances, Function<Allowance, Object> field) {
        List<String> values = allowances.stream().map(field).map(String::valueOf).toList();
        return backstage.dialect().get().repeatRateHeaders()
                ? values
                : List.of(values.stream().collect(Collectors.joining(", ")));
    }
}
