package rollcall.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far a district's newest run is, from the states alone.
///
/// @param schools how many schools are known; the district's office counts as one
/// @param applying how many of them have a plan that is queued or being applied
/// @param held how many wait for a person's yes
/// @param done how many have nothing left to do
/// @param trouble what went wrong, in a sentence
public record RunProgress(Stage stage, int schools, int applying, int held, int done, Optional<String> trouble) {

    /// A run that was queued begins in seconds. One that does not was lost to a pause, or waits for an operator.
    private static final Duration SOON = Duration.ofMinutes(15);

    /// What is going on.
    public enum Stage {
        /// The sync has not been started.
        NOT_STARTED,
        /// The district is to be read in a moment.
        WAITING,
        /// The district is being read and planned.
        READING,
        /// Schools are being brought up to date.
        APPLYING,
        /// The district is paused.
        PAUSED,
        /// Nothing is going on.
        DONE,
        /// The district could not be read; it is tried again, or somebody has to mend it.
        FAILED
    }

    public static RunProgress of(DistrictState district, List<SchoolState> schools, Instant now) {
        int applying = (int) schools.stream().filter(school -> applying(school, district.settings(), now)).count();
        int pending = (int) schools.stream().filter(school -> school.pending().isPresent()).count();
        Stage stage = stage(district, applying, now);
        Optional<String> trouble = district.failure().filter(_ -> stage == Stage.FAILED).map(Failure::sentence);
        return new RunProgress(stage, schools.size(), applying, pending - applying, schools.size() - pending, trouble);
    }

    /// An attempt counts as failed until it has ended well, so it is looked at first.
    private static Stage stage(DistrictState district, int applying, Instant now) {
        if (district.awaitsStart()) {
            return Stage.NOT_STARTED;
        }
        if (district.busy(now)) {
            return Stage.READING;
        }
        if (district.failure().isPresent()) {
            return Stage.FAILED;
        }
        if (district.settings().paused(now)) {
            return Stage.PAUSED;
        }
        if (applying > 0) {
            return Stage.APPLYING;
        }
        return awaited(district, now) ? Stage.WAITING : Stage.DONE;
    }

    private static boolean applying(SchoolState school, DistrictSettings settings, Instant now) {
        return !school.unfinished().isEmpty() && !settings.paused(school.school(), now);
    }

    /// That the whole district is to be read does not say when: mostly by the next night.
    private static boolean awaited(DistrictState district, Instant now) {
        return district.checked().isEmpty()
                || district.queued().filter(since -> now.isBefore(since.plus(SOON))).isPresent();
    }
}
