package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Changes what a district has chosen, also while an attempt is under way: that keeps the newer choice at its end.
public final class ChangeSettings {
    private static final int TRIES = 5;

    private final DistrictStore districts;
    private final RunNow runNow;
    private final Clock clock;

    public ChangeSettings(DistrictStore districts, RunNow runNow, Clock clock) {
        this.districts = districts;
        this.runNow = runNow;
        this.clock = clock;
    }

    /// Stores what `change` makes of the present settings. `change` may be asked more than once.
    public SettingsOutcome change(DistrictId district, UnaryOperator<DistrictSettings> change) {
        return save(district, state -> state.with(change.apply(state.settings())));
    }

    /// Pauses a school, or the whole district, besides whatever pauses there are.
    public SettingsOutcome pause(DistrictId district, Pause pause) {
        return change(district, settings -> settings.with(pause));
    }

    /// Ends what pauses this school, or without school the district, at present, and has the district read.
    public SettingsOutcome resume(DistrictId district, Optional<SchoolId> school) {
        SettingsOutcome outcome = save(
                district, state -> state.with(state.settings().resumed(school, clock.instant())).unread());
        if (outcome instanceof SettingsOutcome.Changed) {
            runNow.queue(district);
        }
        return outcome;
    }

    /// Ends this pause, or strikes it out, and leaves every other. Has the district read if nothing is paused there any
    /// more; what a pause that was over has kept from being applied, the next run reads.
    public SettingsOutcome end(DistrictId district, Pause pause) {
        Instant now = clock.instant();
        SettingsOutcome outcome = save(district, state -> {
            DistrictState without = state.with(state.settings().without(pause));
            return pause.from().isAfter(now) ? without : without.unread();
        });
        if (outcome instanceof SettingsOutcome.Changed(DistrictSettings left) && pause.active(now)
                && !paused(left, pause.school(), now)) {
            runNow.queue(district);
        }
        return outcome;
    }

    private static boolean paused(DistrictSettings settings, Optional<SchoolId> school, Instant now) {
        return settings.paused(now) || school.filter(one -> settings.paused(one, now)).isPresent();
    }

    private SettingsOutcome save(DistrictId district, UnaryOperator<DistrictState> change) {
        for (int left = TRIES; left > 0; left--) {
            Optional<DistrictState> found = districts.find(district);
            if (found.isEmpty()) {
                return new SettingsOutcome.Unknown();
            }
            DistrictState changed = change.apply(found.get());
            if (districts.save(changed)) {
                return new SettingsOutcome.Changed(changed.settings());
            }
        }
        return new SettingsOutcome.Contended();
    }
}
