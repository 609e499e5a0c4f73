package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.account.dynamodb.AccessTable;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.lambda.AccessConfig;
import rollcall.lambda.Config;
import rollcall.lambda.NoticeConfig;
import rollcall.lambda.Sample;
import rollcall.local.aws.EmbeddedAws;
import rollcall.notify.dynamodb.NoticesTable;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// The stacks and the code say the same.
class DriftTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_CLASS_FILE_VERSION = 44;

    @Test
    void everyHandlerIsDeployed() throws IOException {
        Path handlers = REPOSITORY.resolve("functions/src/main/java/rollcall/lambda");
        try (Stream<Path> files = Files.list(handlers)) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Handler.java"))
                    .map(name -> "rollcall.lambda." + name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Function.values()).map(DriftTest::handler).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void handlerIsAClassTheRuntimeCanMakeAndRead(Function function) throws Exception {
        Class<?> handler = Class.forName(handler(function));
        assertThat(handler).isAssignableTo(RequestHandler.class);
        assertThat(handler.getConstructor()).isNotNull();
        assertThat(properties(function).get("Runtime").asText()).isEqualTo("java" + release(handler));
    }

    @ParameterizedTest
    @EnumSource
    void whatAFunctionIsToldConfigReads(Function function) {
        Map<String, String> told = told(function);
        Set<String> read = new HashSet<>();
        Map<String, String> watched = new HashMap<>(told) {
            @Override
            public String get(Object name) {
                read.add((String) name);
                return super.get(name);
            }
        };
        Config.from(watched);
        switch (function) {
            case FAN_OUT, PLAN, APPLY, AUDIT, FEEDBACK -> {
            }
            case API -> AccessConfig.from(watched);
            case NOTIFY -> NoticeConfig.from(watched);
        }
        told.keySet().removeIf(name -> name.startsWith("POWERTOOLS_"));
        assertThat(read).containsAll(told.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void functionsHoldWhatTheSettingsSay(Function function) {
        assertThat(Config.from(told(function)).holds()).isEqualTo(Synthesised.SETTINGS.holds());
    }

    @Test
    void allThatSendTogetherSendWhatTheSettingsSay() {
        NoticeConfig config = NoticeConfig.from(told(Function.NOTIFY));
        assertThat(config.perSecond() * Function.NOTIFIERS).isEqualTo(Synthesised.SETTINGS.pace());
    }

    @ParameterizedTest
    @EnumSource
    void queueWaitsLongEnoughAndOftenEnough(WorkQueue queue) {
        JsonNode properties = Synthesised.one("AWS::SQS::Queue", "QueueName", Synthesised.SETTINGS.name(queue.id()));
        Duration visibility = Duration.ofSeconds(properties.get("VisibilityTimeout").asLong());
        JsonNode redrive = properties.get("RedrivePolicy");
        assertThat(visibility).isEqualTo(EmbeddedAws.VISIBILITY).isLessThanOrEqualTo(Duration.ofHours(12));
        assertThat(redrive.get("maxReceiveCount").asInt()).isEqualTo(EmbeddedAws.RECEIVES);
        assertThat(Synthesised.name(redrive.get("deadLetterTargetArn"))).isEqualTo(queue.id() + EmbeddedAws.DEAD);
        assertThat(properties.get("MessageRetentionPeriod").asLong())
                .isGreaterThan(visibility.toSeconds() * EmbeddedAws.RECEIVES);
        for (Function function : Function.values()) {
            function.feed()
                    .filter(feed -> feed.queue() == queue)
                    .ifPresent(_ -> assertThat(visibility)
                            .isGreaterThanOrEqualTo(
                                    Duration.ofSeconds(properties(function).get("Timeout").asLong() * 6)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQueueFeedsOneFunctionThatSaysWhichMessagesFailed(WorkQueue queue) {
        List<JsonNode> feeds = Synthesised.ofType("AWS::Lambda::EventSourceMapping")
                .values()
                .stream()
                .map(feed -> feed.get("Properties"))
                .filter(feed -> Synthesised.name(feed.get("EventSourceArn")).equals(queue.id()))
                .toList();
        assertThat(feeds).hasSize(1).allSatisfy(feed -> {
            assertThat(feed.at("/FunctionResponseTypes/0").asText()).isEqualTo("ReportBatchItemFailures");
            assertThat(feed.at("/BatchSize").asInt()).isBetween(1, 10);
            assertThat(feed.at("/ScalingConfig/MaximumConcurrency").asInt()).isBetween(2, 1000);
        });
    }

    @Test
    void tablesAreKeyedAsTheStoresKeyThem() {
        keyedAs(Table.DIRECTORY, DirectoryTable.createRequest("any"));
        keyedAs(Table.SYNC, SyncTable.createRequest("any"));
        keyedAs(Table.ACCESS, AccessTable.createRequest("any"));
        keyedAs(Table.NOTICES, NoticesTable.createRequest("any"));
    }

    @ParameterizedTest
    @EnumSource
    void whatExpiresIsDroppedFromItsTable(Table table) {
        String attribute = switch (table) {
            case DIRECTORY, NOTICES -> "";
            case SYNC -> SyncTable.TIME_TO_LIVE;
            case ACCESS -> AccessTable.TIME_TO_LIVE;
        };
        JsonNode properties = Synthesised.one(
                "AWS::DynamoDB::Table", "TableName", Synthesised.SETTINGS.name(table.id()));
        assertThat(properties.at("/TimeToLiveSpecification/AttributeName").asText()).isEqualTo(attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "nightly, cron(0 18-23 * * ? *), fan-out, fan-out-nightly.json",
        "due, rate(15 minutes), fan-out, fan-out-due.json",
        "audit, rate(1 hour), audit, audit.json"})
    void scheduleStartsItsFunctionWithAnEventLikeItsSample(String name, String when, String function, String sample)
            throws IOException {
        JsonNode schedule = Synthesised.one("AWS::Scheduler::Schedule", "Name", Synthesised.SETTINGS.name(name));
        assertThat(schedule.get("ScheduleExpression").asText()).isEqualTo(when);
        assertThat(schedule.get("ScheduleExpressionTimezone").asText()).isEqualTo("America/Los_Angeles");
        assertThat(Synthesised.name(schedule.at("/Target/Arn"))).isEqualTo(function);
        String event = schedule.at("/Target/Input").asText();
        JsonNode expected = JSON.readTree(Files.readString(REPOSITORY.resolve("events").resolve(sample)));
        assertThat(JSON.readTree(event).get("detail")).isEqualTo(expected.get("detail"));
        ScheduledEvent read = LambdaEventSerializers
                .serializerFor(ScheduledEvent.class, ScheduledEvent.class.getClassLoader())
                .fromJson(event.replace("<aws.scheduler.scheduled-time>", "2026-11-24T07:00:00Z"));
        assertThat(read.getTime().toString()).isEqualTo("2026-11-24T07:00:00.000Z");
    }

    @Test
    void everyFunctionHasASampleEvent() {
        Set<String> sampled = new TreeSet<>();
        Arrays.stream(Sample.values()).forEach(sample -> sampled.add(sample.function().name()));
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Function.values()).map(Enum::name).toList());
    }

    private static void keyedAs(Table table, CreateTableRequest request) {
        JsonNode properties = Synthesised.one(
                "AWS::DynamoDB::Table", "TableName", Synthesised.SETTINGS.name(table.id()));
        assertThat(properties.get("KeySchema").valueStream())
                .map(key -> key.get("AttributeName").asText() + " " + key.get("KeyType").asText())
                .isEqualTo(request.keySchema()
                        .stream()
                        .map(key -> key.attributeName() + " " + key.keyTypeAsString())
                        .toList());
        assertThat(properties.get("AttributeDefinitions").valueStream())
                .map(key -> key.get("AttributeName").asText() + " " + key.get("AttributeType").asText())
                .isEqualTo(request.attributeDefinitions()
                        .stream()
                        .map(key -> key.attributeName() + " " + key.attributeTypeAsString())
                        .toList());
        assertThat(properties.path("GlobalSecondaryIndexes").valueStream())
                .map(index -> index.get("IndexName").asText() + " " + index.at("/Projection/ProjectionType").asText()
                        + " " + index.get("KeySchema").findValuesAsText("AttributeName"))
                .isEqualTo(request.globalSecondaryIndexes()
                        .stream()
                        .map(index -> index.indexName() + " " + index.projection().projectionTypeAsString() + " "
                                + index.keySchema().stream().map(KeySchemaElement::attributeName).toList())
                        .toList());
    }

    /// With an address in the place of what only a deployment knows.
    private static Map<String, String> told(Function function) {
        Map<String, String> variables = new HashMap<>();
        properties(function).at("/Environment/Variables")
                .properties()
                .forEach(variable -> variables.put(
                        variable.getKey(),
                        variable.getValue().isTextual() ? variable.getValue().asText() : "https://example.org"));
        return variables;
    }

    private static String handler(Function function) {
        return properties(function).get("Handler").asText();
    }

    private static JsonNode properties(Function function) {
        return Synthesised.resource(function.logicalId()).get("Properties");
    }

    /// For which release the compiler made the class.
    private static int release(Class<?> compiled) throws IOException {
        String file = "/" + compiled.getName().replace('.', '/') + ".class";
        try (DataInputStream bytes = new DataInputStream(compiled.getResourceAsStream(file))) {
            bytes.skipNBytes(6);
            return bytes.readUnsignedShort() - FIRST_CLASS_FILE_VERSION;
        }
    }
}
