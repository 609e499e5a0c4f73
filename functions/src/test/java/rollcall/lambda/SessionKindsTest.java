package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.account.AccountOwner;
import rollcall.account.OwnedAccount;
import rollcall.account.PersonSession;
import rollcall.account.Session;
import rollcall.api.ApiRoutes;
import rollcall.api.Request;
import rollcall.api.Route;
import rollcall.directory.ContactAddress;
import rollcall.plan.AccountId;
import rollcall.roster.EmailAddress;

/// A session of an administrator and one of a teacher, student or parent: neither ever passes for the other, whatever
/// name the cookie is sent under, and with the CSRF token of either.
class SessionKindsTest {
    private static final String ADMINISTRATORS = "__Host-rollcall";
    private static final String PEOPLES = "__Host-rollcall-account";
    private final ApiEdge edge = new Office().night(Lincoln.first()).edge;
    private final EmailAddress ada = new EmailAddress(Office.ADA);
    private final Session administrator = edge.wiring.sessions().begin(ada, Optional.of(Lincoln.ID));
    private final PersonSession person = edge.wiring.personSessions()
            .begin(new AccountOwner(new ContactAddress.Email(ada),
                    List.of(new OwnedAccount(Lincoln.ID, new AccountId("t1")))));

    @Test
    void aPersonsSessionIsNobodysAtEveryRouteOfAdministrators() {
        String token = edge.wiring.personSessions().write(person);
        for (Route route : ApiRoutes.of(edge.wiring.api())) {
            if (!ApiRoutes.openByDocument(route) && !(route instanceof Route.ForPeople)) {
                assertThat(status(route, Map.of(PEOPLES, token))).as(route.target().toString()).isEqualTo(401);
                assertThat(status(route, Map.of(ADMINISTRATORS, token))).as(route.target().toString()).isEqualTo(401);
            }
        }
    }

    @Test
    void anAdministratorsSessionIsNobodysAtEveryRouteOfPeople() {
        String token = edge.wiring.sessions().write(administrator);
        List<Route> routes = ApiRoutes.of(edge.wiring.api())
                .stream()
                .filter(Route.ForPeople.class::isInstance)
                .toList();
        assertThat(routes).hasSizeGreaterThan(2);
        for (Route route : routes) {
            assertThat(status(route, Map.of(PEOPLES, token))).as(route.target().toString()).isEqualTo(401);
            assertThat(status(route, Map.of(ADMINISTRATORS, token))).as(route.target().toString()).isEqualTo(401);
        }
    }

    @Test
    void theCsrfTokenOfOneSessionIsNoneOfTheOther() {
        Map<String, String> both = Map.of(ADMINISTRATORS, edge.wiring.sessions().write(administrator),
                PEOPLES, edge.wiring.personSessions().write(person));
        assertThat(status("DELETE", "/api/session", both, edge.wiring.personSessions().csrfToken(person)))
                .isEqualTo(403);
        assertThat(status("DELETE", "/api/account/session", both, edge.wiring.sessions().csrfToken(administrator)))
                .isEqualTo(403);
        assertThat(status("DELETE", "/api/session", both, edge.wiring.sessions().csrfToken(administrator)))
                .isEqualTo(204);
        assertThat(status("DELETE", "/api/account/session", both, edge.wiring.personSessions().csrfToken(person)))
                .isEqualTo(204);
    }

    private int status(Route route, Map<String, String> cookies) {
        return status(route.target().method(), ApiRoutes.path(route, Map.of()), cookies,
                edge.wiring.personSessions().csrfToken(person));
    }

    private int status(String method, String path, Map<String, String> cookies, String csrfToken) {
        return edge.wiring.api()
                .answer(new Request(method, path, Map.of(),
                        Map.of("x-csrf-token", csrfToken, "content-type", "application/json", "idempotency-key", "k"),
                        cookies, "{}", "192.0.2.1"))
                .status();
    }
}
