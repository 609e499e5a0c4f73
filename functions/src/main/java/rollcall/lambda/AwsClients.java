package rollcall.lambda;

import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The clients of a function, which live as long as its process. Region, credentials and endpoints come from the
/// environment, as the SDK reads it.
final class AwsClients {
    static {
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
    }

    private AwsClients() {}

    static DynamoDbClient dynamo() {
        return DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(RetryMode.ADAPTIVE_V2))
                .build();
    }

    static SqsClient sqs() {
        return SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    static SecretsManagerClient secrets() {
        return SecretsManagerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
