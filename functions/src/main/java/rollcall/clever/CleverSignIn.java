package rollcall.clever;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import rollcall.clever.wire.MeAnswer;
import rollcall.clever.wire.UserAnswer;
import rollcall.clever.wire.UserTokenAnswer;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;

/// Signing in with Clever. Who it is comes from the Data API by the user's own token.
public final class CleverSignIn implements CleverIdentity, AutoCloseable {
    private final CleverSettings settings;
    private final Clock clock;
    private final Exchange exchange;
    private final Caller caller;

    /// @param random spreads waiting times; need not be safe for many threads
    public CleverSignIn(CleverSettings settings, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.settings = settings;
        this.clock = clock;
        this.exchange = new Exchange(settings.limits());
        this.caller = new Caller(exchange, sleeper, new Jitter(random), clock, settings.limits());
    }

    @Override
    public URI page(URI back, String state, Optional<DistrictId> district) {
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", settings.credentials().clientId(),
                "redirect_uri", back.toString(),
                "state", state));
        district.ifPresent(id -> query.put("district_id", id.value()));
        return settings.authority().resolve("/oauth/authorize?" + encode(query));
    }

    @Override
    public CleverVisit visit(String code, URI back) {
        Line line = new Line(
                new Quota(clock, settings.limits().requestsPerMinute()),
                Deadline.after(clock, settings.limits().call()));
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", back.toString()));
        Question question = new Question(
                settings.authority().resolve("/oauth/tokens"), Optional.of(encode(form)));
        return switch (caller.ask(
                question, new Access.Secret(settings.credentials()), line, UserTokenAnswer::read)) {
            case Answer.Read<UserTokenAnswer>(UserTokenAnswer answer) -> visitor(new Access.OfUser(
                    new Token(answer.token())), line);
            case Answer.Denied<UserTokenAnswer> _ -> new CleverVisit.CodeRefused();
        };
    }

    @Override
    public void close() {
        exchange.close();
    }

    private CleverVisit visitor(Access user, Line line) {
        MeAnswer me = caller.read(data("/me"), user, line, MeAnswer::read);
        Optional<Person> person = caller.read(data("/users/" + me.person()), user, line,
                json -> UserAnswer.read(json, settings.region()));
        return person.<CleverVisit>map(one -> new CleverVisit.Known(me.district(), one))
                .orElseGet(CleverVisit.NoRole::new);
    }

    private URI data(String path) {
        return settings.api().resolve("/" + settings.version() + path);
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
