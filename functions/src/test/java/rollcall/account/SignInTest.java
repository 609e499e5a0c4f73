package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.sync.SettableClock;

class SignInTest {
    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");
    private static final EmailAddress STRANGER = new EmailAddress("mallory@elsewhere.example");
    private static final DistrictId LINCOLN = new DistrictId("lincoln");
    private static final String HOME = "192.0.2.1";

    private final SettableClock clock = new SettableClock(START);
    private final InMemoryAccessStore store = new InMemoryAccessStore(clock);
    private final InMemoryAdministrators administrators = new InMemoryAdministrators();
    private final Outbox outbox = new Outbox();
    private final List<Instant> waits = new ArrayList<>();
    private final SignIn signIn = new SignIn(administrators, store, outbox, new SecureRandom(), waits::add, clock);

    @BeforeEach
    void appointAda() {
        administrators.appoint(new Administrator(LINCOLN, ADA, new Scope.WholeDistrict()));
    }

    @Test
    void theCodeOfTheMailSignsInOnce() throws Exception {
        String attempt = ask(ADA, HOME);
        assertThat(redeem(attempt, outbox.code())).isEqualTo(new SignInAnswer.SignedIn<>(ADA));
        assertThat(redeem(attempt, outbox.code())).isEqualTo(new SignInAnswer.Refused<>());
    }

    @Test
    void aStrangerGetsTheSameAnswerAtTheSameMomentButNoMail() throws Exception {
        String known = ask(ADA, HOME);
        String unknown = ask(STRANGER, HOME);
        assertThat(unknown).hasSameSizeAs(known);
        assertThat(waits).containsExactly(START.plusMillis(1500), START.plusMillis(1500));
        assertThat(outbox.mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1500", "499, 1500", "500, 2000", "7300, 8500", "7400, 8500"})
    void theMomentIsThatOfAStepHoweverLongTheLookTook(int look, int answered) throws Exception {
        SignIn slow = new SignIn(new Administrators() {
            @Override
            public List<Administrator> find(EmailAddress email) {
                clock.set(START.plusMillis(look));
                return administrators.find(email);
            }

            @Override
            public Optional<Administrator> find(DistrictId district, EmailAddress email) {
                return administrators.find(district, email);
            }
        }, store, outbox, new SecureRandom(), waits::add, clock);
        slow.ask(ADA, Language.ENGLISH, HOME);
        assertThat(waits).containsExactly(START.plusMillis(answered));
    }

    @Test
    void aMailThatCouldNotBeSentIsNotTold() throws Exception {
        outbox.fail("Throttling");
        assertThat(ask(ADA, HOME)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void afterFiveTriesEvenTheRightCodeIsRefused(int wrongTries, boolean signedIn) throws Exception {
        String attempt = ask(ADA, HOME);
        for (int i = 0; i < wrongTries; i++) {
            assertThat(redeem(attempt, "wrong" + i)).isEqualTo(new SignInAnswer.Refused<>());
        }
        assertThat(redeem(attempt, outbox.code()) instanceof SignInAnswer.SignedIn).isEqualTo(signedIn);
    }

    @ParameterizedTest
    @CsvSource({"899, true", "900, false"})
    void theCodeIsGoodForFifteenMinutes(int seconds, boolean signedIn) throws Exception {
        String attempt = ask(ADA, HOME);
        clock.set(START.plusSeconds(seconds));
        assertThat(redeem(attempt, outbox.code()) instanceof SignInAnswer.SignedIn).isEqualTo(signedIn);
    }

    @Test
    void theCodeOfAnotherAttemptIsRefused() throws Exception {
        String first = ask(ADA, HOME);
        String codeOfFirst = outbox.code();
        String second = ask(ADA, HOME);
        while (outbox.code().equals(codeOfFirst)) {
            second = ask(ADA, HOME);
        }
        assertThat(redeem(second, codeOfFirst)).isEqualTo(new SignInAnswer.Refused<>());
        assertThat(redeem(first, codeOfFirst)).isEqualTo(new SignInAnswer.SignedIn<>(ADA));
    }

    @Test
    void whoWasDismissedMeanwhileIsRefused() throws Exception {
        String attempt = ask(ADA, HOME);
        administrators.dismiss(LINCOLN, ADA);
        assertThat(redeem(attempt, outbox.code())).isEqualTo(new SignInAnswer.Refused<>());
    }

    @Test
    void oneAddressGetsFiveCodesInHalfAnHourKnownOrNot() throws Exception {
        for (EmailAddress email : List.of(ADA, STRANGER)) {
            for (int i = 0; i < 5; i++) {
                assertThat(answer(email, "192.0.2." + i)).isInstanceOf(SignInAnswer.CodeAsked.class);
            }
            assertThat(answer(email, "192.0.2.9")).isEqualTo(new SignInAnswer.TooMany<>());
        }
        clock.set(START.plus(Duration.ofMinutes(30)));
        assertThat(answer(ADA, HOME)).isInstanceOf(SignInAnswer.CodeAsked.class);
    }

    @Test
    void oneClientAsksThirtyTimesAndTriesSixtyTimesInHalfAnHour() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(answer(new EmailAddress("a" + i + "@lincoln.example"), HOME))
                    .isInstanceOf(SignInAnswer.CodeAsked.class);
        }
        assertThat(answer(new EmailAddress("b@lincoln.example"), HOME)).isEqualTo(new SignInAnswer.TooMany<>());
        for (int i = 0; i < 60; i++) {
            assertThat(redeem("attempt" + i, "000000")).isEqualTo(new SignInAnswer.Refused<>());
        }
        assertThat(redeem("another", "000000")).isEqualTo(new SignInAnswer.TooMany<>());
        assertThat(signIn.redeem("another", "000000", "192.0.2.2")).isEqualTo(new SignInAnswer.Refused<>());
    }

    @Test
    void whoReadsTheStoreFindsNeitherCodeNorAttempt() throws Exception {
        String attempt = ask(ADA, HOME);
        redeem(attempt, "000000");
        assertThat(store.everything()).doesNotContain(attempt, " " + outbox.code(), HOME);
    }

    private SignInAnswer<EmailAddress> answer(EmailAddress email, String client) throws InterruptedException {
        return signIn.ask(email, Language.ENGLISH, client);
    }

    private String ask(EmailAddress email, String client) throws InterruptedException {
        return ((SignInAnswer.CodeAsked<EmailAddress>) answer(email, client)).attempt();
    }

    private SignInAnswer<EmailAddress> redeem(String attempt, String code) {
        return signIn.redeem(attempt, code, HOME);
    }
}
