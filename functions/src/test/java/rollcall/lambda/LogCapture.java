package rollcall.lambda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;

/// Everything any logger says, at every level, with its keys and stack traces.
final class LogCapture extends AbstractAppender implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final LoggerContext logging = LoggerContext.getContext(false);
    private final LoggerConfig root = logging.getConfiguration().getRootLogger();
    private final Map<String, Appender> others = Map.copyOf(root.getAppenders());
    private final Level before = root.getLevel();

    private LogCapture() {
        super("capture", null, PatternLayout.newBuilder().withPattern("%p %c %m %X%n%throwable").build(), false,
                Property.EMPTY_ARRAY);
    }

    /// Listens from now on, in place of whoever listened before.
    static LogCapture begin() {
        LogCapture capture = new LogCapture();
        capture.start();
        capture.others.keySet().forEach(capture.root::removeAppender);
        capture.root.addAppender(capture, Level.ALL, null);
        capture.root.setLevel(Level.ALL);
        capture.logging.updateLoggers();
        return capture;
    }

    @Override
    public void append(LogEvent event) {
        lines.add(getLayout().toSerializable(event).toString());
    }

    String text() {
        return String.join("", lines);
    }

    @Override
    public void close() {
        root.removeAppender(getName());
        others.values().forEach(other -> root.addAppender(other, null, null));
        root.setLevel(before);
        logging.updateLoggers();
        stop();
    }
}
