package rollcall.local.aws;

import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// SDK clients of servers on this machine.
public final class LocalClients {
    static final Region REGION = Region.US_EAST_1;
    /// Any will do; DynamoDB Local wants letters and digits only.
    private static final AwsCredentialsProvider CREDENTIALS = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("local", "local"));

    static {
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
    }

    private LocalClients() {}

    /// A client whose requests the interceptors see, in this order: to count them, or to make them fail. What AWS
    /// refuses is tried again as by a deployed function.
    public static DynamoDbClient dynamo(URI endpoint, List<? extends ExecutionInterceptor> interceptors) {
        return dynamo(endpoint, interceptors, UrlConnectionHttpClient.create());
    }

    static DynamoDbClient dynamo(
            URI endpoint, List<? extends ExecutionInterceptor> interceptors, SdkHttpClient http) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .httpClient(http)
                .overrideConfiguration(override -> {
                    override.retryStrategy(RetryMode.ADAPTIVE_V2);
                    interceptors.forEach(override::addExecutionInterceptor);
                })
                .build();
    }

    /// A client of a stand-in for SES, whose requests the interceptors see.
    public static SesClient mails(URI endpoint, List<? extends ExecutionInterceptor> interceptors) {
        return SesClient.builder()
                .endpointOverride(endpoint)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }

    /// A client of a stand-in for SNS, whose requests the interceptors see.
    public static SnsClient texts(URI endpoint, List<? extends ExecutionInterceptor> interceptors) {
        return SnsClient.builder()
                .endpointOverride(endpoint)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }

    /// A client whose requests the interceptors see.
    public static SqsClient queues(URI endpoint, List<? extends ExecutionInterceptor> interceptors) {
        return SqsClient.builder()
                .endpointOverride(endpoint)
                .region(REGION)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }
}
