package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterSource.Pull;
import rollcall.roster.RosterSource.Signal;
import rollcall.roster.SourceFailure;

class CleverChangesTest {
    private static final String EVENT = "{\"id\":\"ev2\",\"type\":\"resources.unheard_of\"}";
    private static final String AFTER_FIRST = "/v3.1/events?starting_after=ev1&limit=1";
    private static final Reply EARLIER = ScriptedClever.district("2026-09-01T05:00:00.000Z");
    private static final Reply LATER = ScriptedClever.district("2026-09-01T06:00:00.000Z");
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @Test
    void noEventSinceTheCursorIsQuietAndCostsOneRequest() {
        source.districts();
        clever.on(AFTER_FIRST, Reply.page());
        assertThat(signal()).isEqualTo(Signal.QUIET);
        assertThat(clever.targets()).containsExactly(ScriptedClever.TOKENS, AFTER_FIRST);
    }

    @Test
    void anEventOfWhateverTypeIsAChange() {
        clever.on(AFTER_FIRST, Reply.page(EVENT));
        assertThat(signal()).isEqualTo(Signal.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void eventsThatWereSwitchedOffAreAChange(int status) {
        clever.on(AFTER_FIRST, Reply.html(status));
        assertThat(signal()).isEqualTo(Signal.CHANGED);
    }

    @Test
    void aRejectedQuestionForEventsIsNoAnswer() {
        clever.on(AFTER_FIRST, Reply.empty(400));
        assertThat(Failing.reason(this::signal)).isEqualTo(SourceFailure.REJECTED);
    }

    @Test
    void aPullIsRepeatedIfTheDistrictWasSyncedMeanwhile() {
        clever.on(ScriptedClever.DISTRICTS, EARLIER, LATER);
        clever.on(ScriptedClever.SCHOOLS, Reply.page("{\"id\":\"e1\",\"name\":\"Gone\"}"), Reply.page());
        Pull pull = pull();
        assertThat(pull.roster().schools()).isEmpty();
        assertThat(pull.roster().district().lastSync()).contains(Instant.parse("2026-09-01T06:00:00Z"));
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(2);
    }

    @Test
    void aPullIsRepeatedIfEventsCameMeanwhileAndItsCursorIsTheLaterOne() {
        clever.on(ScriptedClever.NEWEST_EVENT, Reply.page("{\"id\":\"ev1\"}"), Reply.page(EVENT));
        clever.on(AFTER_FIRST, Reply.page(EVENT));
        clever.on("/v3.1/events?starting_after=ev2&limit=1", Reply.page());
        assertThat(pull().cursor()).contains(new EventCursor("ev2"));
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(2);
    }

    @Test
    void aDistrictThatNeverHoldsStillIsGivenUpAfterThreeReadings() {
        clever.on(ScriptedClever.DISTRICTS, EARLIER, LATER, EARLIER, LATER, EARLIER, LATER);
        assertThat(Failing.reason(this::pull)).isEqualTo(SourceFailure.KEEPS_CHANGING);
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(3);
    }

    @Test
    void aSyncTimeInAnotherFormStillShowsChanges() {
        clever.on(ScriptedClever.DISTRICTS, ScriptedClever.district("monday"), ScriptedClever.district("tuesday"));
        assertThat(pull().roster().district().lastSync()).isEmpty();
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(2);
    }

    @Test
    void anEventWithoutAnIdIsNoCursor() {
        clever.on(ScriptedClever.NEWEST_EVENT, Reply.page("{\"id\":null}"));
        assertThat(Failing.reason(this::pull)).isEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    private Signal signal() {
        return source.signal(ScriptedClever.DISTRICT, new EventCursor("ev1"));
    }

    private Pull pull() {
        return source.pull(ScriptedClever.DISTRICT, clever.deadline());
    }
}
