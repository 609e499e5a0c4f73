package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.account.RepeatedRequests.Known;
import rollcall.roster.EmailAddress;
import rollcall.sync.SettableClock;

class RepeatedRequestsTest {
    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private final SettableClock clock = new SettableClock(START);
    private final AccessStore store = new InMemoryAccessStore(clock);
    private final RepeatedRequests requests = new RepeatedRequests(store, clock);

    @Test
    void aRequestIsNewThenRunningThenAnsweredForADay() {
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.New());
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.Running());
        requests.finished("key", "content", "200\nwell\ndone");
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.Answered("200\nwell\ndone"));
        clock.set(START.plus(Duration.ofHours(24)));
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.New());
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsTold() {
        requests.begin("key", "content");
        assertThat(requests.begin("key", "other")).isEqualTo(new Known.Different());
        assertThat(requests.begin("another", "other")).isEqualTo(new Known.New());
    }

    @Test
    void whatFailedMayBeTriedAgainAtOnceAndWhatNobodyFinishedAfterAMinute() {
        requests.begin("key", "content");
        requests.abandoned("key");
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.New());
        clock.set(START.plus(Duration.ofMinutes(1)));
        assertThat(requests.begin("key", "content")).isEqualTo(new Known.New());
    }

    @Test
    void anOAuthStateComesBackOnceAndToItsSessionOnly() {
        OAuthStates states = new OAuthStates(store, new SecureRandom(), clock);
        Session mine = session();
        String state = states.begin(mine);
        assertThat(states.complete(session(), states.begin(mine))).isFalse();
        assertThat(states.complete(mine, state)).isTrue();
        assertThat(states.complete(mine, state)).isFalse();
        String late = states.begin(mine);
        clock.set(START.plus(Duration.ofMinutes(15)));
        assertThat(states.complete(mine, late)).isFalse();
    }

    private Session session() {
        SigningKeys keys = SigningKeys.parse(Base64.getEncoder().encodeToString(new byte[32]));
        return new Sessions(keys, store, new SecureRandom(), clock)
                .begin(new EmailAddress("ada@lincoln.example"), Optional.empty());
    }
}
