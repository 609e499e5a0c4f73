package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.junit.jupiter.api.Test;
import rollcall.roster.RosterSource;
import rollcall.sync.SettableClock;

class PrimingTest {
    private final Context<Resource> context = Core.getGlobalContext();

    @Test
    void everyWayIsGoneWithoutAwsCleverOrASecret() {
        Map<String, String> variables = new HashMap<>(Environment.complete());
        variables.put("CLEVER_SECRET_ARN", "clever");
        Config config = Config.from(variables);
        RosterSource source = Wiring.source(config, PrimingTest::refuse, Clock.systemUTC());
        Priming priming = new Priming(config, source, Clock.systemUTC());

        try (LogCapture log = LogCapture.begin()) {
            priming.beforeCheckpoint(context);
            priming.afterRestore(context);
            assertThat(log.text()).contains("the snapshot is warm");
        }
    }

    @Test
    void functionThatCannotBeWarmedWorksAllTheSame() {
        Priming priming = new Priming(Config.from(Environment.complete()), new SharedRoster(), broken());

        try (LogCapture log = LogCapture.begin()) {
            priming.beforeCheckpoint(context);
            assertThat(log.text()).contains("the snapshot is not warm");
        }
    }

    private static String refuse(String secret) {
        throw new AssertionError("a snapshot must not hold a secret");
    }

    /// Knows no time.
    private static Clock broken() {
        return new SettableClock(null);
    }
}
