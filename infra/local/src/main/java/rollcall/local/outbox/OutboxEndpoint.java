package rollcall.local.outbox;

import java.time.Clock;
import java.util.UUID;

/// As much of SES and SNS as the functions use, at one address: forms with an `Action`, which are answered in XML. What
/// is sent goes into the [Outbox].
public final class OutboxEndpoint {
    private static final String SES = "http://ses.amazonaws.com/doc/2010-12-01/";
    private static final String SNS = "http://sns.amazonaws.com/doc/2010-03-31/";
    private final Outbox outbox;
    private final Clock clock;

    public OutboxEndpoint(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The answer to a form.
    ///
    /// @throws IllegalArgumentException if it is another request, or no mail
    public String answer(String form) {
        FormFields fields = FormFields.of(form);
        String action = fields.text("Action");
        return switch (action) {
            case "SendRawEmail" -> answer(SES, action, mail(fields));
            case "Publish" -> answer(SNS, action, text(fields));
            case "CheckIfPhoneNumberIsOptedOut" -> answer(SNS, action,
                    "<isOptedOut>" + outbox.stopped(fields.text("phoneNumber")) + "</isOptedOut>");
            default -> throw new IllegalArgumentException("there is no such action here");
        };
    }

    private String mail(FormFields fields) {
        outbox.add(MimeReader.read(fields.text("RawMessage.Data"), fields.text("Destinations.member.1"),
                clock.instant()));
        return messageId();
    }

    /// SNS does not say that a message is dropped, either.
    private String text(FormFields fields) {
        String number = fields.text("PhoneNumber");
        if (!outbox.stopped(number)) {
            outbox.add(new SentText(clock.instant(), number, fields.text("Message")));
        }
        return messageId();
    }

    private static String messageId() {
        return "<MessageId>" + UUID.randomUUID() + "</MessageId>";
    }

    private static String answer(String namespace, String action, String result) {
        return "<" + action + "Response xmlns=\"" + namespace + "\"><" + action + "Result>" + result + "</" + action
                + "Result><ResponseMetadata><RequestId>" + UUID.randomUUID() + "</RequestId></ResponseMetadata></"
                + action + "Response>";
    }
}
