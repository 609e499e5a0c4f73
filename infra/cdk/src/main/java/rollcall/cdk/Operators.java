package rollcall.cdk;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/// Who is told, and of what. Every alarm belongs here.
final class Operators {
    private final Construct scope;
    private final Settings settings;
    private final Topic topic;

    Operators(Construct scope, Settings settings, IKey key) {
        this.scope = scope;
        this.settings = settings;
        topic = Topic.Builder.create(scope, "Operators")
                .topicName(settings.name("operators"))
                .masterKey(key)
                .enforceSsl(true)
                .build();
        // The topic has a policy of its own, for it demands TLS; so it also has to say who may publish.
        topic.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("AlarmsOfThisAccount")
                .principals(List.of(ServicePrincipal.Builder.create("cloudwatch.amazonaws.com").build()))
                .actions(List.of("sns:Publish"))
                .resources(List.of(topic.getTopicArn()))
                .conditions(Map.of(
                        "StringEquals", Map.of("aws:SourceAccount", Stack.of(scope).getAccount())))
                .build());
        topic.addSubscription(new EmailSubscription(settings.alarms()));
    }

    /// Tells of anything that lies in a queue that should be empty.
    void watch(String id, IQueue dead) {
        Alarm alarm = Alarm.Builder.create(scope, id + "-alarm")
                .alarmName(settings.name(id))
                .alarmDescription("Something could not be done and waits in the queue " + settings.name(id))
                .metric(dead.metricApproximateNumberOfMessagesVisible(
                        MetricOptions.builder().period(Duration.minutes(5)).statistic("Maximum").build()))
                .threshold(1)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
        alarm.addAlarmAction(new SnsAction(topic));
    }
}
