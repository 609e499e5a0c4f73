package rollcall.clever;

import java.time.Duration;
import java.util.stream.Stream;

/// How long, how much and how often.
///
/// @param connect how long a connection may take to come up
/// @param request how long an answer may take to begin
/// @param page how long one page may take from its first byte to its last
/// @param call how long a call without a deadline of its own may take, waiting and repeating included
/// @param recordsPerPage what we ask for; Clever allows 10 000 and answers 413 above
/// @param requestsPerMinute what one token may send; Clever allows 1 200 in a fixed minute
/// @param bytesPerPage the most we read of one page, unpacked
/// @param tries how often one request is sent before a passing trouble counts as a failure
public record CleverLimits(
        Duration connect,
        Duration request,
        Duration page,
        Duration call,
        int recordsPerPage,
        int requestsPerMinute,
        long bytesPerPage,
        int tries) {

    /// Clever's own limits, and patience that fits a nightly run. A full page of sections is about 12 MB.
    public static final CleverLimits STANDARD = new CleverLimits(Duration.ofSeconds(10), Duration.ofSeconds(60),
            Duration.ofMinutes(3), Duration.ofMinutes(3), 10_000, 1_200, 256L << 20, 5);

    /// For somebody who waits at a page: the end comes before API Gateway gives up, which it does after 29 seconds.
    public static final CleverLimits PROMPT = new CleverLimits(Duration.ofSeconds(5), Duration.ofSeconds(15),
            Duration.ofSeconds(15), Duration.ofSeconds(20), 10_000, 1_200, 256L << 20, 3);

    public CleverLimits {
        boolean lasting = Stream.of(connect, request, page, call).allMatch(Duration::isPositive);
        boolean counting = recordsPerPage > 0 && requestsPerMinute > 0 && bytesPerPage > 0 && tries > 0;
        if (!lasting || !counting) {
            throw new IllegalArgumentException("every limit is greater than zero");
        }
    }
}
