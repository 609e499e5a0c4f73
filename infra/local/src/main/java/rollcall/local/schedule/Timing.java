package rollcall.local.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// When something happens again and again.
public sealed interface Timing {

    /// The first time after `moment`, never `moment` itself.
    Instant next(Instant moment);

    /// Every day at this time of the place, as EventBridge Scheduler has it: on a day on which the clock skips the time
    /// it does not happen, and on a day on which the clock shows it twice it happens the first time only.
    record Daily(LocalTime time, ZoneId zone) implements Timing {
        @Override
        public Instant next(Instant moment) {
            LocalDate day = moment.atZone(zone).toLocalDate();
            while (true) {
                LocalDateTime candidate = day.atTime(time);
                List<ZoneOffset> offsets = zone.getRules().getValidOffsets(candidate);
                if (!offsets.isEmpty() && candidate.toInstant(offsets.getFirst()).isAfter(moment)) {
                    return candidate.toInstant(offsets.getFirst());
                }
                day = day.plusDays(1);
            }
        }
    }

    /// Again and again after so long, counted from the epoch: every 15 minutes means on the quarters of the hour.
    record Every(Duration period) implements Timing {
        public Every {
            if (period.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("a period is at least a second");
            }
        }

        @Override
        public Instant next(Instant moment) {
            long length = period.toMillis();
            return Instant.ofEpochMilli((Math.floorDiv(moment.toEpochMilli(), length) + 1) * length);
        }
    }
}
