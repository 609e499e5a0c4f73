package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a function's answer to a batch as Lambda reads it when partial batch responses are switched on.
final class BatchAnswer {
    private BatchAnswer() {}

    /// Which of the messages count as done. No answer and an answer without failures mean all of them; a failure
    /// without an id, or with an unknown one, means none.
    static List<String> done(List<String> messages, Optional<SQSBatchResponse> answer) {
        Set<String> failed = answer.stream()
                .flatMap(response -> Optional.ofNullable(response.getBatchItemFailures()).stream())
                .flatMap(List::stream)
                .map(failure -> Objects.requireNonNullElse(failure.getItemIdentifier(), ""))
                .collect(Collectors.toSet());
        return messages.containsAll(failed)
                ? messages.stream().filter(message -> !failed.contains(message)).toList()
                : List.of();
    }
}
