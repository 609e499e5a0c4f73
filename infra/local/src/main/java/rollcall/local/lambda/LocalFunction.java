package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One function as Lambda runs it: event JSON in, read by Lambda's own serializer; an end when its time is up.
///
/// Invocations may overlap: a handler has to bear being called by several threads, which Lambda never does to one
/// instance. One that does not heed its interruption goes on unheard, where Lambda would kill its process.
///
/// @param <E> the event
/// @param <R> the answer
public final class LocalFunction<E, R> implements AutoCloseable {
    private final FunctionSettings settings;
    private final RequestHandler<E, R> handler;
    private final PojoSerializer<E> events;
    private final Clock clock;
    private final ExecutorService threads;

    public LocalFunction(FunctionSettings settings, RequestHandler<E, R> handler, Class<E> event, Clock clock) {
        this.settings = settings;
        this.handler = handler;
        this.events = LambdaEventSerializers.serializerFor(event, event.getClassLoader());
        this.clock = clock;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(settings.name() + "-", 0).factory());
    }

    public String name() {
        return settings.name();
    }

    /// Calls the handler and waits for its end or for the end of its time. Never throws what the handler throws.
    public Outcome<R> invoke(String event) {
        Future<R> answer = threads.submit(
                () -> handler.handleRequest(events.fromJson(event), new LocalContext(settings, clock)));
        try {
            return new Outcome.Returned<>(
                    Optional.ofNullable(answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)));
        } catch (ExecutionException e) {
            return new Outcome.Crashed<>(e.getCause());
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Outcome.TimedOut<>(settings.timeout());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Crashed<>(e);
        }
    }

    /// Interrupts what is still running, and waits for nothing.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
