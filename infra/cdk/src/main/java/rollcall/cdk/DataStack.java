package rollcall.cdk;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.TableEncryption;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/// What must outlive every deployment: the tables, the secret and the key to both. Stays when the stack is deleted.
final class DataStack extends Stack {
    private static final String CLEVER = "clever";
    private static final String SESSION_KEY = "session-key";
    /// So many letters and digits are 48 bytes in base64.
    private static final int KEY_LENGTH = 64;
    private final Key key;
    private final Secret clever;
    private final Secret sessionKey;

    DataStack(Construct scope, Settings settings) {
        super(scope, "Data", StackProps.builder()
                .stackName(settings.name("data"))
                .description("Rollcall's tables and secrets, which stay when everything else goes")
                .terminationProtection(true)
                .build());
        key = key(settings);
        for (Table table : Table.values()) {
            create(table, settings);
        }
        clever = clever(settings);
        sessionKey = sessionKey(settings);
    }

    Key key() {
        return key;
    }

    Secret clever() {
        return clever;
    }

    Secret sessionKey() {
        return sessionKey;
    }

    private Key key(Settings settings) {
        Key created = Key.Builder.create(this, "Key")
                .alias(settings.name("data"))
                .description("Rollcall's data at rest")
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        created.addToResourcePolicy(throughTheServices());
        created.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("AlarmsAndMailsToEncryptedTopics")
                .principals(Stream.of("cloudwatch.amazonaws.com", "ses.amazonaws.com")
                        .map(service -> ServicePrincipal.Builder.create(service).build())
                        .toList())
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey*"))
                .resources(List.of("*"))
                .build());
        return created;
    }

    /// Who may read an item may have DynamoDB decrypt it, as with AWS's own key; so no function's policy needs the key.
    private PolicyStatement throughTheServices() {
        return PolicyStatement.Builder.create()
                .sid("OnlyThroughDynamoDbAndSecretsManager")
                .principals(List.of(new AnyPrincipal()))
                .actions(List.of("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*",
                        "kms:ReEncrypt*", "kms:CreateGrant"))
                .resources(List.of("*"))
                .conditions(Map.of("StringEquals", Map.of(
                        "kms:CallerAccount", getAccount(),
                        "kms:ViaService", List.of(
                                "dynamodb." + getRegion() + ".amazonaws.com",
                                "secretsmanager." + getRegion() + ".amazonaws.com"))))
                .build();
    }

    private void create(Table table, Settings settings) {
        software.amazon.awscdk.services.dynamodb.Table.Builder builder = software.amazon.awscdk.services.dynamodb.Table.Builder
                .create(this, table.id())
                .tableName(settings.name(table.id()))
                .partitionKey(text(table.partition()))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .pointInTimeRecoverySpecification(
                        PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
                .encryption(TableEncryption.CUSTOMER_MANAGED)
                .encryptionKey(key)
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.RETAIN);
        table.sort().map(DataStack::text).ifPresent(builder::sortKey);
        table.expiry().ifPresent(builder::timeToLiveAttribute);
        software.amazon.awscdk.services.dynamodb.Table built = builder.build();
        table.index().map(DataStack::properties).ifPresent(built::addGlobalSecondaryIndex);
    }

    private static GlobalSecondaryIndexProps properties(Table.Index index) {
        return GlobalSecondaryIndexProps.builder()
                .indexName(index.name())
                .partitionKey(text(index.partition()))
                .sortKey(text(index.sort()))
                .projectionType(ProjectionType.KEYS_ONLY)
                .build();
    }

    /// Made without its values, which are put in by hand: a template is no place for a secret.
    private Secret clever(Settings settings) {
        Secret secret = Secret.Builder.create(this, CLEVER)
                .secretName(settings.name(CLEVER))
                .description("Our client id and client secret at Clever, as {\"clientId\": ..., \"clientSecret\": ...}")
                .encryptionKey(key)
                .secretStringValue(SecretValue.unsafePlainText("{\"clientId\":\"\",\"clientSecret\":\"\"}"))
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        notRotated(secret, "Clever issues the secret and has no call to rotate it; a person puts a new one in");
        return secret;
    }

    /// Made up by AWS, and seen by nobody.
    private Secret sessionKey(Settings settings) {
        Secret secret = Secret.Builder.create(this, SESSION_KEY)
                .secretName(settings.name(SESSION_KEY))
                .description("What sessions are signed with: keys in base64 with commas between them, the newest first")
                .encryptionKey(key)
                .generateSecretString(SecretStringGenerator.builder()
                        .passwordLength(KEY_LENGTH)
                        .excludePunctuation(true)
                        .build())
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        notRotated(secret, "Functions read it once in their life; a person puts a new key before the old one");
        return secret;
    }

    private static void notRotated(Secret secret, String reason) {
        NagSuppressions.addResourceSuppressions(secret, List.of(NagPackSuppression.builder()
                .id("AwsSolutions-SMG4")
                .reason(reason)
                .build()));
    }

    private static Attribute text(String name) {
        return Attribute.builder().name(name).type(AttributeType.STRING).build();
    }
}
