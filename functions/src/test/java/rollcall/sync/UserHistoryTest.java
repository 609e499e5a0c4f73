package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.Limits;

/// What users set, over any history in which plans are held, cleared and taken back.
class UserHistoryTest {
    private static final int HISTORIES = 40;
    private static final int NIGHTS = 8;
    private static final Limits NERVOUS = new Limits(0.30, 0.80, 2);

    @ParameterizedTest
    @EnumSource(HoldScope.class)
    void ownValuesSurviveAnyHistoryOfNightsClearsAndUndos(HoldScope scope) {
        int cleared = 0;
        int undone = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RosterHistory history = new RosterHistory(random);
            Night night = scope == HoldScope.WHOLE_SCHOOL
                    ? new Night(NERVOUS)
                    : HoldScopeTest.cautious(new Night(NERVOUS));
            UserEdits users = new UserEdits(night, random);
            for (int day = 0; day < NIGHTS; day++) {
                Springfield town = history.next();
                night.of(town);
                users.edit(town);
                cleared += clearSome(night, random);
                undone += undoOne(night, random);
                users.check("%s, seed %d, day %d".formatted(scope, seed, day));
            }
        }
        assertThat(List.of(cleared, undone)).allMatch(count -> count > HISTORIES / 2);
    }

    private static int clearSome(Night night, Random random) {
        List<HeldPlan> plans = night.held().stream().filter(_ -> random.nextInt(3) == 0).toList();
        plans.forEach(night::clear);
        night.settle();
        return plans.size();
    }

    private static int undoOne(Night night, Random random) {
        List<SchoolState> states = night.schools.all(Springfield.ID);
        SchoolState state = states.get(random.nextInt(states.size()));
        List<AppliedPlan> plans = night.undo.plans(Springfield.ID, state.school());
        if (plans.isEmpty() || random.nextInt(3) > 0) {
            return 0;
        }
        night.undo(state.school().value(), plans.get(random.nextInt(plans.size())).number());
        night.settle();
        return 1;
    }
}
