package rollcall.cdk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/// Rights as statements of a policy.
final class Rights {
    private final Stack stack;
    private final Settings settings;
    private final Queues queues;
    private final DataStack data;

    Rights(Stack stack, Settings settings, Queues queues, DataStack data) {
        this.stack = stack;
        this.settings = settings;
        this.queues = queues;
        this.data = data;
    }

    List<PolicyStatement> statements(Right right) {
        return switch (right) {
            case Right.Items items -> List.of(items(items));
            case Right.Lookup lookup -> List.of(allow(index(lookup.table()), List.of("dynamodb:Query")));
            case Right.Send send ->
                List.of(allow(queues.tasks(send.queue()).getQueueArn(), List.of("sqs:SendMessage")));
            case Right.Delay delay ->
                List.of(allow(queues.tasks(delay.queue()).getQueueArn(), List.of("sqs:ChangeMessageVisibility")));
            case Right.CleverSecret _ -> List.of(read(data.clever().getSecretArn()));
            case Right.SessionKey _ -> List.of(read(data.sessionKey().getSecretArn()));
            case Right.SendMail _ -> mail();
            case Right.SendTexts _ -> texts();
        };
    }

    static PolicyStatement allow(String resource, List<String> actions) {
        return PolicyStatement.Builder.create().actions(actions).resources(List.of(resource)).build();
    }

    private static PolicyStatement read(String secret) {
        return allow(secret, List.of("secretsmanager:GetSecretValue"));
    }

    /// SES asks about the domain, and about the configuration set that the domain's mails go by.
    private List<PolicyStatement> mail() {
        return Stream.of(arn("ses", "identity", settings.domain()), arn("ses", "configuration-set", Mail.set(settings)))
                .map(resource -> PolicyStatement.Builder.create()
                        .actions(List.of("ses:SendRawEmail"))
                        .resources(List.of(resource))
                        .conditions(Map.of("StringEquals", Map.of("ses:FromAddress", settings.sender())))
                        .build())
                .toList();
    }

    /// A telephone number is no resource with a name: whatever has one, every topic, is left out.
    private static List<PolicyStatement> texts() {
        return List.of(PolicyStatement.Builder.create()
                .actions(List.of("sns:Publish", "sns:CheckIfPhoneNumberIsOptedOut"))
                .notResources(List.of("arn:aws:sns:*:*:*"))
                .build());
    }

    private PolicyStatement items(Right.Items items) {
        return PolicyStatement.Builder.create()
                .actions(items.calls().stream().map(call -> "dynamodb:" + call).toList())
                .resources(List.of(table(items.table())))
                .conditions(Map.of("ForAllValues:StringLike", Map.of("dynamodb:LeadingKeys", List.of(items.keys()))))
                .build();
    }

    /// The table by its name, which both stacks know: a reference would tie their deployments together.
    private String table(Table table) {
        return arn("dynamodb", "table", settings.name(table.id()));
    }

    private String index(Table table) {
        return table(table) + "/index/" + table.index().orElseThrow().name();
    }

    private String arn(String service, String resource, String name) {
        return stack.formatArn(
                ArnComponents.builder().service(service).resource(resource).resourceName(name).build());
    }
}
