package rollcall.lambda;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The clients of a function, which live as long as its process. Region, credentials and endpoints come from the
/// environment, as the SDK reads it.
final class AwsClients {
    static {
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
    }

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(20);

    private static final AwsCredentialsProvider NOBODY = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("nobody", "nobody"));

    private AwsClients() {}

    /// @param retries `ADAPTIVE_V2` slows all of a worker's writes down where DynamoDB has too many of them; one that somebody
    ///         waits for is only tried again
    static DynamoDbClient dynamo(RetryMode retries) {
        return dynamoBuilder(retries).httpClient(UrlConnectionHttpClient.create()).build();
    }

    static SesClient ses() {
        return SesClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    /// Tries each mail once: where the answer is lost, the mail may be on its way.
    static SesClient mailsOnce() {
        return SesClient.builder().httpClient(prompt()).overrideConfiguration(AwsClients::once).build();
    }

    /// Tries each text message once, as [#mailsOnce].
    static SnsClient textsOnce() {
        return SnsClient.builder().httpClient(prompt()).overrideConfiguration(AwsClients::once).build();
    }

    static SqsClient sqs() {
        return SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    /// As [#dynamo], but on [CannedAnswers].
    static DynamoDbClient cannedDynamo() {
        return dynamoBuilder(RetryMode.STANDARD).httpClient(new CannedAnswers())
                .region(Region.US_EAST_1)
                .credentialsProvider(NOBODY)
                .build();
    }

    /// As [#sqs], but on [CannedAnswers].
    static SqsClient cannedSqs() {
        return SqsClient.builder()
                .httpClient(new CannedAnswers())
                .region(Region.US_EAST_1)
                .credentialsProvider(NOBODY)
                .checksumValidationEnabled(false)
                .build();
    }

    /// As [#ses], but on [CannedAnswers].
    static SesClient cannedSes() {
        return SesClient.builder()
                .httpClient(new CannedAnswers())
                .region(Region.US_EAST_1)
                .credentialsProvider(NOBODY)
                .build();
    }

    private static SdkHttpClient prompt() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(ANSWERING).build();
    }

    private static void once(ClientOverrideConfiguration.Builder override) {
        override.retryStrategy(AwsRetryStrategy.doNotRetry());
    }

    private static DynamoDbClientBuilder dynamoBuilder(RetryMode retries) {
        return DynamoDbClient.builder().overrideConfiguration(override -> override.retryStrategy(retries));
    }

    static SecretsManagerClient secrets() {
        return SecretsManagerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
