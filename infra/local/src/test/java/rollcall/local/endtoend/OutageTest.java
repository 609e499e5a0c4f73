package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.local.clever.evolve.Rates;

/// A night that begins at 23:00, and in which DynamoDB is not reached for three hours from 23:48 on.
class OutageTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration QUEUED = Duration.ofMinutes(48);
    private static final Duration OUTAGE = Duration.ofHours(3);
    private static final Duration NIGHT = Duration.ofHours(6);
    private static final Rates MANY = Rates.none().withJoins(0.2).withLeaves(0.2).withEnrollments(0.2);

    private static Town town;
    private static Site site;
    private static Store.Content before;
    private static Instant begin;
    private static List<String> calls;
    private static List<String> undisturbed;

    /// When DynamoDB goes away.
    enum Moment {
        BEFORE_THE_PLAN,
        IN_THE_PLAN,
        IN_THE_APPLY;

        /// The number of the first call that fails.
        int call() {
            int planQueued = calls.indexOf("SendMessageBatch");
            int schoolsQueued = calls.lastIndexOf("SendMessageBatch");
            return switch (this) {
                case BEFORE_THE_PLAN -> planQueued + 1;
                case IN_THE_PLAN -> (planQueued + schoolsQueued) / 2;
                case IN_THE_APPLY -> (schoolsQueued + calls.size()) / 2;
            };
        }
    }

    @BeforeAll
    static void undisturbed() {
        town = Town.small(5);
        site = town.site().night();
        town.evolution(1).night(MANY);
        before = site.store.content();
        begin = town.clock.instant().plus(DAY);
        site.saboteur.rest();
        undisturbed = site.night().export();
        calls = site.saboteur.calls();
    }

    @AfterAll
    static void close() {
        site.close();
        town.close();
    }

    @ParameterizedTest
    @EnumSource
    void everySchoolIsDoneByFiveAndNoTaskIsDead(Moment moment) {
        site.restore(before, begin);
        Instant back = begin.plus(QUEUED).plus(OUTAGE);
        site.saboteur.awaitOutage(moment.call(), () -> !town.clock.instant().isBefore(back));
        assertThat(site.start()).isTrue();
        town.clock.advance(QUEUED);
        TimedNight night = new TimedNight(site);

        Optional<Instant> done = night.until(begin.plus(NIGHT));

        assertThat(night.dead()).isEmpty();
        assertThat(done).hasValueSatisfying(end -> assertThat(end).isBetween(back, begin.plus(NIGHT)));
        assertThat(site.export()).isEqualTo(undisturbed);
    }
}
