package rollcall.local.aws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Answers the next few requests as DynamoDB does when it is asked too much, and has it do nothing.
final class ThrottlingHttpClient implements SdkHttpClient {
    private static final byte[] ANSWER = """
        {"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException","message":"Rate exceeded"}"""
            .getBytes(StandardCharsets.UTF_8);
    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private final AtomicInteger requests = new AtomicInteger();
    private final int refused;

    /// @param refused how many it answers so
    ThrottlingHttpClient(int refused) {
        this.refused = refused;
    }

    /// How often it was asked, one request tried again being another.
    int requests() {
        return requests.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return requests.incrementAndGet() > refused ? real.prepareRequest(request) : new Refusal();
    }

    @Override
    public void close() {
        real.close();
    }

    private static final class Refusal implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() {
            return HttpExecuteResponse.builder()
                    .response(SdkHttpResponse.builder()
                            .statusCode(400)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
                    .build();
        }

        @Override
        public void abort() {
            // There is nothing to end.
        }
    }
}
