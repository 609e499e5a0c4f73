package rollcall.cdk;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.subscriptions.LambdaSubscription;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/// One function with its role, its log and what feeds it.
final class DeployedFunction {
    private static final List<String> TAKE = List.of(
            "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
    private static final int STARTS_AGAIN = 2;
    private final Construct scope;
    private final Function function;
    private final Role role;
    private final software.amazon.awscdk.services.lambda.Function lambda;

    DeployedFunction(Construct scope, Function function, String name, Code code, Map<String, String> environment) {
        this.scope = scope;
        this.function = function;
        this.role = Role.Builder.create(scope, id("Role"))
                .assumedBy(ServicePrincipal.Builder.create("lambda.amazonaws.com").build())
                .build();
        LogGroup log = LogGroup.Builder.create(scope, id("Log"))
                .logGroupName("/aws/lambda/" + name)
                .retention(RetentionDays.ONE_MONTH)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        role.addToPolicy(Rights.allow(log.getLogGroupArn(), List.of("logs:CreateLogStream", "logs:PutLogEvents")));
        this.lambda = lambda(name, code, environment, log);
        // By this name `sam local invoke` knows it.
        ((CfnFunction) lambda.getNode().getDefaultChild()).overrideLogicalId(function.logicalId());
    }

    void allow(PolicyStatement statement) {
        role.addToPolicy(statement);
    }

    String arn() {
        return lambda.getFunctionArn();
    }

    /// Tasks of `queue` start it.
    void feed(IQueue queue, Feed feed) {
        role.addToPolicy(Rights.allow(queue.getQueueArn(), TAKE));
        EventSourceMapping.Builder.create(scope, id("Feed"))
                .target(newest())
                .eventSourceArn(queue.getQueueArn())
                .batchSize(feed.batch())
                .maxConcurrency(feed.concurrency())
                .reportBatchItemFailures(true)
                .build();
    }

    /// Starts that fail are tried again, and end in `dead`.
    void lateStartsUntil(java.time.Duration oldest, IQueue dead) {
        role.addToPolicy(Rights.allow(dead.getQueueArn(), List.of("sqs:SendMessage")));
        CfnEventInvokeConfig.Builder.create(scope, id("Starts"))
                .functionName(lambda.getFunctionName())
                .qualifier("$LATEST")
                .maximumEventAgeInSeconds(oldest.toSeconds())
                .maximumRetryAttempts(STARTS_AGAIN)
                .destinationConfig(CfnEventInvokeConfig.DestinationConfigProperty.builder()
                        .onFailure(CfnEventInvokeConfig.OnFailureProperty.builder()
                                .destination(dead.getQueueArn())
                                .build())
                        .build())
                .build();
    }

    /// What is published to `topic` starts it.
    void listen(ITopic topic) {
        topic.addSubscription(new LambdaSubscription(lambda));
    }

    /// The newest version, which starts from its snapshot.
    IFunction newest() {
        Annotations.of(lambda)
                .acknowledgeWarning(
                        "@aws-cdk/aws-lambda:snapStartRequirePublish",
                        "every change is published, and the alias points to it");
        return Alias.Builder.create(scope, id("Live"))
                .aliasName("live")
                .version(lambda.getCurrentVersion())
                .build();
    }

    private software.amazon.awscdk.services.lambda.Function lambda(
            String name, Code code, Map<String, String> environment, LogGroup log) {
        return software.amazon.awscdk.services.lambda.Function.Builder.create(scope, function.logicalId())
                .functionName(name)
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(function.handler())
                .code(code)
                .role(role)
                .memorySize(function.megabytes())
                .timeout(Duration.seconds(function.timeout().toSeconds()))
                .environment(environment)
                .logGroup(log)
                .snapStart(function.waitedFor() ? SnapStartConf.ON_PUBLISHED_VERSIONS : null)
                .reservedConcurrentExecutions(function.start() instanceof Function.Start.Scheduled ? 1 : null)
                .build();
    }

    private String id(String part) {
        return function.logicalId() + part;
    }
}
