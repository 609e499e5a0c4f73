package rollcall.sync;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Where an entry stands in a district's trail: its moment, then its id. Sorts as text.
public record AuditPosition(String value) implements Comparable<AuditPosition> {
    private static final Pattern FORM = Pattern.compile(
            "\\d{4}-(0[1-9]|1[0-2])-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z/[A-Za-z0-9._:-]{1,64}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int MONTH = "2026-11".length();

    public AuditPosition {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("this is no place in an audit trail");
        }
    }

    static AuditPosition of(Instant at, String id) {
        return new AuditPosition(MOMENT.format(at) + "/" + id);
    }

    /// The month, in UTC, the entry is from.
    public YearMonth month() {
        return YearMonth.parse(value.substring(0, MONTH));
    }

    @Override
    public int compareTo(AuditPosition other) {
        return value.compareTo(other.value);
    }
}
