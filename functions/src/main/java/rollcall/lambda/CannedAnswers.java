package rollcall.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/// An AWS in which there is nothing: every call succeeds at once and finds nothing, and none leaves the process.
final class CannedAnswers implements SdkHttpClient {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
    private static final int OK = 200;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(OK).build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(NOTHING)))
                        .build();
            }

            @Override
            public void abort() {
                // It is answered before anybody could.
            }
        };
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
