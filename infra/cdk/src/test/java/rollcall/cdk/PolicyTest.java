package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.cdk.Policy.Statement;

/// Each function may do what it was seen doing, and nothing else.
class PolicyTest {
    private static Nights.Seen seen = new Nights.Seen(Map.of(), Set.of());

    @BeforeAll
    static void watch() {
        seen = Nights.watch();
    }

    /// Or else nobody knows what it takes.
    @Test
    void everythingTheApiOffersWasAskedFor() {
        assertThat(ApiDocument.operations())
                .isNotEmpty()
                .filteredOn(operation -> seen.asked().stream().noneMatch(operation::covers))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatItDoesItMayDo(Function function) {
        Policy policy = Policy.of(function);
        assertThat(seen.calls().get(function)).isNotEmpty();
        assertThat(seen.calls()
                .get(function)
                .stream()
                .filter(call -> policy.statements().stream().noneMatch(statement -> statement.allows(call)))
                .map(Call::needed)
                .distinct()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatItMayDoItDoes(Function function) {
        Set<Statement> unseen = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        unseen.addAll(Policy.of(function).statements());
        unseen.removeIf(statement -> seen.calls().get(function).stream().anyMatch(statement::allows));
        assertThat(unseen).containsExactlyInAnyOrderElementsOf(doneByLambda(function).toList());
    }

    /// What Lambda does in the function's name, and what is only done on AWS: the read of a secret, and what
    /// SES asks beside the sender's domain.
    private static Stream<Statement> doneByLambda(Function function) {
        Stream<Statement> log = Stream.of("logs:CreateLogStream", "logs:PutLogEvents")
                .map(action -> statement(action,
                        Synthesised.SETTINGS.name(function.id()).replace("rollcall-test-", "")));
        Stream<Statement> start = switch (function.start()) {
            case Function.Start.Queued queued ->
                Stream.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
                        .map(action -> statement(action, queued.feed().queue().id()));
            case Function.Start.Scheduled _,Function.Start.Told _ ->
                Stream.of(statement("sqs:SendMessage", "starts-dead"));
            case Function.Start.Requested _ -> Stream.empty();
        };
        Stream<Statement> secret = switch (function) {
            case FAN_OUT, PLAN -> Stream.of(statement("secretsmanager:GetSecretValue", "clever"));
            case APPLY, AUDIT, FEEDBACK -> Stream.empty();
            case NOTIFY -> Stream.of(
                    statement("secretsmanager:GetSecretValue", "sessionkey"),
                    statement("ses:SendRawEmail", "sending"));
            case API -> Stream.of(
                    statement("secretsmanager:GetSecretValue", "clever"),
                    statement("secretsmanager:GetSecretValue", "sessionkey"),
                    statement("ses:SendRawEmail", "sending"));
        };
        return Stream.of(log, start, secret).flatMap(all -> all);
    }

    private static Statement statement(String action, String resource) {
        return new Statement(action, resource, Optional.empty());
    }
}
