package rollcall.notify.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.notify.Audience;
import rollcall.notify.Channel;
import rollcall.notify.Delivery;
import rollcall.notify.Mail;
import rollcall.notify.Notice;
import rollcall.notify.NoticeState;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.AccountSendingPausedException;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailResponse;
import software.amazon.awssdk.services.ses.model.SesException;

class SesSenderTest {
    private static final Mail MAIL = new Mail(new EmailAddress("jose@lincoln.example"), "¿Qué? Ω",
            "Línea\n", "<p>Línea</p>", new Language("es"), "sign-in-code", Optional.empty());
    private final Post post = new Post();
    private final SesSender sender = new SesSender(post, "Rollcall <no-reply@rollcall.example>");

    @Test
    void theMailArrivesAsItWas() throws Exception {
        sender.send(MAIL);

        MimeMessage message = new MimeMessage(null, post.last.rawMessage().data().asInputStream());
        assertThat(message.getSubject()).isEqualTo("¿Qué? Ω");
        assertThat(message.getFrom()[0]).hasToString("Rollcall <no-reply@rollcall.example>");
        assertThat(message.getHeader("Content-Language")).containsExactly("es");
        assertThat(message.getHeader("Message-ID")).isNull();
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Línea\r\n");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Línea</p>");
    }

    @Test
    void itGoesToThePersonAloneWithItsReasonAsATag() {
        sender.send(MAIL);

        assertThat(post.last.destinations()).containsExactly("jose@lincoln.example");
        assertThat(post.last.tags())
                .containsExactly(MessageTag.builder().name("reason").value("sign-in-code").build());
    }

    @Test
    void aRefusalIsToldWithoutTheAddress() {
        post.failure = Optional.of(MessageRejectedException.builder()
                .message("Email address is not verified: jose@lincoln.example")
                .awsErrorDetails(AwsErrorDetails.builder().errorCode("MessageRejected").build())
                .statusCode(400)
                .build());
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Refused("MessageRejected"));

        post.failure = Optional.of(SesException.builder().message("jose@lincoln.example").statusCode(400).build());
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Refused("HTTP-400"));
    }

    @Test
    void aPauseOfAllSendingIsToldFromARefusalOfThisMail() {
        post.failure = Optional.of(answer(400, "Throttling"));
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Postponed("Throttling"));

        post.failure = Optional.of(AccountSendingPausedException.builder()
                .awsErrorDetails(AwsErrorDetails.builder().errorCode("AccountSendingPausedException").build())
                .statusCode(400)
                .build());
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Postponed("AccountSendingPausedException"));
    }

    @Test
    void aMailWhoseAnswerIsLostIsPerhapsSent() {
        post.failure = Optional.of(answer(503, "ServiceUnavailable"));
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Unknown("ServiceUnavailable"));

        post.failure = Optional
                .of(SdkClientException.create("no answer", new SocketTimeoutException("Read timed out")));
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Unknown("SdkClientException"));

        post.failure = Optional.of(SdkClientException.create("no connection", new ConnectException("refused")));
        assertThat(sender.send(MAIL)).isEqualTo(new Delivery.Postponed("ConnectException"));
    }

    @Test
    void onlyANoticeOffersToUnsubscribe() throws Exception {
        sender.send(MAIL);
        assertThat(mime().getHeader("List-Unsubscribe")).isNull();

        sender.send(notice());
        assertThat(mime().getHeader("List-Unsubscribe"))
                .containsExactly("<https://rollcall.example/unsubscribe?token=t.o-k_e.n:1>");
        assertThat(mime().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aNoticeGoesWithTheTagsThatFindIt() {
        sender.send(notice());

        assertThat(post.last.tags())
                .allMatch(tag -> tag.value().matches("[A-Za-z0-9_-]{1,256}"))
                .extracting(MessageTag::name, tag -> MailTags.decoded(tag.value()))
                .containsExactlyInAnyOrder(
                        tuple("reason", "sign-in-code"),
                        tuple("district", "lin_coln.1"),
                        tuple("account", "a:_2E-b"),
                        tuple("audience", "parents"),
                        tuple("attempt", "attempt-1"),
                        tuple("point", ContactPoint.of(MAIL.to()).key()));
    }

    private MimeMessage mime() throws MessagingException {
        return new MimeMessage(null, post.last.rawMessage().data().asInputStream());
    }

    private static Mail notice() {
        Notice notice = new Notice(new DistrictId("lin_coln.1"), new AccountId("a:_2E-b"), Audience.PARENTS, "round-1",
                "attempt-1", Channel.MAIL, NoticeState.BEGUN, Instant.EPOCH, Optional.empty());
        URI unsubscribe = URI.create("https://rollcall.example/unsubscribe?token=t.o-k_e.n:1");
        return new Mail(MAIL.to(), MAIL.subject(), MAIL.text(), MAIL.html(), MAIL.language(), MAIL.reason(),
                Optional.of(new Mail.Subscription(notice, unsubscribe)));
    }

    private static RuntimeException answer(int status, String code) {
        return SesException.builder()
                .message("jose@lincoln.example")
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    private static final class Post implements SesClient {
        private SendRawEmailRequest last = SendRawEmailRequest.builder().build();
        private Optional<RuntimeException> failure = Optional.empty();

        @Override
        public SendRawEmailResponse sendRawEmail(SendRawEmailRequest request) {
            failure.ifPresent(present -> {
                throw present;
            });
            last = request;
            return SendRawEmailResponse.builder().messageId("m1").build();
        }

        @Override
        public String serviceName() {
            return "ses";
        }

        @Override
        public void close() {}
    }
}
