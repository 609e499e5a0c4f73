package rollcall.notify;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import rollcall.roster.Identifiers;

/// Tells apart why a message was not taken over, by the answer of the service that was to send it, or by the lack of one.
/// Amazon's services have many words, but few kinds of them.
public final class Obstacles {
    /// What stands in the way of every message, and not of this one alone.
    private static final Pattern OF_ALL = Pattern.compile("Throttl.*|TooMany.*|.*LimitExceeded.*|.*SendingPaused.*"
            + "|MailFromDomainNotVerified.*|ConfigurationSetDoesNotExist.*|.*Expired.*|KMS.*");

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private Obstacles() {}

    /// What an answer that is no success means.
    ///
    /// @param status of HTTP
    /// @param code the service's own word, if it gave one
    public static Delivery answered(int status, Optional<String> code) {
        String word = code.filter(Identifiers::isLegal).orElse("HTTP-" + status);
        boolean ofAll = status == UNAUTHORIZED || status == FORBIDDEN || status == TOO_MANY;
        if (ofAll || OF_ALL.matcher(word).matches()) {
            return new Delivery.Postponed(word);
        }
        return status >= 400 && status < 500 ? new Delivery.Refused(word) : new Delivery.Unknown(word);
    }

    /// What it means that there was no answer: where no connection came about, nothing can have been sent.
    public static Delivery unanswered(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(Obstacles::beforeAnythingWasSent)
                .findFirst()
                .<Delivery>map(cause -> new Delivery.Postponed(word(cause)))
                .orElseGet(() -> new Delivery.Unknown(word(failure)));
    }

    private static boolean beforeAnythingWasSent(Throwable cause) {
        return switch (cause) {
            case ConnectException _,UnknownHostException _,NoRouteToHostException _,SSLHandshakeException _ -> true;
            // The JDK has one type for both: waiting for a connection, and waiting for an answer.
            case SocketTimeoutException timeout -> "connect timed out".equalsIgnoreCase(timeout.getMessage());
            case Throwable _ -> false;
        };
    }

    private static String word(Throwable failure) {
        return Optional.of(failure.getClass().getSimpleName()).filter(Identifiers::isLegal).orElse("Failure");
    }
}
