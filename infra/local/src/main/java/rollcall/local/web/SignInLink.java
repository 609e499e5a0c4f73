package rollcall.local.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import rollcall.account.Administrator;
import rollcall.lambda.ApiWiring;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// A link that signs in as the demo administrator, once. It is the local runner's alone: that knows the key sessions
/// are signed with, for it made the key.
final class SignInLink {
    static final String PATH = "/sign-in";
    private final AtomicReference<String> token = new AtomicReference<>(UUID.randomUUID().toString());
    private final ApiWiring wiring;
    private final EmailAddress demo;

    SignInLink(ApiWiring wiring, EmailAddress demo) {
        this.wiring = wiring;
        this.demo = demo;
    }

    String pathAndQuery() {
        return PATH + "?token=" + token.get();
    }

    /// The `Set-Cookie` of a session, if `query` has the token and it was not used before.
    Optional<String> use(String query) {
        String expected = token.get();
        boolean right = query.equals("token=" + expected) && token.compareAndSet(expected, "used");
        return right ? Optional.of(cookie()) : Optional.empty();
    }

    private String cookie() {
        List<DistrictId> districts = wiring.administrators().find(demo).stream().map(Administrator::district).toList();
        Optional<DistrictId> only = districts.size() == 1 ? Optional.of(districts.getFirst()) : Optional.empty();
        return wiring.cookie().write(wiring.sessions().begin(demo, only));
    }
}
