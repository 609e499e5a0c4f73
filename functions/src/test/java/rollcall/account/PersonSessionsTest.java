package rollcall.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.directory.ContactAddress;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.sync.SettableClock;

class PersonSessionsTest {
    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private static final EmailAddress ADA = new EmailAddress("ada@home.example");
    private static final SigningKeys KEYS = SigningKeys.parse(
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(UTF_8)));

    private final SettableClock clock = new SettableClock(START);
    private final AccessStore store = new InMemoryAccessStore(clock);
    private final PersonSessions sessions = new PersonSessions(KEYS, store, new SecureRandom(), clock);
    private final Sessions administrators = new Sessions(KEYS, store, new SecureRandom(), clock);

    @ParameterizedTest
    @ValueSource(strings = {"ada@home.example", "+14155550199"})
    void aSessionIsReadAsItWasWritten(String address) {
        PersonSession session = sessions.begin(owner(address));
        assertThat(sessions.read(sessions.write(session))).contains(session);
    }

    @Test
    void itIsNoAdministratorsAndAnAdministratorsIsNone() {
        assertThat(administrators.read(sessions.write(sessions.begin(owner(ADA.value()))))).isEmpty();
        Session administrator = administrators.begin(ADA, Optional.of(new DistrictId("lincoln")));
        assertThat(sessions.read(administrators.write(administrator))).isEmpty();
    }

    @Test
    void theCsrfTokenIsThatOfTheSessionAlone() {
        PersonSession session = sessions.begin(owner(ADA.value()));
        String token = sessions.csrfToken(session);
        assertThat(sessions.isCsrfToken(session, token)).isTrue();
        assertThat(sessions.isCsrfToken(sessions.begin(owner(ADA.value())), token)).isFalse();
        assertThat(sessions.isCsrfToken(session, "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void itEndsHalfAnHourAfterTheLastRenewal(int minutes, boolean there) {
        String token = sessions.write(sessions.begin(owner(ADA.value())));
        clock.set(START.plus(Duration.ofMinutes(minutes)));
        assertThat(sessions.read(token).isPresent()).isEqualTo(there);
    }

    @Test
    void anEndedSessionIsGoneInEveryCookieOfIt() {
        PersonSession session = sessions.begin(owner(ADA.value()));
        String before = sessions.write(session);
        clock.set(START.plusSeconds(90));
        assertThat(sessions.renewable(session)).isTrue();
        String renewed = sessions.write(session);
        sessions.end(session);
        assertThat(sessions.read(before)).isEmpty();
        assertThat(sessions.read(renewed)).isEmpty();
    }

    @Test
    void printedItDoesNotTellWhoItIs() {
        assertThat(sessions.begin(owner(ADA.value())).toString()).doesNotContain("ada");
    }

    private static AccountOwner owner(String address) {
        return new AccountOwner(ContactAddress.of(address), List.of(
                new OwnedAccount(new DistrictId("lincoln"), new AccountId("own:eve")),
                new OwnedAccount(new DistrictId("monroe"), new AccountId("p1"))));
    }
}
