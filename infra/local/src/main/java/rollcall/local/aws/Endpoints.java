package rollcall.local.aws;

import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Clients of the real SDK for servers that are not AWS.
///
/// @param interceptors see every call; for counting and for making calls fail
public record Endpoints(URI dynamo, URI sqs, List<ExecutionInterceptor> interceptors) {
    /// Any name does: the embedded servers ask for no account.
    public static final Region REGION = Region.US_EAST_1;

    private static final AwsBasicCredentials NOBODY = AwsBasicCredentials.create("local", "local");

    public Endpoints {
        interceptors = List.copyOf(interceptors);
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
    }

    public DynamoDbClient dynamoClient() {
        return DynamoDbClient.builder()
                .endpointOverride(dynamo)
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(NOBODY))
                .httpClient(httpClient())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }

    public SqsClient sqsClient() {
        return SqsClient.builder()
                .endpointOverride(sqs)
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(NOBODY))
                .httpClient(httpClient())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }

    private static SdkHttpClient httpClient() {
        return UrlConnectionHttpClient.create();
    }
}
