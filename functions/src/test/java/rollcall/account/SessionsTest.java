package rollcall.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.sync.SettableClock;

class SessionsTest {
    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");
    private static final Optional<DistrictId> LINCOLN = Optional.of(new DistrictId("lincoln"));
    private static final String OLD = key('o');
    private static final String NEW = key('n');

    private final SettableClock clock = new SettableClock(START);
    private final AccessStore store = new InMemoryAccessStore(clock);
    private final Sessions sessions = sessions(OLD);

    @Test
    void aSessionIsReadAsItWasWritten() {
        Session session = sessions.begin(ADA, LINCOLN);
        assertThat(sessions.read(sessions.write(session))).contains(session);
        assertThat(sessions.read(sessions.write(sessions.begin(ADA, Optional.empty()))))
                .hasValueSatisfying(read -> assertThat(read.district()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1799, true", "1800, false"})
    void itEndsHalfAnHourAfterTheLastRenewal(int seconds, boolean there) {
        String token = sessions.write(sessions.begin(ADA, LINCOLN));
        clock.set(START.plusSeconds(seconds));
        assertThat(sessions.read(token).isPresent()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"43199, true", "43200, false"})
    void itEndsTwelveHoursAfterSignInHoweverOftenItWasRenewed(int seconds, boolean there) {
        Session session = sessions.begin(ADA, LINCOLN);
        clock.set(START.plusSeconds(seconds));
        assertThat(sessions.read(sessions.write(session)).isPresent()).isEqualTo(there);
    }

    @Test
    void theCookieLastsAsLongAsTheSessionCan() {
        Session session = sessions.begin(ADA, LINCOLN);
        assertThat(sessions.left(session)).isEqualTo(Duration.ofMinutes(30));
        clock.set(START.plus(Duration.ofMinutes(719)));
        assertThat(sessions.left(session)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true"})
    void itIsRenewedOnceAMinute(int seconds, boolean renewable) {
        Session session = sessions.begin(ADA, LINCOLN);
        clock.set(START.plusSeconds(seconds));
        assertThat(sessions.renewable(session)).isEqualTo(renewable);
    }

    @Test
    void anEndedSessionIsGoneInEveryCookieOfIt() {
        Session session = sessions.begin(ADA, LINCOLN);
        String before = sessions.write(session);
        clock.set(START.plusSeconds(90));
        String renewed = sessions.write(session);
        sessions.end(session);
        assertThat(sessions.read(before)).isEmpty();
        assertThat(sessions.read(renewed)).isEmpty();
    }

    @Test
    void whileAKeyIsReplacedTheOldOneIsStillAccepted() {
        String token = sessions.write(sessions.begin(ADA, LINCOLN));
        assertThat(sessions(NEW + "," + OLD).read(token)).isPresent();
        assertThat(sessions(NEW).read(token)).isEmpty();
    }

    @Test
    void aTokenThatWasTamperedWithIsNone() {
        String[] parts = sessions.write(sessions.begin(ADA, LINCOLN)).split("\\.", -1);
        String none = base64("{\"alg\":\"none\",\"typ\":\"rollcall-session+jwt\"}");
        String other = base64(text(parts[1]).replace("lincoln\"", "another\""));
        assertThat(sessions.read(none + "." + parts[1] + ".")).isEmpty();
        assertThat(sessions.read(parts[0] + "." + other + "." + parts[2])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9.e30.x"})
    void whatIsNoTokenIsNoSession(String token) {
        assertThat(sessions.read(token)).isEmpty();
    }

    @Test
    void theCsrfTokenIsThatOfTheSessionAndItsDistrictAlone() {
        Session session = sessions.begin(ADA, LINCOLN);
        String token = sessions.csrfToken(session);
        assertThat(sessions.isCsrfToken(session, token)).isTrue();
        assertThat(sessions.isCsrfToken(sessions.begin(ADA, LINCOLN), token)).isFalse();
        assertThat(sessions.isCsrfToken(session.at(new DistrictId("monroe")), token)).isFalse();
        assertThat(sessions.isCsrfToken(session, "")).isFalse();
    }

    @Test
    void printedItDoesNotTellWhoItIs() {
        assertThat(sessions.begin(ADA, LINCOLN).toString()).doesNotContain("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2hvcnQ=", "not base64 but more than thirty-two bytes!!!"})
    void aKeyThatIsTooShortOrNoBase64IsRefusedUnquoted(String text) {
        assertThatThrownBy(() -> SigningKeys.parse(text))
                .hasMessage("a key has at least 32 bytes in base64")
                .hasNoCause();
    }

    private Sessions sessions(String keys) {
        return new Sessions(SigningKeys.parse(keys), store, new SecureRandom(), clock);
    }

    private static String key(char letter) {
        return Base64.getEncoder().encodeToString(Character.toString(letter).repeat(32).getBytes(UTF_8));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String text(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), UTF_8);
    }
}
