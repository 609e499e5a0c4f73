package rollcall.cdk;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/// Rights as statements of a policy.
final class Rights {
    private final Stack stack;
    private final Settings settings;
    private final Queues queues;
    private final String cleverSecret;

    /// @param cleverSecret the secret's ARN
    Rights(Stack stack, Settings settings, Queues queues, String cleverSecret) {
        this.stack = stack;
        this.settings = settings;
        this.queues = queues;
        this.cleverSecret = cleverSecret;
    }

    PolicyStatement statement(Right right) {
        return switch (right) {
            case Right.Items items -> items(items);
            case Right.Send send -> allow(queues.tasks(send.queue()).getQueueArn(), List.of("sqs:SendMessage"));
            case Right.Delay delay ->
                allow(queues.tasks(delay.queue()).getQueueArn(), List.of("sqs:ChangeMessageVisibility"));
            case Right.CleverSecret _ -> allow(cleverSecret, List.of("secretsmanager:GetSecretValue"));
        };
    }

    static PolicyStatement allow(String resource, List<String> actions) {
        return PolicyStatement.Builder.create().actions(actions).resources(List.of(resource)).build();
    }

    /// The table by its name, which both stacks know: a reference would tie their deployments together.
    private PolicyStatement items(Right.Items items) {
        String table = stack.formatArn(ArnComponents.builder()
                .service("dynamodb")
                .resource("table")
                .resourceName(settings.name(items.table().id()))
                .build());
        return PolicyStatement.Builder.create()
                .actions(items.calls().stream().map(call -> "dynamodb:" + call).toList())
                .resources(List.of(table))
                .conditions(Map.of("ForAllValues:StringLike", Map.of("dynamodb:LeadingKeys", List.of(items.keys()))))
                .build();
    }
}
