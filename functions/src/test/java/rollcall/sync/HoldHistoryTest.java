package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.EntityKind;
import rollcall.plan.Limits;
import rollcall.plan.SisClass;
import rollcall.plan.Tally;
import rollcall.roster.Roster;

/// Over any history, nothing above a limit is applied without a yes, and a yes applies exactly what was staged.
class HoldHistoryTest {
    private static final int HISTORIES = 60;
    private static final int NIGHTS = 8;
    private static final Limits NERVOUS = new Limits(0.30, 0.80, 2);
    private static final Limits CALM = new Limits(1, 1, 1);

    @ParameterizedTest
    @EnumSource(HoldScope.class)
    void nothingAboveALimitIsAppliedWithoutAYes(HoldScope scope) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            check(seed, scope);
        }
    }

    private static void check(long seed, HoldScope scope) {
        Random random = new Random(seed);
        Night night = scope == HoldScope.WHOLE_SCHOOL
                ? new Night(NERVOUS)
                : HoldScopeTest.cautious(new Night(NERVOUS));
        RosterHistory history = new RosterHistory(random);
        List<Roster> rosters = new ArrayList<>();
        for (int day = 0; day < NIGHTS; day++) {
            Springfield town = sometimesNotShared(history.next(), random);
            rosters.add(town.roster());
            Map<String, Long> before = applied(night);
            Set<String> links = GuardianTies.links(night.directory);
            night.of(town);
            String where = "%s, seed %d, day %d".formatted(scope, seed, day);
            assertThat(GuardianTies.links(night.directory)).as(where)
                    .containsAll(GuardianTies.toWaiting(night, town.roster(), links));
            checkLimits(night, before, where);
            checkClasses(night, where);
            if (random.nextInt(3) == 0) {
                night.held().forEach(plan -> checkClear(night, plan, where));
            }
        }
        Springfield last = history.last();
        assertThat(night.release(last).atRest()).as("%s, seed %d", scope, seed).isTrue();
        assertThat(Export.rostered(night.directory, Springfield.ID, rosters))
                .as("%s, seed %d", scope, seed)
                .isEqualTo(Export.rostered(new Night(CALM).release(last).directory, Springfield.ID, rosters));
        assertThat(night.district().settings().scope()).isEqualTo(scope);
    }

    private static Springfield sometimesNotShared(Springfield town, Random random) {
        return random.nextInt(5) == 0 ? town.without(List.of("elm", "oak", "ash").get(random.nextInt(3))) : town;
    }

    /// Whatever waits: who is in a class is the same by the word of the class and by that of the accounts, but for
    /// people whose own school has not brought them yet.
    private static void checkClasses(Night night, String where) {
        TreeSet<String> byAccount = new TreeSet<>();
        TreeSet<String> byClass = new TreeSet<>();
        Set<String> accounts = new TreeSet<>();
        night.directory.scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount(Account account)) {
                accounts.add(account.id().value());
                account.classes().forEach(id -> byAccount.add(account.id() + " in " + id));
            }
            if (entry instanceof Directory.Entry.OfClass(SchoolClass one) && one.active()) {
                people(one.values()).forEach(account -> byClass.add(account + " in " + one.id()));
            }
        });
        byClass.removeIf(place -> !accounts.contains(place.substring(0, place.indexOf(' '))));
        assertThat(byAccount).as(where).isEqualTo(byClass);
    }

    private static Stream<AccountId> people(SisClass values) {
        Stream<AccountId> staff = Stream.concat(Stream.of(values.owner()), values.coOwners().stream());
        return Stream.concat(staff, values.members().stream());
    }

    /// Of a plan that was applied wholly and by itself no kind is over its limit.
    private static void checkLimits(Night night, Map<String, Long> before, String where) {
        for (SchoolState school : night.schools.all(Springfield.ID)) {
            long former = before.getOrDefault(school.school().value(), 0L);
            if (former > 0 && school.applied() > former && school.pending().isEmpty()) {
                school.tallies().forEach((kind, tally) -> checkLimits(kind, tally, where));
            }
        }
    }

    private static void checkLimits(EntityKind kind, Tally tally, String where) {
        boolean few = kind == EntityKind.CONTACT_POINT || tally.removed() < NERVOUS.floor();
        assertThat(few || tally.removed() <= NERVOUS.removals() * tally.before()).as("%s, %s", where, kind).isTrue();
    }

    private static void checkClear(Night night, HeldPlan plan, String where) {
        int changes = night.changes(plan).size();
        night.wire.clear();
        ClearOutcome outcome = night.clear(plan);
        night.settle();
        assertThat(outcome).as(where).isInstanceOf(ClearOutcome.Cleared.class);
        assertThat(night.school(plan.school().value()).applied()).as(where).isEqualTo(plan.number());
        assertThat(night.wire.calls().stream().filter("Directory.write"::equals).count())
                .as(where)
                .isBetween((long) changes, changes + fallbacks(night, plan));
    }

    /// Who cannot take an account along leaves it by a write of its own, and so does who left by another school's word.
    private static long fallbacks(Night night, HeldPlan plan) {
        return night.changes(plan)
                .stream()
                .filter(change -> change instanceof Change.PersonRenumbered || change instanceof Change.PersonLeft)
                .count();
    }

    private static Map<String, Long> applied(Night night) {
        Map<String, Long> applied = new TreeMap<>();
        night.schools.all(Springfield.ID).forEach(state -> applied.put(state.school().value(), state.applied()));
        return applied;
    }
}
