package rollcall.notify.ses;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import rollcall.notify.Audience;
import rollcall.notify.Mail;
import rollcall.notify.Notice;
import rollcall.plan.ContactPoint;
import software.amazon.awssdk.services.ses.model.MessageTag;

/// What SES is told of a mail and tells again with whatever becomes of it: ids only. Its tags take letters, digits,
/// hyphens and underscores, so that any other character becomes an underscore and its number in hexadecimal.
final class MailTags {
    static final String DISTRICT = "district";
    static final String ACCOUNT = "account";
    static final String AUDIENCE = "audience";
    static final String ATTEMPT = "attempt";
    static final String POINT = "point";

    private static final String REASON = "reason";
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9-]");
    private static final Pattern ESCAPED = Pattern.compile("_([0-9A-F]{2})");

    private MailTags() {}

    static List<MessageTag> of(Mail mail) {
        List<MessageTag> tags = new ArrayList<>();
        tags.add(tag(REASON, mail.reason()));
        mail.notice().ifPresent(subscription -> {
            of(subscription.notice()).forEach((name, value) -> tags.add(tag(name, value)));
            tags.add(tag(POINT, ContactPoint.of(mail.to()).key()));
        });
        return tags;
    }

    /// @throws IllegalArgumentException if there is none
    static Audience audience(String value) {
        return Audience.valueOf(value.toUpperCase(Locale.ROOT));
    }

    static String decoded(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(escape -> String.valueOf((char) HexFormat.fromHexDigits(escape.group(1))));
    }

    private static Map<String, String> of(Notice notice) {
        return Map.of(
                DISTRICT, notice.district().value(),
                ACCOUNT, notice.account().value(),
                AUDIENCE, notice.audience().name().toLowerCase(Locale.ROOT),
                ATTEMPT, notice.attempt());
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(encoded(value)).build();
    }

    /// Identifiers have no character beyond ASCII.
    private static String encoded(String value) {
        return FOREIGN.matcher(value)
                .replaceAll(mark -> "_" + HexFormat.of().withUpperCase().toHexDigits((byte) mark.group().charAt(0)));
    }
}
