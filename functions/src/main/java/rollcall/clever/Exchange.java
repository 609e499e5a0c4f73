package rollcall.clever;

import static rollcall.roster.SourceFailure.BROKEN_ANSWER;
import static rollcall.roster.SourceFailure.SERVER_ERROR;
import static rollcall.roster.SourceFailure.UNREACHABLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import rollcall.clever.wire.AnswerReader;
import rollcall.clever.wire.Json;

/// Sends one request once. Bodies are read only from a 200 that says it is JSON, and are in no message.
final class Exchange implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int NOT_IMPLEMENTED = 501;

    private final HttpClient client;
    private final CleverLimits limits;

    Exchange(CleverLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /// @throws InterruptedException if the thread was interrupted before the answer was read to its end
    <T> Answer<T> send(Question question, String authorization, Line line, AnswerReader<T> reader)
            throws InterruptedException {
        Optional<RateLimit> limit = Optional.empty();
        HttpResponse<InputStream> response;
        try {
            response = client.send(request(question, authorization, line.deadline()), BodyHandlers.ofInputStream());
            limit = RateLimit.of(response.headers());
        } catch (IOException trouble) {
            return new Answer.Failed<>(UNREACHABLE, detail(trouble, question.address()));
        } finally {
            line.quota().answered(limit);
        }
        try (InputStream body = response.body()) {
            return answer(response, limit, body, line.deadline(), reader);
        } catch (IOException trouble) {
            return broken(trouble, question.address());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(Question question, String authorization, Deadline deadline) {
        HttpRequest.Builder request = HttpRequest.newBuilder(question.address())
                .timeout(deadline.atMost(limits.request()))
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "rollcall");
        question.form()
                .ifPresent(form -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return request.build();
    }

    private <T> Answer<T> answer(
            HttpResponse<InputStream> response, Optional<RateLimit> limit, InputStream body, Deadline deadline,
            AnswerReader<T> reader)
            throws IOException {
        int status = response.statusCode();
        return switch (status) {
            case OK -> new Answer.Read<>(read(response, body, deadline, reader));
            case UNAUTHORISED -> new Answer.Unauthorised<>();
            case TOO_MANY_REQUESTS -> new Answer.Throttled<>(limit);
            case NOT_IMPLEMENTED -> new Answer.Denied<>(status);
            default -> status < SERVER_ERRORS
                    ? new Answer.Denied<>(status)
                    : new Answer.Failed<>(SERVER_ERROR, "HTTP " + status + " from " + response.uri().getPath());
        };
    }

    private <T> T read(
            HttpResponse<InputStream> response, InputStream body, Deadline deadline, AnswerReader<T> reader)
            throws IOException {
        Duration time = deadline.atMost(limits.page());
        try (Alarm _ = Alarm.closing(body, time); InputStream json = Body.json(response, body, limits.bytesPerPage())) {
            return Json.read(json, reader);
        }
    }

    // A reader that was called off sees its connection break: that is no fault of the answer.
    private static <T> Answer<T> broken(IOException trouble, URI address) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return new Answer.Failed<>(BROKEN_ANSWER, detail(trouble, address));
    }

    // The trouble's own message may quote the answer.
    private static String detail(IOException trouble, URI address) {
        return trouble.getClass().getSimpleName() + " from " + address.getPath();
    }
}
