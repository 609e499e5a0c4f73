package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.Roster;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceFailure;

class CleverListsTest {
    private static final String SECOND = "/v3.1/schools?limit=10000&starting_after=e1";
    private static final String FIRST_SCHOOL = "{\"id\":\"e1\",\"name\":\"Harbor\"}";
    private static final String SECOND_SCHOOL = "{\"id\":\"e2\",\"name\":\"Hill\"}";
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @Test
    void aListIsFollowedToAPageThatLeadsNowhere() {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(SECOND, FIRST_SCHOOL));
        clever.on(SECOND, Reply.page(SECOND_SCHOOL));
        assertThat(roster().schools().keySet()).containsExactly(new SchoolId("e1"), new SchoolId("e2"));
    }

    @Test
    void theSchoolsAloneAreTwoRequestsToTheDistrict() {
        clever.on(ScriptedClever.SCHOOLS, Reply.page(SECOND_SCHOOL, "{\"id\":7}", FIRST_SCHOOL));
        assertThat(source.schools(ScriptedClever.DISTRICT)).extracting(School::name).containsExactly("Harbor", "Hill");
        assertThat(clever.targets()).containsExactly(
                ScriptedClever.TOKENS, ScriptedClever.SCHOOLS, ScriptedClever.DISTRICTS);
    }

    @Test
    void aListEndsWithAnEmptyPageWhateverItsLinksSay() {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(SECOND, FIRST_SCHOOL));
        clever.on(SECOND, Reply.pageBefore("/v3.1/never"));
        assertThat(roster().schools()).hasSize(1);
        assertThat(clever.targets()).doesNotContain("/v3.1/never");
    }

    @Test
    void aNextLinkMayNameTheHostItself() {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(clever.address() + SECOND, FIRST_SCHOOL));
        clever.on(SECOND, Reply.page(SECOND_SCHOOL));
        assertThat(roster().schools()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://elsewhere.example/v3.1/schools",
        "//elsewhere.example/v3.1/schools",
        "http://127.0.0.1:1/v3.1/schools",
        "mailto:someone@elsewhere.example",
        "/v3.1/not a link"})
    void aNextLinkToAnotherHostIsNotFollowed(String link) {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(link, FIRST_SCHOOL));
        assertThat(Failing.reason(this::roster)).isEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    @Test
    void aListThatRunsInACircleIsBroken() {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(ScriptedClever.SCHOOLS, FIRST_SCHOOL));
        assertThat(Failing.reason(this::roster)).isEqualTo(SourceFailure.BROKEN_ANSWER);
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(1);
    }

    @Test
    void aPageThatBreaksIsReadAgainWithoutThePagesBeforeIt() {
        clever.on(ScriptedClever.SCHOOLS, Reply.pageBefore(SECOND, FIRST_SCHOOL));
        clever.on(SECOND, Reply.page(SECOND_SCHOOL, "{\"id\":\"e3\",\"name\":\"Hook\"}").cut(), Reply.empty(500),
                Reply.page(SECOND_SCHOOL));
        Roster roster = roster();
        assertThat(roster.schools()).containsKeys(new SchoolId("e1"), new SchoolId("e2"));
        assertThat(roster.repeated()).isEmpty();
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(1);
        assertThat(clever.timesAsked(SECOND)).isEqualTo(3);
    }

    static Stream<Reply> broken() {
        String whole = "{\"data\":[],\"links\":[]}";
        return Stream.of(
                Reply.json("{\"data\":[]}"),
                Reply.json("{\"links\":[]}"),
                Reply.json("{\"data\":null,\"links\":[]}"),
                Reply.json("{\"data\":[],\"links\":null}"),
                Reply.json("{\"data\":[],\"links\":[{\"rel\":\"next\"}]}"),
                Reply.json("{\"data\":[],\"links\":[{\"rel\":7,\"uri\":\"/x\"}]}"),
                Reply.json("[]"),
                Reply.json("\"Quist\""),
                Reply.json(""),
                Reply.json(whole + "{}"),
                Reply.json("{\"data\":[{\"data\":{\"id\":\"e1\",\"name\":Quist"),
                Reply.json("{\"data\":[{\"data\":{\"id\":\"e1\"}}],\"links\":[]"),
                Reply.json(whole).cut(),
                Reply.json(whole).gzipped().cut(),
                Reply.json(whole).with("Content-Encoding", "gzip"),
                Reply.json(whole).with("Content-Encoding", "br"),
                Reply.json(whole).with("Content-Type", "text/html"),
                Reply.html(200));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenAnswerIsTriedAgainAndThenGivenUpWithoutAWordOfIt(Reply reply) {
        clever.on(ScriptedClever.SCHOOLS, reply);
        Throwable failure = catchThrowable(this::roster);
        assertThat(Failing.reason(this::roster)).isEqualTo(SourceFailure.BROKEN_ANSWER);
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(10);
        assertThat(failure).hasStackTraceContaining("/v3.1/schools");
        assertThat(Throwables.getStackTrace(failure)).doesNotContain("Quist", "secret");
    }

    @Test
    void aPageLargerThanTheLimitIsBroken() {
        clever.on(ScriptedClever.SCHOOLS,
                Reply.page("{\"id\":\"e1\",\"name\":\"" + "x".repeat(2_000) + "\"}").gzipped());
        try (CleverRosterSource small = clever.source(limits(1_000, Duration.ofMinutes(1)))) {
            assertThat(Failing.reason(() -> small.pull(ScriptedClever.DISTRICT, clever.deadline())))
                    .isEqualTo(SourceFailure.BROKEN_ANSWER);
        }
    }

    @Test
    void aPageThatStopsComingIsBroken() {
        clever.on(ScriptedClever.SCHOOLS, Reply.page(FIRST_SCHOOL).stalled(), Reply.page(FIRST_SCHOOL));
        try (CleverRosterSource impatient = clever.source(limits(1_000, Duration.ofMillis(200)))) {
            assertThat(impatient.pull(ScriptedClever.DISTRICT, clever.deadline()).roster().schools()).hasSize(1);
        }
        assertThat(clever.timesAsked(ScriptedClever.SCHOOLS)).isEqualTo(2);
    }

    // Without the calling off this would hang on connections that stay silent.
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theFirstFailureCallsTheOtherListsOff() {
        ScriptedClever.LISTS.forEach(list -> clever.on(list, Reply.page(FIRST_SCHOOL).stalled()));
        clever.on(ScriptedClever.SECTIONS, Reply.empty(400));
        assertThat(Failing.reason(this::roster)).isEqualTo(SourceFailure.REJECTED);
    }

    private static CleverLimits limits(long bytes, Duration page) {
        return new CleverLimits(Duration.ofSeconds(5), Duration.ofSeconds(30), page, Duration.ofMinutes(1), 10_000,
                1_200, bytes, 5);
    }

    private Roster roster() {
        return source.pull(ScriptedClever.DISTRICT, clever.deadline()).roster();
    }
}
