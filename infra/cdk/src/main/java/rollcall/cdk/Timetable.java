package rollcall.cdk;

import java.time.Duration;
import java.util.Locale;

/// What is started when. As the local system's, which runs the same rules.
enum Timetable {
    /// In each hour a district can choose. A start may come late, but not after the end of the night.
    NIGHTLY("cron(0 18-23 * * ? *)", Function.FAN_OUT, "{\"only\":\"hour\"}", Duration.ofHours(6)),
    DUE("rate(15 minutes)", Function.FAN_OUT, "{\"only\":\"due\"}", Duration.ofMinutes(15)),
    AUDIT("rate(1 hour)", Function.AUDIT, "{}", Duration.ofHours(1));

    static final String ZONE = "America/Los_Angeles";

    private final String expression;
    private final Function function;
    private final String detail;
    private final Duration retry;

    /// @param detail JSON: what the event tells the function
    /// @param retry how long it is tried again to start the function
    Timetable(String expression, Function function, String detail, Duration retry) {
        this.expression = expression;
        this.function = function;
        this.detail = detail;
        this.retry = retry;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String expression() {
        return expression;
    }

    Function function() {
        return function;
    }

    Duration retry() {
        return retry;
    }

    /// The event, in the form EventBridge's rules give theirs. Scheduler fills in what stands between `<` and `>`; a
    /// start that is tried again has the same time, and so is the same run.
    String event() {
        return """
                {"version":"0","id":"<aws.scheduler.execution-id>","detail-type":"Scheduled Event",\
                "source":"aws.scheduler","time":"<aws.scheduler.scheduled-time>",\
                "resources":["<aws.scheduler.schedule-arn>"],"detail":%s}""".formatted(detail);
    }
}
