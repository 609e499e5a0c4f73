package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverSettings;
import rollcall.clever.CleverSignIn;
import rollcall.clever.CleverVisit;
import rollcall.clever.Sleeper;
import rollcall.local.clever.district.User;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonKind;

/// The product's sign-in with Clever against the simulator's pages.
final class SignInTest extends SimulatorTest {
    private static final URI BACK = URI.create("http://127.0.0.1:9/back");
    private CleverSignIn signIn;

    @BeforeEach
    void connect() {
        CleverCredentials credentials = new CleverCredentials(simulator.client().id(), simulator.client().secret());
        CleverSettings settings = CleverSettings.of(simulator.baseUri(), simulator.baseUri(), credentials);
        signIn = new CleverSignIn(settings, clock, Sleeper.on(clock), new Random(1));
    }

    @AfterEach
    void close() {
        signIn.close();
    }

    @ParameterizedTest
    @CsvSource({"teacher, TEACHER", "student, STUDENT", "district_admin, STAFF"})
    void aVisitorComesBackAsWhoTheyAre(String role, PersonKind kind) {
        User user = first(role);
        CleverVisit.Known known = (CleverVisit.Known) signIn.visit(code(user), BACK);
        assertThat(known.district()).isEqualTo(new DistrictId(district.id().value()));
        assertThat(known.person().id().value()).isEqualTo(user.id().value());
        assertThat(known.person().roles()).extracting(PersonKind::of).contains(kind);
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code(first("teacher"));
        signIn.visit(code, BACK);
        assertThat(signIn.visit(code, BACK)).isEqualTo(new CleverVisit.CodeRefused());
    }

    private String code(User person) {
        URI page = signIn.page(BACK, "state-1", Optional.of(new DistrictId(district.id().value())));
        Caller browser = Caller.ofClient(simulator, simulator.client());
        assertThat(browser.status(page.getRawPath() + "?" + page.getRawQuery())).isEqualTo(200);
        String consent = "/oauth/consent?district_id=" + district.id() + "&redirect_uri=" + BACK
                + "&state=state-1&person=" + person.id();
        URI back = URI.create(browser.get(consent).headers().firstValue("Location").orElseThrow());
        assertThat(back.getQuery()).endsWith("state=state-1");
        return back.getQuery().replaceFirst("^code=([^&]+).*", "$1");
    }
}
