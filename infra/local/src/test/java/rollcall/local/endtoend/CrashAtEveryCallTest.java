package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.clever.fault.TransportFaults;

/// Each single call of a first load and of a changed night goes wrong; what is there in the end must not show it.
///
/// Calls to the state of the sync and to the queues go wrong in each way that makes a difference. Ways that are much
/// alike take turns, and so do all of them at the writes of accounts, classes and contact points; with
/// `-Dcrash.every=true` nobody waits for a turn.
class CrashAtEveryCallTest {
    private static final Rates MANY = Rates.none()
            .withJoins(0.2)
            .withLeaves(0.2)
            .withMoves(0.2)
            .withRenames(0.2)
            .withEnrollments(0.2)
            .withContactEdits(0.4)
            .withTeacherChanges(0.2);
    private static final boolean EVERY = Boolean.getBoolean("crash.every");
    /// More than all lists of a pull together are repeated, so that the whole attempt fails.
    private static final int LASTING = 16;

    private static Town town;
    private static Site site;
    private static Scenario load;
    private static Scenario change;

    /// A night that begins with `before`, and what it comes to if nothing happens.
    private record Scenario(Store.Content before, Instant time, List<String> calls, int requests, List<String> after) {
        static Scenario undisturbed() {
            Store.Content before = site.store.content();
            Instant time = town.clock.instant();
            town.clever.requests().reset();
            site.saboteur.rest();
            List<String> after = site.night().export();
            return new Scenario(before, time, site.saboteur.calls(), (int) town.clever.requests().total(), after);
        }

        /// Begins it again.
        void restore() {
            town.heal();
            site.restore(before, time);
        }

        void finish(String what) {
            site.night();
            assertThat(site.export()).as(what).isEqualTo(after);
            assertThat(site.atRest()).as(what).isTrue();
        }
    }

    @BeforeAll
    static void undisturbed() {
        town = Town.tiny();
        town.district.events().switchOn();
        site = town.site();
        load = Scenario.undisturbed();
        town.evolution(1).night(MANY);
        change = Scenario.undisturbed();
        // From here on the source stays as it is: the first load is one of what there is now.
        site.restore(load.before(), load.time());
        load = Scenario.undisturbed();
    }

    @AfterAll
    static void close() {
        site.close();
        town.close();
    }

    @Test
    void undisturbedNightsDoSomething() {
        assertThat(load.calls()).hasSizeGreaterThan(60).contains("SendMessageBatch", "PutItem", "Query", "GetItem");
        assertThat(change.calls()).hasSizeGreaterThan(30).contains("SendMessageBatch", "UpdateItem");
        assertThat(change.after()).isNotEqualTo(load.after());
    }

    @ParameterizedTest
    @EnumSource(Mischief.class)
    void firstLoadEndsAlikeWhereverAwsFails(Mischief mischief) {
        disturb(load, mischief, 0);
    }

    /// Turns begin with another, so that the two nights together have more of them.
    @ParameterizedTest
    @EnumSource(Mischief.class)
    void changedNightEndsAlikeWhereverAwsFails(Mischief mischief) {
        disturb(change, mischief, 1);
    }

    @Test
    void nightsEndAlikeWhicheverRequestToCleverFails() {
        for (Scenario scenario : List.of(load, change)) {
            for (int number = 1; number <= scenario.requests(); number++) {
                scenario.restore();
                town.clever.faults().transport().failRequest(number, 502);
                scenario.finish("request " + number + " fails once");
            }
        }
    }

    @Test
    void nightsEndAlikeFromWhicheverRequestCleverIsDown() {
        for (Scenario scenario : List.of(load, change)) {
            for (int number = 1; number <= scenario.requests(); number++) {
                scenario.restore();
                TransportFaults transport = town.clever.faults().transport();
                for (int failing = number; failing < number + LASTING; failing++) {
                    transport.failRequest(failing, 500);
                }
                scenario.finish("requests from " + number + " on fail");
            }
        }
    }

    @Test
    void nightsEndAlikeIfTheWorkerDiesAtWhicheverRequestToClever() {
        for (Scenario scenario : List.of(load, change)) {
            for (int number = 1; number <= scenario.requests(); number++) {
                scenario.restore();
                town.clever.faults().transport().beforeRequest(number, site.saboteur::kill);
                scenario.finish("the worker dies at request " + number);
            }
        }
    }

    private static void disturb(Scenario scenario, Mischief mischief, int round) {
        for (int call = 0; call < scenario.calls().size(); call++) {
            String name = scenario.calls().get(call);
            if (mischief.concerns(name) && (EVERY || mischief.hasItsTurn(name, call + round))) {
                scenario.restore();
                site.saboteur.await(call, mischief);
                scenario.finish(mischief + " at call " + call + ", " + name);
            }
        }
    }
}
