package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.report.SyncHour;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Starts a run: finds out which districts share with us, and queues a plan task for each.
public final class FanOut {
    /// By then a night that began has been looked at.
    private static final Duration MISSED_AFTER = Duration.ofHours(1);
    /// All is to be over before school.
    private static final Duration MISSED_UNTIL = Duration.ofHours(6);

    private final RosterSource source;
    private final DistrictStore districts;
    private final TaskQueue queue;
    private final Optional<Selection> newcomers;
    private final Clock clock;

    /// @param newcomers how a district that shares with us for the first time is connected; empty: not by itself
    public FanOut(
            RosterSource source,
            DistrictStore districts,
            TaskQueue queue,
            Optional<Selection> newcomers,
            Clock clock) {
        this.source = source;
        this.districts = districts;
        this.queue = queue;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /// Queues every connected district that is not paused.
    ///
    /// @return how many were queued
    /// @throws SourceException if the source did not say who shares with us, and nobody is known yet
    public int all(RunId run) {
        return queueReady(run, _ -> true);
    }

    /// Queues the connected districts whose night begins in the hour of `moment`. If there are none, and none can come to
    /// be, asks the source for nothing.
    ///
    /// @return how many were queued
    /// @throws SourceException as [#all]
    public int at(RunId run, Instant moment) {
        boolean anybody = SyncHour.STANDARD.is(moment)
                || districts.all().stream().anyMatch(state -> state.settings().hour().is(moment));
        return anybody ? queueReady(run, state -> state.settings().hour().is(moment)) : 0;
    }

    /// Queues the districts that failed and whose next attempt is due, and those whose night never began, under the name
    /// it would have had. Asks the source for nothing.
    ///
    /// @return how many were queued
    public int due(RunId run) {
        Instant now = clock.instant();
        List<PlanTask> tasks = districts.all()
                .stream()
                .filter(DistrictState::connected)
                .filter(state -> !state.busy(now) && !state.settings().paused(now))
                .flatMap(state -> due(state, run, now).stream())
                .toList();
        queue.plan(tasks);
        return tasks.size();
    }

    private static Optional<PlanTask> due(DistrictState state, RunId run, Instant now) {
        Optional<RunId> due = state.failure().isPresent()
                ? Optional.of(run).filter(_ -> !state.backedOff(now))
                : missed(state, now).map(RunId::at);
        return due.map(name -> new PlanTask(state.district(), name));
    }

    /// When the district's last night should have begun, if nothing was heard of it.
    private static Optional<Instant> missed(DistrictState state, Instant now) {
        Instant night = state.settings().hour().before(now);
        Duration late = Duration.between(night, now);
        boolean heard = state.checked().filter(checked -> !checked.isBefore(night)).isPresent()
                || state.settings().paused(night);
        boolean inTime = late.compareTo(MISSED_AFTER) >= 0 && late.compareTo(MISSED_UNTIL) < 0;
        return Optional.of(night).filter(_ -> inTime && !heard);
    }

    private int queueReady(RunId run, Predicate<DistrictState> wanted) {
        Instant now = clock.instant();
        return queue(run, known().filter(wanted)
                .filter(state -> !state.backedOff(now) && !state.settings().paused(now))
                .toList());
    }

    private int queue(RunId run, List<DistrictState> states) {
        queue.plan(states.stream().map(state -> new PlanTask(state.district(), run)).toList());
        return states.size();
    }

    private Stream<DistrictState> known() {
        Map<DistrictId, DistrictState> states = districts.all()
                .stream()
                .collect(Collectors.toMap(DistrictState::district, Function.identity()));
        try {
            return refresh(states, source.districts()).stream().filter(DistrictState::connected);
        } catch (SourceException e) {
            if (states.isEmpty()) {
                throw e;
            }
            // Each district's own attempt will fail, with its own reason, count and next attempt.
            return states.values().stream().filter(DistrictState::connected);
        }
    }

    private List<DistrictState> refresh(Map<DistrictId, DistrictState> states, Set<DistrictId> sharing) {
        List<DistrictState> refreshed = new ArrayList<>();
        states.values().forEach(state -> refreshed.add(sharing.contains(state.district()) ? here(state) : gone(state)));
        sharing.stream()
                .filter(district -> !states.containsKey(district))
                .forEach(district -> newcomers.ifPresent(
                        selection -> refreshed.add(store(DistrictState.fresh(district, selection)))));
        return refreshed;
    }

    private DistrictState here(DistrictState state) {
        return state.connected() || state.awaitsStart() ? state : store(state.reconnected());
    }

    private DistrictState gone(DistrictState state) {
        SourceFailure reason = SourceFailure.DISTRICT_NOT_SHARED;
        return state.connected()
                ? store(state.disconnected(
                        Failure.next(state.failure(), reason.name(), reason.sentence(), clock.instant())))
                : state;
    }

    /// Somebody who was faster has seen the same: then theirs stands.
    private DistrictState store(DistrictState state) {
        return districts.save(state) ? state.stored() : districts.find(state.district()).orElse(state);
    }
}
