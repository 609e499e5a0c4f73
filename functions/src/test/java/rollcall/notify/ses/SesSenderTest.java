package rollcall.notify.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.notify.Mail;
import rollcall.notify.NotSentException;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailResponse;

class SesSenderTest {
    private static final Mail MAIL = new Mail(new EmailAddress("jose@lincoln.example"), "¿Qué? Ω",
            "Línea\n", "<p>Línea</p>", new Language("es"), "sign-in-code");
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
                .build());
        assertThatThrownBy(() -> sender.send(MAIL)).isInstanceOf(NotSentException.class)
                .hasMessage("MessageRejected")
                .hasNoCause();

        post.failure = Optional.of(SdkClientException.create("no connection"));
        assertThatThrownBy(() -> sender.send(MAIL)).isInstanceOf(NotSentException.class)
                .hasMessage("SdkClientException");
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
