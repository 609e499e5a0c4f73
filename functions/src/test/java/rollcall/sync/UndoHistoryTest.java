package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.Limits;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// Undos in random histories, and undos that break at each of their calls.
class UndoHistoryTest {
    private static final int HISTORIES = 60;
    private static final int NIGHTS = 6;
    private static final Limits CALM = new Limits(1, 1, 1);

    @Test
    void takingBackANightRestoresTheExportByteForByteAndTakingThatBackRestoresTheNight() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RosterHistory history = new RosterHistory(random).sharing();
            List<Springfield> towns = new ArrayList<>();
            Night night = new Night(CALM);
            for (int day = 0; day < NIGHTS; day++) {
                towns.add(history.next());
                night.of(towns.getLast());
            }
            towns.add(history.next());
            Springfield[] all = towns.toArray(Springfield[]::new);
            String before = night.export(all);
            Map<SchoolId, Long> applied = applied(night);
            night.of(towns.getLast());
            String after = night.export(all);
            Set<SchoolId> changed = applied(night).keySet();
            changed.removeIf(school -> applied(night).get(school).equals(applied.get(school)));
            String where = "seed " + seed + ", " + changed;
            undo(night, changed);
            assertThat(night.export(all)).as(where).isEqualTo(before);
            undo(night, changed);
            assertThat(night.export(all)).as(where).isEqualTo(after);
            night.next().of(towns.getLast());
            assertThat(night.export(all)).as(where).isEqualTo(after);
        }
    }

    @Test
    void usersOwnValuesSurviveAnyHistoryOfNightsAndUndos() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RosterHistory history = new RosterHistory(random).sharing();
            Night night = new Night(CALM);
            UserEdits users = new UserEdits(night, random);
            for (int day = 0; day < NIGHTS; day++) {
                Springfield town = history.next();
                night.of(town);
                users.edit(town);
                undoSomething(night, random);
                users.check("seed " + seed + ", day " + day);
            }
        }
    }

    @Test
    void directoryIsWhatAFreshLoadWouldGiveOnceNothingWaits() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RosterHistory history = new RosterHistory(random).sharing();
            Night night = new Night(CALM);
            List<Roster> rosters = new ArrayList<>();
            for (int day = 0; day < NIGHTS; day++) {
                Springfield town = history.next();
                rosters.add(town.roster());
                night.of(town);
                undoSomething(night, random);
            }
            Springfield last = history.last();
            Night fresh = new Night(CALM).release(last);
            night.of(last);
            night.letGo();
            night.of(last);
            assertThat(night.atRest()).as("seed " + seed).isTrue();
            assertThat(Export.rostered(night.directory, Springfield.ID, rosters)).as("seed " + seed)
                    .isEqualTo(Export.rostered(fresh.directory, Springfield.ID, rosters));
        }
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void undoEndsAlikeWhereverItBreaks(Wire.Fault fault) {
        Night calm = broken(Integer.MAX_VALUE, fault);
        String expected = calm.export(CrashTest.BEFORE, CrashTest.AFTER);
        int calls = calm.wire.calls().size();
        for (int call = 0; call < calls; call++) {
            Night night = broken(call, fault);
            String where = fault + " at call " + call + ", " + night.wire.calls().get(call);
            assertThat(night.export(CrashTest.BEFORE, CrashTest.AFTER)).as(where).isEqualTo(expected);
            assertThat(night.atRest()).as(where).isTrue();
        }
    }

    private static Night broken(int call, Wire.Fault fault) {
        Night night = new Night(CALM).of(CrashTest.BEFORE).of(CrashTest.AFTER);
        long number = night.school("elm").applied();
        night.wire.breakAt(call, fault);
        for (int tries = 3; tries > 0; tries--) {
            try {
                if (!(night.undo("elm", number) instanceof UndoOutcome.Busy)) {
                    return night;
                }
                if (night.school("elm").pending().isPresent()) {
                    // Staged, but the worker died before it was queued: the night queues it.
                    night.of(CrashTest.AFTER);
                }
            } catch (Wire.Killed | IllegalStateException _) {
                night.later(Duration.ofMinutes(1));
            }
        }
        return night;
    }

    private static void undo(Night night, Set<SchoolId> schools) {
        applied(night).forEach((school, number) -> {
            if (schools.contains(school)) {
                night.undo(school.value(), number);
                letGo(night, school);
            }
        });
    }

    /// An undo that would leave a school without students or classes waits.
    private static void letGo(Night night, SchoolId school) {
        if (night.school(school.value()).waitingUndo().isPresent()) {
            night.clear(night.held(school.value()));
            night.deliver();
        }
    }

    static void undoSomething(Night night, Random random) {
        List<SchoolState> states = night.schools.all(Springfield.ID);
        SchoolState state = states.get(random.nextInt(states.size()));
        List<AppliedPlan> plans = night.undo.plans(Springfield.ID, state.school());
        if (!plans.isEmpty() && random.nextBoolean()) {
            night.undo(state.school().value(), plans.get(random.nextInt(plans.size())).number());
        }
    }

    private static Map<SchoolId, Long> applied(Night night) {
        Map<SchoolId, Long> applied = new TreeMap<>();
        night.schools.all(Springfield.ID).forEach(state -> applied.put(state.school(), state.applied()));
        return applied;
    }
}
