package rollcall.sync;

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

    /// What is going on.
    public enum Stage {
        /// The sync has not been started.
        NOT_STARTED,
        /// The district is to be read.
        WAITING,
        /// The district is being read and planned.
        READING,
        /// Schools are being brought up to date.
        APPLYING,
        /// Nothing is going on.
        DONE,
        /// The district could not be read; it is tried again, or somebody has to mend it.
        FAILED
    }

    public static RunProgress of(DistrictState district, List<SchoolState> schools, Instant now) {
        int applying = (int) schools.stream().filter(school -> !school.unfinished().isEmpty()).count();
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
        if (district.lastPull().isEmpty()) {
            return Stage.WAITING;
        }
        return applying > 0 ? Stage.APPLYING : Stage.DONE;
    }
}
