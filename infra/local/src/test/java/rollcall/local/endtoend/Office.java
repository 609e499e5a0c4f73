package rollcall.local.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.directory.UserChange;
import rollcall.lambda.Wiring;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.Actor;
import rollcall.sync.ClearOutcome;
import rollcall.sync.DistrictSettings;
import rollcall.sync.HeldPlan;
import rollcall.sync.Pause;
import rollcall.sync.PendingPlan;
import rollcall.sync.RunOutcome;
import rollcall.sync.SchoolState;
import rollcall.sync.UndoOutcome;

/// What the district's people do at the dashboard, each followed by whatever it queues.
record Office(Site site) {
    private static final Actor ADMINISTRATOR = new Actor.Operator("office");

    /// Says yes to every plan that waits.
    Collection<ClearOutcome> clear() {
        List<HeldPlan> plans = held().map(Office::plan).toList();
        return done(() -> wiring().clearHolds().clear(plans, ADMINISTRATOR)).values();
    }

    /// Has the source read again in place of every plan that waits.
    RunOutcome recheck() {
        Set<SchoolId> schools = held().map(SchoolState::school).collect(Collectors.toSet());
        return done(() -> wiring().runNow().recheck(district(), schools, ADMINISTRATOR));
    }

    UndoOutcome undo(SchoolState school, long plan) {
        return done(() -> wiring().undoPlan().undo(district(), school.school(), plan, ADMINISTRATOR));
    }

    /// Pauses the district from now on.
    void pause(Duration length) {
        Instant now = site.clock.instant();
        wiring().changeSettings().pause(district(), new Pause(Optional.empty(), now, Optional.of(now.plus(length))));
    }

    /// Lets terms turn over from now on.
    void rollover(Duration length) {
        Optional<Instant> until = Optional.of(site.clock.instant().plus(length));
        wiring().changeSettings()
                .change(district(), old -> new DistrictSettings(
                        old.limits(), old.kinds(), old.scope(), until, old.pauses(), old.enforced(), old.hour(),
                        old.language(), old.newcomers()));
    }

    /// Does what a user does.
    void does(UserChange change) {
        wiring().directory().change(district(), change);
    }

    /// The schools whose plans wait for a yes.
    Stream<SchoolState> held() {
        return site.schoolStates().stream().filter(state -> state.pending().filter(PendingPlan::held).isPresent());
    }

    DistrictId district() {
        return site.states().getFirst().district();
    }

    private Wiring wiring() {
        return site.wiring();
    }

    private <T> T done(Supplier<T> work) {
        T outcome = work.get();
        site.settle();
        return outcome;
    }

    private static HeldPlan plan(SchoolState state) {
        PendingPlan pending = state.pending().orElseThrow();
        return new HeldPlan(state.district(), state.school(), pending.number(), pending.hash());
    }
}
