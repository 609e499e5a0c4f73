package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.junit.jupiter.api.Test;
import rollcall.clever.CleverLimits;
import rollcall.roster.RosterSource;

class PrimingTest {
    private final Context<Resource> context = Core.getGlobalContext();

    @Test
    void workersGoEveryWayWithoutAwsCleverOrASecret() {
        assertThat(prime(new WorkersFirstCalls(wiring()))).contains("the snapshot is warm");
    }

    @Test
    void dashboardAnswersSomebodyWithoutAwsCleverOrASecret() {
        Map<String, String> variables = new HashMap<>(Environment.access());
        variables.put("SESSION_KEY_SECRET_ARN", "session-key");
        AccessConfig access = AccessConfig.from(variables, PrimingTest::refuse);

        assertThat(prime(new DashboardFirstCalls(wiring(), access)))
                .contains("GET /api/districts: 200", "the snapshot is warm");
    }

    @Test
    void functionThatCannotBeWarmedWorksAllTheSame() {
        assertThat(prime(() -> {
            throw new IllegalStateException("no AWS");
        })).contains("the snapshot is not warm");
    }

    /// What is logged.
    private String prime(Runnable firstCalls) {
        Priming priming = new Priming(firstCalls);
        try (LogCapture log = LogCapture.begin()) {
            priming.beforeCheckpoint(context);
            priming.afterRestore(context);
            return log.text();
        }
    }

    private static Wiring wiring() {
        Map<String, String> variables = new HashMap<>(Environment.complete());
        variables.put("CLEVER_SECRET_ARN", "clever");
        Config config = Config.from(variables);
        RosterSource source = CleverWiring.source(config, PrimingTest::refuse, CleverLimits.STANDARD,
                Clock.systemUTC());
        return new Wiring(config, AwsClients.cannedDynamo(), AwsClients.cannedSqs(), source, Clock.systemUTC());
    }

    private static String refuse(String secret) {
        throw new AssertionError("a snapshot must not hold a secret");
    }
}
