package rollcall.clever;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What Clever says is left of a quota, and until when.
record RateLimit(long remaining, Instant reset) {
    private static final Comparator<RateLimit> TIGHTEST = Comparator.comparingLong(RateLimit::remaining)
            .thenComparing(RateLimit::reset, Comparator.reverseOrder());

    /// The tightest of the buckets an answer tells of: the headers may have one value for each bucket.
    static Optional<RateLimit> of(HttpHeaders headers) {
        List<Optional<Long>> remaining = values(headers, "X-RateLimit-Remaining");
        List<Optional<Long>> resets = values(headers, "X-RateLimit-Reset");
        if (resets.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, remaining.size())
                .mapToObj(bucket -> bucket(remaining.get(bucket), resets.get(Math.min(bucket, resets.size() - 1))))
                .flatMap(Optional::stream)
                .min(TIGHTEST);
    }

    private static Optional<RateLimit> bucket(Optional<Long> remaining, Optional<Long> reset) {
        return remaining.flatMap(left -> reset.map(seconds -> new RateLimit(left, Instant.ofEpochSecond(seconds))));
    }

    private static List<Optional<Long>> values(HttpHeaders headers, String name) {
        return headers.allValues(name)
                .stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(RateLimit::number)
                .toList();
    }

    // Up to eleven digits reach past the year 5000 and cannot overflow.
    private static Optional<Long> number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,11}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
