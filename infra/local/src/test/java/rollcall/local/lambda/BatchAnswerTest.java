package rollcall.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BatchAnswerTest {
    private static final List<String> MESSAGES = List.of("a", "b", "c");

    @Test
    void noAnswerMeansThatAllIsDone() {
        assertThat(BatchAnswer.done(MESSAGES, Optional.empty())).isEqualTo(MESSAGES);
    }

    @ParameterizedTest
    @MethodSource
    void theFailuresOfAnAnswerDecideWhatIsDone(SQSBatchResponse answer, List<String> done) {
        assertThat(BatchAnswer.done(MESSAGES, Optional.of(answer))).isEqualTo(done);
    }

    static Stream<Object[]> theFailuresOfAnAnswerDecideWhatIsDone() {
        return Stream.of(
                new Object[]{new SQSBatchResponse(null), MESSAGES},
                new Object[]{failures(), MESSAGES},
                new Object[]{failures("b"), List.of("a", "c")},
                new Object[]{failures("a", "b", "c"), List.of()},
                new Object[]{failures("unknown"), List.of()},
                new Object[]{failures("b", ""), List.of()},
                new Object[]{new SQSBatchResponse(List.of(new BatchItemFailure(null))), List.of()});
    }

    private static SQSBatchResponse failures(String... ids) {
        return new SQSBatchResponse(Stream.of(ids).map(BatchItemFailure::new).toList());
    }
}
