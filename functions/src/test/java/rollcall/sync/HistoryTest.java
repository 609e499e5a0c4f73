package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.Limits;
import rollcall.roster.Roster;

/// After any history the directory is what a fresh load of the last roster would give, users' own values aside.
class HistoryTest {
    private static final int HISTORIES = 60;
    private static final int NIGHTS = 8;
    /// Holds now and then even in a small district.
    private static final Limits NERVOUS = new Limits(0.30, 0.80, 2);
    private static final Limits CALM = new Limits(1, 1, 1);

    /// What besides the roster makes a history hard.
    enum Trouble {
        NONE,
        CRASHES,
        HOLDS,
        CRASHES_AND_HOLDS
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void directoryIsWhatAFreshLoadWouldGive(Trouble trouble) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            check(seed, trouble);
        }
    }

    private static void check(long seed, Trouble trouble) {
        Random random = new Random(seed);
        boolean holds = trouble == Trouble.HOLDS || trouble == Trouble.CRASHES_AND_HOLDS;
        boolean crashes = trouble == Trouble.CRASHES || trouble == Trouble.CRASHES_AND_HOLDS;
        Night night = new Night(holds ? NERVOUS : CALM);
        RosterHistory history = new RosterHistory(random).sharing();
        UserEdits users = new UserEdits(night, random);
        List<Roster> rosters = new ArrayList<>();
        for (int day = 0; day < NIGHTS; day++) {
            Springfield town = history.next();
            rosters.add(town.roster());
            if (crashes) {
                Wire.Fault[] faults = Wire.Fault.values();
                night.wire.breakAt(random.nextInt(60), faults[random.nextInt(faults.length)]);
            }
            night.of(town);
            users.edit(town);
        }
        night.wire.clear();
        Springfield last = history.last();
        Night fresh = new Night(CALM).release(last);
        night.release(last);
        assertThat(night.atRest()).as("%s, seed %d", trouble, seed).isTrue();
        assertThat(Export.rostered(night.directory, Springfield.ID, rosters))
                .as("%s, seed %d", trouble, seed)
                .isEqualTo(Export.rostered(fresh.directory, Springfield.ID, rosters));
        users.check("%s, seed %d".formatted(trouble, seed));
    }
}
