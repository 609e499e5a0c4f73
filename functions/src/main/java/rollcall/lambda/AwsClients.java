package rollcall.lambda;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The clients of a function, which live as long as its process. Region, credentials and endpoints come from the
/// environment, as the SDK reads it.
final class AwsClients {
    static {
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
    }

    private static final AwsCredentialsProvider NOBODY = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("nobody", "nobody"));

    private AwsClients() {}

    static DynamoDbClient dynamo() {
        return dynamoBuilder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    static SesClient ses() {
        return SesClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    static SqsClient sqs() {
        return SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    /// As [#dynamo], but on [CannedAnswers].
    static DynamoDbClient cannedDynamo() {
        return dynamoBuilder().httpClient(new CannedAnswers())
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

    private static DynamoDbClientBuilder dynamoBuilder() {
        return DynamoDbClient.builder()
                .overrideConfiguration(override -> override.retryStrategy(RetryMode.ADAPTIVE_V2));
    }

    static SecretsManagerClient secrets() {
        return SecretsManagerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
