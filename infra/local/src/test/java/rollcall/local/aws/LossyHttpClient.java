package rollcall.local.aws;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Loses the next few answers: the server has done what it was asked, but the caller does not learn of it.
final class LossyHttpClient implements SdkHttpClient {
    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private final AtomicInteger losses;

    LossyHttpClient(int losses) {
        this.losses = new AtomicInteger(losses);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = real.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                HttpExecuteResponse response = prepared.call();
                if (losses.getAndDecrement() > 0) {
                    throw new IOException("the answer is lost");
                }
                return response;
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    @Override
    public void close() {
        real.close();
    }
}
