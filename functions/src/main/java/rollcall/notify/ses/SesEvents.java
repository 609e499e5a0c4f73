package rollcall.notify.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import rollcall.notify.Feedback;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;

/// Reads what SES publishes of the mails it took over: event publishing, as JSON in the messages of an SNS topic. There
/// are more kinds of events, and there will be more yet; those that do not end a notice are passed over.
public final class SesEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SesEvents() {}

    /// What the event means for a notice; empty if nothing, or if the mail was none.
    ///
    /// @throws IllegalArgumentException without quoting anything, if it is no event
    public static Optional<Feedback.Report> read(String message) {
        JsonNode event = tree(message);
        return switch (event.path("eventType").asText()) {
            case "" -> throw new IllegalArgumentException("an event of SES says of which type it is");
            case "Bounce" -> bounce(event.path("bounce")).flatMap(code -> report(event, Feedback.Kind.BOUNCED, code));
            case "Complaint" -> complaint(event.path("complaint"))
                    .flatMap(code -> report(event, Feedback.Kind.COMPLAINED, code));
            default -> Optional.empty();
        };
    }

    /// Others may yet be delivered: the mailbox is full, or nobody knows.
    private static Optional<String> bounce(JsonNode bounce) {
        return bounce.path("bounceType").asText().equals("Permanent")
                ? Optional.of(bounce.path("bounceSubType").asText())
                : Optional.empty();
    }

    /// Somebody may also take a mail out of the spam, which is told as a complaint of this type.
    private static Optional<String> complaint(JsonNode complaint) {
        return Optional.of(complaint.path("complaintFeedbackType").asText()).filter(type -> !type.equals("not-spam"));
    }

    private static Optional<Feedback.Report> report(JsonNode event, Feedback.Kind kind, String code) {
        return origin(event.path("mail").path("tags"))
                .map(origin -> new Feedback.Report(origin, kind, Optional.of(code).filter(Identifiers::isLegal)));
    }

    /// Empty unless every tag of a notice is there.
    private static Optional<Feedback.Origin> origin(JsonNode tags) {
        try {
            return Optional.of(new Feedback.Origin(
                    new DistrictId(tag(tags, MailTags.DISTRICT)),
                    new AccountId(tag(tags, MailTags.ACCOUNT)),
                    MailTags.audience(tag(tags, MailTags.AUDIENCE)),
                    tag(tags, MailTags.ATTEMPT),
                    new ContactPoint(tag(tags, MailTags.POINT))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Each tag has a list of values.
    private static String tag(JsonNode tags, String name) {
        return MailTags.decoded(tags.path(name).path(0).asText());
    }

    private static JsonNode tree(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException _) {
            throw new IllegalArgumentException("an event of SES is JSON");
        }
    }
}
