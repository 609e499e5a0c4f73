package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reviewer would look for.
class TemplateTest {
    private static final int LONGEST_POLICY = 10_240;

    @Test
    void awsHasNothingAgainstTheSolution() {
        assertThat(Synthesised.assembly().objections()).isEmpty();
    }

    @Test
    void everySuppressedObjectionHasAReason() {
        List<JsonNode> suppressions = Stream
                .of("AWS::SecretsManager::Secret", "AWS::SQS::Queue", "AWS::ApiGatewayV2::Route")
                .flatMap(type -> Synthesised.ofType(type).values().stream())
                .flatMap(resource -> resource.at("/Metadata/cdk_nag/rules_to_suppress").valueStream())
                .toList();
        assertThat(suppressions).hasSize(4)
                .allSatisfy(
                        suppression -> assertThat(suppression.get("reason").asText().length()).isGreaterThan(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::SecretsManager::Secret"})
    void whatHoldsDataStaysWhenTheStackGoes(String type) {
        assertThat(Synthesised.ofType(type).values()).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.get("DeletionPolicy").asText()).isEqualTo("Retain");
            assertThat(resource.get("UpdateReplacePolicy").asText()).isEqualTo("Retain");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tableCanBeBroughtBackAndIsEncryptedWithOurKey(Table table) {
        JsonNode properties = Synthesised.one("AWS::DynamoDB::Table", "TableName", name(table.id()));
        assertThat(properties.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean()).isTrue();
        assertThat(properties.at("/DeletionProtectionEnabled").asBoolean()).isTrue();
        assertThat(properties.at("/BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
        assertThat(properties.at("/SSESpecification/SSEType").asText()).isEqualTo("KMS");
        assertThat(properties.at("/SSESpecification/KMSMasterKeyId/Fn::GetAtt/0").asText())
                .isEqualTo(Synthesised.ofType("AWS::KMS::Key").keySet().iterator().next());
    }

    @ParameterizedTest
    @EnumSource
    void functionRunsOnGravitonAndItsLogIsKeptForAMonth(Function function) {
        JsonNode properties = Synthesised.resource(function.logicalId()).get("Properties");
        assertThat(properties.get("Architectures")).hasSize(1).first().extracting(JsonNode::asText).isEqualTo("arm64");
        JsonNode log = Synthesised.one("AWS::Logs::LogGroup", "LogGroupName", "/aws/lambda/" + name(function.id()));
        assertThat(log.get("RetentionInDays").asInt()).isEqualTo(30);
        assertThat(Synthesised.name(properties.at("/LoggingConfig/LogGroup"))).isEqualTo(function.id());
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatSomebodyWaitsForStartsFromASnapshotAndOnlyWhatIsScheduledRunsOneAtATime(Function function) {
        JsonNode properties = Synthesised.resource(function.logicalId()).get("Properties");
        boolean alone = function.start() instanceof Function.Start.Scheduled;
        boolean waitedFor = !alone && !(function.start() instanceof Function.Start.Told);
        assertThat(properties.at("/SnapStart/ApplyOn").asText()).isEqualTo(waitedFor ? "PublishedVersions" : "");
        assertThat(properties.at("/ReservedConcurrentExecutions").asInt()).isEqualTo(alone ? 1 : 0);
    }

    @Test
    void startsThatFailEndWhereSomebodyIsTold() {
        assertThat(Synthesised.ofType("AWS::Lambda::EventInvokeConfig").values()).hasSize(3).allSatisfy(config -> {
            assertThat(Synthesised.name(config.at("/Properties/DestinationConfig/OnFailure/Destination")))
                    .isEqualTo("starts-dead");
            assertThat(config.at("/Properties/MaximumEventAgeInSeconds").asInt()).isEqualTo(6 * 60 * 60);
            assertThat(config.at("/Properties/MaximumRetryAttempts").asInt()).isEqualTo(2);
        });
        assertThat(Synthesised.ofType("AWS::CloudWatch::Alarm").values())
                .map(alarm -> Synthesised.name(alarm.at("/Properties/Dimensions/0/Value")))
                .containsExactlyInAnyOrder("plan-tasks-dead", "school-tasks-dead", "notice-tasks-dead", "starts-dead");
    }

    @ParameterizedTest
    @CsvSource({"nightly, 21600", "due, 900", "audit, 3600"})
    void startIsTriedUntilTheNextOneOrTheNightIsNear(String schedule, int seconds) {
        JsonNode target = Synthesised.one("AWS::Scheduler::Schedule", "Name", name(schedule)).get("Target");
        assertThat(target.at("/RetryPolicy/MaximumEventAgeInSeconds").asInt()).isEqualTo(seconds);
        assertThat(target.at("/RetryPolicy/MaximumRetryAttempts").asInt()).isEqualTo(185);
        assertThat(Synthesised.name(target.at("/DeadLetterConfig/Arn"))).isEqualTo("starts-dead");
    }

    @Test
    void whatTheSchedulerMayDoIsToStartTheFunctionsOfTheTimetable() {
        String role = Synthesised.ofType("AWS::Scheduler::Schedule")
                .values()
                .iterator()
                .next()
                .at("/Properties/Target/RoleArn/Fn::GetAtt/0")
                .asText();
        assertThat(Policy.ofRole(role).statements())
                .map(statement -> statement.action() + " " + statement.resource())
                .containsExactlyInAnyOrder(
                        "sqs:SendMessage starts-dead", "lambda:InvokeFunction fan-out",
                        "lambda:InvokeFunction audit");
    }

    @Test
    void everyQueueAndEveryTopicRefusesWhatIsNotEncryptedOnItsWay() {
        Map<String, JsonNode> queues = Synthesised.ofType("AWS::SQS::Queue");
        assertThat(Synthesised.ofType("AWS::SQS::QueuePolicy").values())
                .hasSameSizeAs(queues.values())
                .allSatisfy(policy -> assertThat(policy.toString()).contains("\"aws:SecureTransport\":\"false\""));
        assertThat(queues.values())
                .allSatisfy(queue -> assertThat(queue.at("/Properties/SqsManagedSseEnabled").asBoolean()).isTrue());
        assertThat(Synthesised.ofType("AWS::SNS::TopicPolicy").values())
                .hasSize(2)
                .allSatisfy(policy -> assertThat(policy.toString()).contains("SecureTransport", "SourceAccount"));
    }

    @Test
    void everyRequestGoesToTheNewestDashboardThrottledAndLogged() {
        JsonNode route = only("AWS::ApiGatewayV2::Route");
        assertThat(route.get("RouteKey").asText()).isEqualTo("$default");
        JsonNode integration = only("AWS::ApiGatewayV2::Integration");
        assertThat(integration.get("PayloadFormatVersion").asText()).isEqualTo("2.0");
        JsonNode alias = Synthesised.resource(integration.at("/IntegrationUri/Ref").asText());
        assertThat(Synthesised.name(alias.at("/Properties/FunctionName"))).isEqualTo("api");
        JsonNode stage = only("AWS::ApiGatewayV2::Stage");
        assertThat(stage.at("/DefaultRouteSettings/ThrottlingRateLimit").asInt()).isPositive();
        assertThat(stage.at("/DefaultRouteSettings/ThrottlingBurstLimit").asInt()).isPositive();
        assertThat(Synthesised.name(stage.at("/AccessLogSettings/DestinationArn"))).isEqualTo("dashboard");
        assertThat(stage.at("/AccessLogSettings/Format").asText())
                .contains("$context.status", "$context.path")
                .doesNotContain("query", "userAgent");
    }

    @Test
    void onlyTheDashboardOfThisApiAndWhatSesTellsMayCallAFunctionFromOutside() {
        assertThat(Synthesised.ofType("AWS::Lambda::Permission")).hasSize(2);
        JsonNode request = Synthesised.one("AWS::Lambda::Permission", "Principal", "apigateway.amazonaws.com");
        assertThat(request.get("SourceArn").toString())
                .contains(Synthesised.ofType("AWS::ApiGatewayV2::Api").keySet());
        JsonNode feedback = Synthesised.one("AWS::Lambda::Permission", "Principal", "sns.amazonaws.com");
        assertThat(Synthesised.name(feedback.get("SourceArn"))).isEqualTo("feedback");
        assertThat(Synthesised.name(feedback.get("FunctionName"))).isEqualTo("feedback");
    }

    /// IAM counts the letters of all policies in a role. References are longer here than the names AWS puts in.
    @Test
    void policiesFitIntoTheirRoles() {
        Map<String, Integer> lengths = new HashMap<>();
        Synthesised.ofType("AWS::IAM::Policy")
                .values()
                .forEach(policy -> lengths.merge(
                        policy.at("/Properties/Roles/0/Ref").asText(),
                        policy.at("/Properties/PolicyDocument").toString().length(), Integer::sum));
        assertThat(lengths.values()).isNotEmpty().allSatisfy(length -> assertThat(length).isLessThan(LONGEST_POLICY));
    }

    @Test
    void mailComesFromTheOneAddress() {
        assertThat(Synthesised.ofType("AWS::IAM::Policy").values())
                .flatExtracting(policy -> policy.at("/Properties/PolicyDocument/Statement").valueStream().toList())
                .filteredOn(statement -> statement.get("Action").asText().startsWith("ses:"))
                .hasSize(4)
                .allSatisfy(statement -> assertThat(
                        statement.at("/Condition/StringEquals/ses:FromAddress").asText())
                        .isEqualTo(Synthesised.SETTINGS.sender()));
    }

    @Test
    void whatComesBackOfMailsIsTold() {
        JsonNode destination = only("AWS::SES::ConfigurationSetEventDestination").get("EventDestination");
        assertThat(Synthesised.texts(destination.get("MatchingEventTypes"))).containsExactlyInAnyOrder("bounce",
                "complaint");
        assertThat(Synthesised.name(destination.at("/SnsDestination/TopicARN"))).isEqualTo("feedback");
        assertThat(Synthesised.ofType("AWS::SNS::Subscription").values())
                .map(subscription -> subscription.at("/Properties/Protocol").asText())
                .containsExactlyInAnyOrder("email", "lambda");
    }

    @Test
    void mailIsSentFromTheProvedDomainOverTlsAndNotToWhomItCannotReach() {
        JsonNode sender = only("AWS::SES::EmailIdentity");
        assertThat(sender.get("EmailIdentity").asText()).isEqualTo(Synthesised.SETTINGS.domain());
        assertThat(Synthesised.ofType("AWS::SES::ConfigurationSet"))
                .containsOnlyKeys(sender.at("/ConfigurationSetAttributes/ConfigurationSetName/Ref").asText());
        JsonNode sending = only("AWS::SES::ConfigurationSet");
        assertThat(sending.at("/DeliveryOptions/TlsPolicy").asText()).isEqualTo("REQUIRE");
        assertThat(Synthesised.texts(sending.at("/SuppressionOptions/SuppressedReasons")))
                .containsExactlyInAnyOrder("BOUNCE", "COMPLAINT");
        assertThat(sending.at("/ReputationOptions/ReputationMetricsEnabled").asBoolean()).isTrue();
    }

    /// Who is named by nobody's name is whoever may read an item or a secret of this account.
    @Test
    void keyServesAnybodyOnlyThroughTheServicesOfThisAccount() {
        List<JsonNode> anybody = only("AWS::KMS::Key").at("/KeyPolicy/Statement")
                .valueStream()
                .filter(statement -> statement.at("/Principal/AWS").asText().equals("*"))
                .toList();
        assertThat(anybody).hasSize(1).allSatisfy(statement -> {
            JsonNode condition = statement.at("/Condition/StringEquals");
            assertThat(condition.at("/kms:CallerAccount/Ref").asText()).isEqualTo("AWS::AccountId");
            assertThat(
                    condition.get("kms:ViaService").valueStream().map(service -> service.at("/Fn::Join/1/0").asText()))
                    .containsExactlyInAnyOrder("dynamodb.", "secretsmanager.");
            assertThat(Synthesised.texts(statement.get("Action"))).doesNotContain("kms:*");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::SQS::Queue",
        "AWS::Lambda::Function", "AWS::Logs::LogGroup", "AWS::SNS::Topic", "AWS::SES::EmailIdentity"})
    void whatCostsSomethingSaysWhoseItIs(String type) {
        assertThat(Synthesised.ofType(type).values()).isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.at("/Properties/Tags").valueStream())
                        .map(tag -> tag.get("Key").asText() + "=" + tag.get("Value").asText())
                        .containsExactly("application=rollcall", "stage=test"));
    }

    private static JsonNode only(String type) {
        Map<String, JsonNode> found = Synthesised.ofType(type);
        assertThat(found).hasSize(1);
        return found.values().iterator().next().get("Properties");
    }

    private static String name(String thing) {
        return Synthesised.SETTINGS.name(thing);
    }
}
