package rollcall.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class LocalFunctionTest {
    private static final FunctionSettings SETTINGS = new FunctionSettings("plan", Duration.ofMinutes(15), 3008);
    private static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Test
    void theContextCountsDownFromTheTimeout() {
        Outcome<String> outcome = invoke((_, context) -> {
            int before = context.getRemainingTimeInMillis();
            now.set(START.plusSeconds(60));
            return before + " " + context.getRemainingTimeInMillis();
        });

        assertThat(outcome).isEqualTo(new Outcome.Returned<>(Optional.of("900000 840000")));
    }

    @Test
    void thereIsNeverLessThanNoTimeLeft() {
        Outcome<Integer> outcome = invoke((_, context) -> {
            now.set(START.plus(Duration.ofDays(1)));
            return context.getRemainingTimeInMillis();
        });

        assertThat(outcome).isEqualTo(new Outcome.Returned<>(Optional.of(0)));
    }

    @Test
    void theContextSaysWhichFunctionIsMeant() {
        Outcome<String> outcome = invoke((_, context) -> context.getFunctionName() + " " + memory(context));

        assertThat(outcome).isEqualTo(new Outcome.Returned<>(Optional.of("plan 3008")));
    }

    @Test
    void everyInvocationHasAnIdOfItsOwn() {
        RequestHandler<SQSEvent, String> handler = (_, context) -> context.getAwsRequestId();

        assertThat(invoke(handler)).isNotEqualTo(invoke(handler));
    }

    @Test
    void anExceptionIsAnOutcomeAndNotThrown() {
        IllegalStateException planned = new IllegalStateException("as planned");

        Outcome<String> outcome = invoke((_, _) -> {
            throw planned;
        });

        assertThat(outcome).isEqualTo(new Outcome.Crashed<>(planned));
    }

    @Test
    void anEventThatCannotBeReadIsACrash() {
        assertThat(invoke("{\"Records\": 1}", (_, _) -> "read")).isInstanceOf(Outcome.Crashed.class);
    }

    @Test
    void aHandlerThatTakesTooLongIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        FunctionSettings hasty = new FunctionSettings("hasty", Duration.ofMillis(20), 512);
        try (LocalFunction<SQSEvent, String> function = function(hasty, (_, _) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return "too late";
        })) {
            assertThat(function.invoke("{}")).isEqualTo(new Outcome.TimedOut<>(Duration.ofMillis(20)));
            interrupted.await();
        }
    }

    private <R> Outcome<R> invoke(RequestHandler<SQSEvent, R> handler) {
        return invoke("{\"Records\": []}", handler);
    }

    private <R> Outcome<R> invoke(String event, RequestHandler<SQSEvent, R> handler) {
        try (LocalFunction<SQSEvent, R> function = function(SETTINGS, handler)) {
            return function.invoke(event);
        }
    }

    private <R> LocalFunction<SQSEvent, R> function(FunctionSettings settings, RequestHandler<SQSEvent, R> handler) {
        return new LocalFunction<>(settings, handler, SQSEvent.class, new MovedClock());
    }

    private static int memory(Context context) {
        return context.getMemoryLimitInMB();
    }

    /// Shows whatever the test set.
    private final class MovedClock extends Clock {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
