package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObstaclesTest {
    @ParameterizedTest
    @CsvSource({
        "400, Throttling",
        "400, ThrottlingException",
        "429, Throttled",
        "429, Whatever",
        "503, Throttling",
        "400, LimitExceededException",
        "400, RequestLimitExceeded",
        "400, TooManyRequestsException",
        "400, AccountSendingPausedException",
        "400, AccountSendingPaused",
        "400, ConfigurationSetSendingPausedException",
        "400, ConfigurationSetDoesNotExist",
        "400, MailFromDomainNotVerifiedException",
        "403, AccessDenied",
        "403, AuthorizationError",
        "403, SignatureDoesNotMatch",
        "400, RequestExpired",
        "400, ExpiredToken"})
    void whatStandsInTheWayOfEveryMessageWillPass(int status, String code) {
        assertThat(Obstacles.answered(status, Optional.of(code))).isEqualTo(new Delivery.Postponed(code));
    }

    @ParameterizedTest
    @CsvSource({"MessageRejected", "InvalidParameterValue", "InvalidParameter", "ValidationError", "SomethingNew"})
    void whatIsSaidOfThisMessageIsARefusal(String code) {
        assertThat(Obstacles.answered(400, Optional.of(code))).isEqualTo(new Delivery.Refused(code));
    }

    @ParameterizedTest
    @CsvSource({"500, InternalFailure", "500, InternalError", "503, ServiceUnavailable", "302, Elsewhere"})
    void whereTheServiceFailedTheMessageMayBeOnItsWay(int status, String code) {
        assertThat(Obstacles.answered(status, Optional.of(code))).isEqualTo(new Delivery.Unknown(code));
    }

    @Test
    void aWordThatIsNoIdentifierIsReplacedByTheStatus() {
        assertThat(Obstacles.answered(400, Optional.empty())).isEqualTo(new Delivery.Refused("HTTP-400"));
        assertThat(Obstacles.answered(500, Optional.of("no such jose@lincoln.example")))
                .isEqualTo(new Delivery.Unknown("HTTP-500"));
        assertThat(Obstacles.answered(403, Optional.of(""))).isEqualTo(new Delivery.Postponed("HTTP-403"));
    }

    static Stream<IOException> withoutConnection() {
        return Stream.of(new ConnectException("refused"), new UnknownHostException("host"),
                new NoRouteToHostException("none"), new SSLHandshakeException("no"),
                new SocketTimeoutException("Connect timed out"));
    }

    @ParameterizedTest
    @MethodSource("withoutConnection")
    void withoutAConnectionNothingWasSent(IOException cause) {
        assertThat(Obstacles.unanswered(new IllegalStateException(new UncheckedIOException(cause))))
                .isEqualTo(new Delivery.Postponed(cause.getClass().getSimpleName()));
    }

    static Stream<IOException> withoutAnswer() {
        return Stream.of(new SocketTimeoutException("Read timed out"), new SocketException("Connection reset"),
                new IOException("end"));
    }

    @ParameterizedTest
    @MethodSource("withoutAnswer")
    void whenTheAnswerIsLostNobodyKnows(IOException cause) {
        assertThat(Obstacles.unanswered(new UncheckedIOException(cause)))
                .isEqualTo(new Delivery.Unknown("UncheckedIOException"));
    }
}
