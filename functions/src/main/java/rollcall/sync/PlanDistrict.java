package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rollcall.roster.RosterSource;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Plans one district: asks whether anything changed, reads it, plans every school, stages and queues what differs.
///
/// Nothing is staged before the reading is proven complete and every school is planned. Whatever goes wrong before
/// leaves the directory and the staged plans as they were.
public final class PlanDistrict {
    /// A full reading at least once a week, whatever the events say (they can be switched off without a trace). Half a
    /// day less, because a night may begin a moment earlier than the one a week ago.
    static final Duration LONGEST_WITHOUT_PULL = Duration.ofDays(7).minusHours(12);

    private static final int TRIES = 3;

    private final RosterSource source;
    private final DistrictStore districts;
    private final StageDistrict stage;
    private final AuditTrail trail;
    private final Clock clock;

    public PlanDistrict(RosterSource source, DistrictStore districts, StageDistrict stage, AuditTrail trail,
            Clock clock) {
        this.source = source;
        this.districts = districts;
        this.stage = stage;
        this.trail = trail;
        this.clock = clock;
    }

    /// Plans the district the task names, if there is anything to do.
    ///
    /// @param deadline when the worker is stopped from outside; planning stops by itself before it
    public PlanOutcome plan(PlanTask task, Instant deadline) {
        Optional<DistrictState> found = districts.find(task.district());
        if (found.isEmpty() || !found.get().connected()) {
            return new PlanOutcome.Skipped("the district is not connected");
        }
        DistrictState state = found.get();
        if (state.lastRun().filter(task.run()::equals).isPresent()) {
            return new PlanOutcome.Skipped("the run is done");
        }
        if (state.settings().paused(clock.instant())) {
            return new PlanOutcome.Paused();
        }
        if (state.busy(clock.instant())) {
            return new PlanOutcome.Busy(state.attempt().orElseThrow().until());
        }
        if (state.backedOff(clock.instant())) {
            return new PlanOutcome.Skipped("the district is backed off until its next attempt");
        }
        return work(resumed(state), task.run(), deadline);
    }

    /// Asks first, for most nights are quiet: one request and one write.
    private PlanOutcome work(DistrictState before, RunId run, Instant deadline) {
        RosterSource.Signal signal;
        try {
            signal = signal(before);
        } catch (SourceException e) {
            return failed(before, before, e);
        } catch (RuntimeException e) {
            throw unexpected(before, before, e);
        }
        return signal == RosterSource.Signal.QUIET && calm(before)
                ? quiet(before, run)
                : begin(before, signal, run, deadline);
    }

    /// True if silence means that there is nothing to do. What an attempt that failed has left half done, no event tells.
    private boolean calm(DistrictState before) {
        boolean recent = before.lastPull()
                .filter(last -> last.plus(LONGEST_WITHOUT_PULL).isAfter(clock.instant()))
                .isPresent();
        return recent && before.eventsTrusted() && before.failure().isEmpty();
    }

    private PlanOutcome quiet(DistrictState before, RunId run) {
        Instant now = clock.instant();
        return end(before, current -> current.quiet(run, now)) ? new PlanOutcome.Quiet() : new PlanOutcome.Busy(now);
    }

    /// What waited for a pause to end has to be planned anew, although nothing changed at the source.
    private DistrictState resumed(DistrictState state) {
        Instant now = clock.instant();
        boolean resumed = state.lastPull().filter(last -> state.settings().resumed(last, now)).isPresent();
        return resumed ? state.unread() : state;
    }

    private PlanOutcome begin(DistrictState before, RosterSource.Signal signal, RunId run, Instant deadline) {
        DistrictState begun = before.begun(run, clock.instant(), deadline);
        if (!districts.save(begun)) {
            return new PlanOutcome.Busy(deadline);
        }
        DistrictState state = begun.stored();
        try {
            return attempt(state, before, signal, run, deadline);
        } catch (SourceException e) {
            return failed(state, before, e);
        } catch (RuntimeException e) {
            throw unexpected(state, before, e);
        }
    }

    private PlanOutcome failed(DistrictState state, DistrictState before, SourceException e) {
        return new PlanOutcome.Failed(fail(state, before, e.failure().name(), e.failure().sentence()));
    }

    private RuntimeException unexpected(DistrictState state, DistrictState before, RuntimeException e) {
        fail(state, before, Failure.INTERNAL, Failure.INTERNAL_SENTENCE);
        return e;
    }

    private Failure fail(DistrictState state, DistrictState before, String code, String sentence) {
        Failure failure = Failure.next(before.failure(), code, sentence, clock.instant());
        end(state, current -> current.failed(failure));
        return failure;
    }

    private PlanOutcome attempt(DistrictState state, DistrictState before, RosterSource.Signal signal, RunId run,
            Instant deadline) {
        Instant started = clock.instant();
        RosterSource.Pull pull = source.pull(state.district(), deadline.minus(WorkTime.RESERVE));
        NightSummary summary = stage.stage(state, pull, deadline);
        trail.append(entry(state, run, summary));
        boolean trusted = pull.cursor().isPresent() && trusted(signal, before, summary);
        String name = pull.roster().district().name();
        boolean ended = end(state, current -> current.named(name)
                .planned(run, read(state, current, started), pull.cursor(), trusted, summary, started));
        if (!ended) {
            // Another attempt has taken over, and what was staged here may be older than what it staged.
            districts.find(state.district()).map(DistrictState::unread).ifPresent(districts::save);
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        return new PlanOutcome.Planned(state.number(), summary);
    }

    /// What each school's plan of this number does is in the school's history.
    private AuditEntry entry(DistrictState state, RunId run, NightSummary summary) {
        return AuditEntry
                .of("plan-" + state.planNumber(), state.district(), clock.instant(), new Actor.Run(run),
                        AuditAction.DISTRICT_PLANNED)
                .with(AuditEntry.PLAN, Long.toString(state.planNumber()))
                .with("changed", Integer.toString(summary.changed()))
                .with("held", Integer.toString(summary.held()));
    }

    /// Ends the attempt, if it is still this one. An audit that wrote in the meantime is not overruled.
    private boolean end(DistrictState begun, UnaryOperator<DistrictState> end) {
        DistrictState state = begun;
        for (int left = TRIES; left > 0; left--) {
            if (districts.save(end.apply(state))) {
                return true;
            }
            Optional<DistrictState> current = districts.find(begun.district())
                    .filter(DistrictState::connected)
                    .filter(other -> other.attempt().equals(begun.attempt()));
            if (current.isEmpty()) {
                return false;
            }
            state = current.get();
        }
        return false;
    }

    /// When the district was read; never, if an audit found meanwhile that it has to be read anew.
    private static Optional<Instant> read(DistrictState begun, DistrictState current, Instant started) {
        boolean unread = current.revision() > begun.revision() && current.lastPull().isEmpty();
        return unread ? Optional.empty() : Optional.of(started);
    }

    private RosterSource.Signal signal(DistrictState state) {
        return state.cursor()
                .map(cursor -> source.signal(state.district(), cursor))
                .orElse(RosterSource.Signal.CHANGED);
    }

    /// Events that kept silent while something changed are not believed until they speak again. What a failed run or an
    /// audit left to be done is no change.
    private static boolean trusted(RosterSource.Signal signal, DistrictState before, NightSummary summary) {
        if (signal == RosterSource.Signal.CHANGED) {
            return true;
        }
        boolean news = summary.changed() > 0 && before.lastPull().isPresent() && before.failure().isEmpty();
        return before.eventsTrusted() && !news;
    }
}
