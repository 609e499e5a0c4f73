package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.clever.ScriptedClever.Asked;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterSource.Signal;
import rollcall.roster.SourceFailure;

class CleverTokensTest {
    private static final EventCursor CURSOR = new EventCursor("ev1");
    private static final String EVENTS = "/v3.1/events?starting_after=ev1&limit=1";
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @Test
    void theListIsAskedForWithIdAndSecret() {
        assertThat(source.districts()).containsExactly(ScriptedClever.DISTRICT);
        String pair = Base64.getEncoder().encodeToString("client:client-secret".getBytes(StandardCharsets.UTF_8));
        assertThat(clever.asked().getFirst().header("Authorization")).isEqualTo("Basic " + pair);
    }

    @Test
    void theListIsFollowedToItsEnd() {
        clever.on(ScriptedClever.TOKENS, Reply.json("""
            {"links":[{"rel":"next","uri":"/oauth/tokens?more"}],
             "data":[{"owner":{"type":"district","id":"d1"},"access_token":"one"},
                     {"owner":{"type":"school","id":"e1"},"access_token":"other"}]}"""));
        clever.on("/oauth/tokens?more", Reply.json("""
            {"data":[{"owner":{"type":"district","id":"d2"},"access_token":"two"}]}"""));
        assertThat(source.districts()).containsExactlyInAnyOrder(new DistrictId("d1"), new DistrictId("d2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"owner\":{\"type\":\"district\",\"id\":\"d2\"}}",
        "{\"owner\":{\"type\":\"district\"},\"access_token\":\"x\"}",
        "{\"owner\":\"d2\",\"access_token\":\"x\"}",
        "{\"owner\":{\"type\":\"district\",\"id\":\"d2\"},\"access_token\":\"with\\r\\nbreak\"}",
        "{\"owner\":{\"type\":\"district\",\"id\":\"d2\"},\"access_token\":7}",
        "null"})
    void aTokenThatCannotBeReadBreaksTheListRatherThanLosingADistrict(String token) {
        clever.on(ScriptedClever.TOKENS, Reply.json("{\"data\":[" + token + "],\"links\":[]}"));
        assertThat(Failing.reason(source::districts)).isEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    @Test
    void aWrongSecretIsSaidAtOnce() {
        clever.on(ScriptedClever.TOKENS, Reply.empty(401));
        assertThat(Failing.reason(source::districts)).isEqualTo(SourceFailure.CREDENTIALS_REFUSED);
        assertThat(clever.targets()).hasSize(1);
    }

    @Test
    void districtsAlwaysReadsAnewAndTheRestKeepsTheListForAFewMinutes() {
        clever.on(EVENTS, Reply.page());
        source.districts();
        source.districts();
        source.signal(ScriptedClever.DISTRICT, CURSOR);
        assertThat(clever.timesAsked(ScriptedClever.TOKENS)).isEqualTo(2);
        clever.clock.advance(Duration.ofMinutes(6));
        source.signal(ScriptedClever.DISTRICT, CURSOR);
        assertThat(clever.timesAsked(ScriptedClever.TOKENS)).isEqualTo(3);
    }

    @Test
    void aDistrictMissingFromTheListIsNotShared() {
        source.districts();
        assertThat(Failing.reason(() -> source.signal(new DistrictId("d9"), CURSOR)))
                .isEqualTo(SourceFailure.DISTRICT_NOT_SHARED);
        assertThat(clever.timesAsked(ScriptedClever.TOKENS)).isEqualTo(2);
    }

    @Test
    void aReplacedTokenIsFetchedOnceAndTheRequestRepeated() {
        clever.on(ScriptedClever.TOKENS, ScriptedClever.tokens("old"), ScriptedClever.tokens("new"));
        clever.on(EVENTS, Reply.empty(401), Reply.page());
        assertThat(source.signal(ScriptedClever.DISTRICT, CURSOR)).isEqualTo(Signal.QUIET);
        List<String> shown = clever.asked()
                .stream()
                .filter(asked -> asked.target().equals(EVENTS))
                .map(asked -> asked.header("Authorization"))
                .toList();
        assertThat(shown).containsExactly("Bearer old", "Bearer new");
    }

    @Test
    void aTokenRefusedTwiceIsRefused() {
        clever.on(EVENTS, Reply.empty(401));
        assertThat(Failing.reason(() -> source.signal(ScriptedClever.DISTRICT, CURSOR)))
                .isEqualTo(SourceFailure.TOKEN_REFUSED);
        assertThat(clever.targets())
                .containsExactly(ScriptedClever.TOKENS, EVENTS, ScriptedClever.TOKENS, EVENTS);
    }

    @Test
    void aRefusedTokenOfADistrictNoLongerListedMeansNotShared() {
        clever.on(ScriptedClever.TOKENS, ScriptedClever.tokens("old"), Reply.json("{\"data\":[],\"links\":[]}"));
        clever.on(EVENTS, Reply.empty(401));
        assertThat(Failing.reason(() -> source.signal(ScriptedClever.DISTRICT, CURSOR)))
                .isEqualTo(SourceFailure.DISTRICT_NOT_SHARED);
    }

    @Test
    void aTokenOfAnotherDistrictIsRefusedBeforeAnythingIsRead() {
        clever.on(ScriptedClever.DISTRICTS, Reply.page("{\"id\":\"d2\",\"name\":\"Elsewhere\"}"));
        assertThat(Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, clever.deadline())))
                .isEqualTo(SourceFailure.WRONG_DISTRICT);
        assertThat(clever.asked().stream().map(Asked::target))
                .containsExactly(ScriptedClever.TOKENS, ScriptedClever.DISTRICTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"Lakeshore\"}", "{\"id\":\"d1\",\"last_sync\":7}", "[]"})
    void aDistrictThatCannotBeReadIsABrokenAnswerAndNoForeignOne(String district) {
        clever.on(ScriptedClever.DISTRICTS, Reply.page(district));
        assertThat(Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, clever.deadline())))
                .isEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    @Test
    void anEmptyListOfDistrictsIsABrokenAnswer() {
        clever.on(ScriptedClever.DISTRICTS, Reply.page());
        assertThat(Failing.reason(() -> source.pull(ScriptedClever.DISTRICT, clever.deadline())))
                .isEqualTo(SourceFailure.BROKEN_ANSWER);
    }
}
