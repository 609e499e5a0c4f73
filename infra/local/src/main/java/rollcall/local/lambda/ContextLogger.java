package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The context's logger of a function: its lines go where all of ours go.
final class ContextLogger implements LambdaLogger {
    private final Logger lines;

    ContextLogger(String function) {
        this.lines = LoggerFactory.getLogger("rollcall.function." + function);
    }

    @Override
    public void log(String message) {
        lines.info("{}", message);
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }
}
