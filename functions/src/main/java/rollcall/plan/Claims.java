package rollcall.plan;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which e-mail addresses and telephone numbers anybody in the district keeps, as 64 bits each: a million fit into 8 MB.
///
/// Collected at the first question, because most nights have none. Safe for use by many threads.
final class Claims {
    private static final int DIGITS = 16;
    private static final int RADIX = 16;
    private final Supplier<Stream<ContactPoint>> points;
    private long[] sorted = {};
    private boolean collected;

    Claims(Supplier<Stream<ContactPoint>> points) {
        this.points = points;
    }

    synchronized boolean contains(ContactPoint point) {
        if (!collected) {
            sorted = points.get().mapToLong(Claims::bits).sorted().toArray();
            collected = true;
        }
        return Arrays.binarySearch(sorted, bits(point)) >= 0;
    }

    private static long bits(ContactPoint point) {
        return Long.parseUnsignedLong(point.key(), 0, DIGITS, RADIX);
    }
}
