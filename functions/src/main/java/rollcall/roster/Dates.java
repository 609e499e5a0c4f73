package rollcall.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Reads dates as sources write them: `3/7/2015`, `2015-03-07` or `2015-03-07T00:00:00.000Z`.
public final class Dates {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /// The day in `text`, as written there whatever its offset; absent if there is no such day or if its year is
    /// outside 1900 to 2100.
    public static Optional<LocalDate> parse(String text) {
        String candidate = text.strip();
        try {
            LocalDate date = LocalDate.parse(candidate, candidate.indexOf('/') >= 0 ? AMERICAN : ISO);
            boolean plausible = date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
