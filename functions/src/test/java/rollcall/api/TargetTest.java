package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final Target REPORT = Target.of("GET /api/schools/{school}/changes/{change}");

    @Test
    void whatIsInBracesStandsForOneSegment() {
        assertThat(REPORT.match("/api/schools/elm/changes/17")).contains(Map.of("school", "elm", "change", "17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/api/schools/elm/changes", "/api/schools/elm/changes/",
        "/api/schools//changes/17",
        "/api/schools/elm/changes/17/", "/api/schools/elm/change/17", "/API/schools/elm/changes/17"})
    void anythingElseIsAnotherPath(String path) {
        assertThat(REPORT.match(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "GET api", "GET  /api", "/api GET"})
    void aTargetIsAMethodAndAPath(String text) {
        assertThatThrownBy(() -> Target.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
