package rollcall.local.clever.district;

import java.time.Instant;
import java.util.HexFormat;

/// Strictly ascending ids: 8 hexadecimal digits of time, then 16 of a counter. Thread-safe.
///
/// Two sequences with different seeds start their counters far apart, so that no id is in two districts.
public final class IdSequence {
    private static final int SEED_SHIFT = 36;
    private static final long SEED_MASK = 0xFF_FFFFL;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final HexFormat hex = HexFormat.of();
    private long second;
    private long counter;

    public IdSequence(long seed) {
        this.counter = (((seed * GOLDEN_RATIO) >>> SEED_SHIFT) & SEED_MASK) << SEED_SHIFT;
    }

    /// The next id. A clock that goes back does not make ids descend.
    public synchronized CleverId next(Instant now) {
        second = Math.max(second, now.getEpochSecond());
        counter++;
        return new CleverId(hex.toHexDigits((int) second) + hex.toHexDigits(counter));
    }
}
