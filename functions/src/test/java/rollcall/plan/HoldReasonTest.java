package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoldReasonTest {

    @ParameterizedTest
    @MethodSource("reasons")
    void theReasonSaysItsNumbers(HoldReason reason, String sentence) {
        assertThat(reason.sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new HoldReason.LargeRemoval(EntityKind.TEACHER, 12, 30, 0.10),
                        "12 of 30 teachers would be removed (40.0 %, the limit is 10.0 %)"),
                Arguments.of(new HoldReason.LargeRemoval(EntityKind.GUARDIAN, 12, 30, 0.10),
                        "12 of 30 parents would be removed (40.0 %, the limit is 10.0 %)"),
                Arguments.of(new HoldReason.LargeUpdate(EntityKind.STUDENT, 80, 100, 0.75),
                        "80 of 100 students would change at once (80.0 %, the limit is 75.0 %)"),
                Arguments.of(new HoldReason.EmptyRoster(EntityKind.CLASS, 31),
                        "no classes would be left: all 31 of 31 would go (100.0 %, some have to stay)"),
                Arguments.of(new HoldReason.EmergencyContacts(3, 200),
                        "3 of 200 parents are emergency or secondary contacts who were not shared before "
                                + "(1.5 %, the limit is none)"),
                Arguments.of(new HoldReason.TooManyGuardians(2, 50, 8, 5),
                        "2 of 50 students who get a parent would have up to 8 (4.0 %, the limit is 5 parents each)"),
                Arguments.of(new HoldReason.IdsChanged(EntityKind.STUDENT, 40, 100),
                        "the source IDs of 40 of 100 students changed: they are recognised and would keep their accounts"),
                Arguments.of(new HoldReason.AfterUndo(17),
                        "Plan 17 was taken back; the first changes after it wait until somebody has looked at them"),
                Arguments.of(new HoldReason.Paused(), "The sync of this school is paused"));
    }

    @Test
    void everyReasonHasACodeOfItsOwn() {
        Set<String> codes = reasons().map(arguments -> ((HoldReason) arguments.get()[0]).code())
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(HoldReason.class.getPermittedSubclasses().length);
    }
}
