package rollcall.clever;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Closes a stream that is read for too long; closing the alarm calls it off.
///
/// The client's own time limit ends with the headers. This one is real time, whatever clock we are given: it guards
/// against a connection that has gone quiet.
final class Alarm implements AutoCloseable {
    private final Thread thread;

    private Alarm(Thread thread) {
        this.thread = thread;
    }

    static Alarm closing(InputStream stream, Duration time) {
        return new Alarm(Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(time);
                stream.close();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (IOException _) {
                // Whoever reads the stream learns of it.
            }
        }));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
