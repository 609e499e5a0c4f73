package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverLimits;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;

/// Our client at Clever, kept in a secrets store.
class StoredClientTest {
    private static final String SECRET = "{\"clientId\":\"client\",\"clientSecret\":\"" + Environment.SECRET + "\"}";
    private final List<String> reads = new ArrayList<>();
    private final SharedRoster roster = new SharedRoster();

    @Test
    void secretHoldsIdAndSecret() {
        assertThat(CleverSecret.parse(SECRET)).isEqualTo(new CleverCredentials("client", Environment.SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cr3t-0f-l1nc0ln", "[\"s3cr3t-0f-l1nc0ln\"]", "{\"clientId\":\"s3cr3t-0f-l1nc0ln\"}",
        "{\"clientId\":\"\",\"clientSecret\":\"s3cr3t-0f-l1nc0ln\"}", "{\"clientId\":\"s3cr3t-0f-l1nc0ln"})
    void whatIsNoClientIsRefusedWithoutBeingQuoted(String text) {
        assertThatThrownBy(() -> CleverSecret.parse(text))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessage("Clever's secret is not {\"clientId\": ..., \"clientSecret\": ...}");
    }

    @Test
    void secretIsNotReadBeforeCleverIsAsked() {
        Map<String, String> variables = new HashMap<>(Environment.complete());
        variables.put("CLEVER_SECRET_ARN", "clever");
        RosterSource source = CleverWiring.source(Config.from(variables), this::read, CleverLimits.STANDARD,
                Clock.systemUTC());
        assertThat(reads).isEmpty();

        assertThatThrownBy(source::districts).isInstanceOf(IllegalStateException.class);
        assertThat(reads).containsExactly("clever");
    }

    @Test
    void sourceIsMadeAtItsFirstUseAndOnlyOnce() {
        List<RosterSource> made = new ArrayList<>();
        RosterSource late = new LateSource(() -> {
            made.add(roster);
            return roster;
        });
        assertThat(made).isEmpty();

        Set<DistrictId> districts = late.districts();
        assertThat(late.districts()).isEqualTo(districts).isEqualTo(roster.districts());
        assertThat(made).hasSize(1);
    }

    @Test
    void sourceThatCouldNotBeMadeIsMadeAtTheNextUse() {
        List<String> attempts = new ArrayList<>();
        RosterSource late = new LateSource(() -> {
            attempts.add("one");
            if (attempts.size() == 1) {
                throw new IllegalStateException("no secret now");
            }
            return roster;
        });
        assertThatThrownBy(late::districts).hasMessage("no secret now");
        assertThat(late.districts()).isEqualTo(roster.districts());
    }

    private String read(String name) {
        reads.add(name);
        return "not the secret";
    }
}
