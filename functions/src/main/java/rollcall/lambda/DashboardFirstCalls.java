package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import rollcall.account.SigningKeys;
import rollcall.api.Api;
import rollcall.api.Request;
import rollcall.notify.TextSender;
import rollcall.roster.EmailAddress;

/// Somebody whom nobody knows looks at the dashboard, on [CannedAnswers] and signed in with a key made for it.
record DashboardFirstCalls(Wiring workers, AccessConfig access) implements Runnable {
    private static final List<String> PATHS = List.of("/", "/api/session", "/api/districts");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@rollcall.example");
    private static final int KEY_BYTES = 32;

    @Override
    public void run() {
        ApiWiring wiring = onCannedAnswers();
        String cookie = wiring.cookie().write(wiring.sessions().begin(NOBODY, Optional.empty())).split(";", 2)[0];
        Api api = wiring.api();
        PATHS.forEach(path -> {
            Request request = HttpEvents.request(get(path, cookie));
            HttpEvents.response(request, api.answer(request));
        });
    }

    private ApiWiring onCannedAnswers() {
        AccessConfig own = new AccessConfig(access.table(), access.sender(), key(), access.publicUrl());
        return new ApiWiring(workers.onCannedAnswers(), own, AwsClients.cannedDynamo(), AwsClients.cannedSes(),
                TextSender.none(), workers.identity(), workers.clock());
    }

    private static SigningKeys key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return SigningKeys.parse(Base64.getEncoder().encodeToString(key));
    }

    private static APIGatewayV2HTTPEvent get(String path, String cookie) {
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withCookies(List.of(cookie))
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod("GET").withSourceIp("192.0.2.1").build())
                        .build())
                .build();
    }
}
