package rollcall.notify.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.notify.Audience;
import rollcall.notify.Feedback;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

class SesEventsTest {
    private static final ContactPoint POINT = ContactPoint.of(new EmailAddress("eva@lincoln.example"));
    private static final String TAGS = """
        {"ses:operation":["SendRawEmail"],"reason":["parent-account"],"district":["lin_2Ecoln"],"account":["g_5F1_3A2"],
         "audience":["parents"],"attempt":["a-1"],"point":["%s"]}""".formatted(POINT.key());
    private static final Feedback.Origin ORIGIN = new Feedback.Origin(
            new DistrictId("lin.coln"), new AccountId("g_1:2"), Audience.PARENTS, "a-1", POINT);

    @Test
    void aBounceForGoodIsOne() {
        assertThat(
                SesEvents.read(event("Bounce", "bounce", "\"bounceType\":\"Permanent\",\"bounceSubType\":\"NoEmail\"")))
                .contains(new Feedback.Report(ORIGIN, Feedback.Kind.BOUNCED, Optional.of("NoEmail")));
    }

    @Test
    void aComplaintIsOneWhateverItsWord() {
        assertThat(SesEvents.read(event("Complaint", "complaint", "\"complaintFeedbackType\":\"abuse\"")))
                .contains(new Feedback.Report(ORIGIN, Feedback.Kind.COMPLAINED, Optional.of("abuse")));
        assertThat(SesEvents.read(event("Complaint", "complaint", "\"complaintFeedbackType\":\"eva@lincoln.example\"")))
                .contains(new Feedback.Report(ORIGIN, Feedback.Kind.COMPLAINED, Optional.empty()));
        assertThat(SesEvents.read(event("Complaint", "complaint", "\"complaintSubType\":null")))
                .contains(new Feedback.Report(ORIGIN, Feedback.Kind.COMPLAINED, Optional.empty()));
    }

    @Test
    void whatMayPassIsPassedOver() {
        for (String type : new String[]{"Transient", "Undetermined"}) {
            assertThat(SesEvents.read(event("Bounce", "bounce", "\"bounceType\":\"" + type + "\""))).isEmpty();
        }
        assertThat(SesEvents.read(event("Complaint", "complaint", "\"complaintFeedbackType\":\"not-spam\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivery", "Send", "DeliveryDelay", "Rendering Failure", "SomethingNew"})
    void otherEventsArePassedOver(String type) {
        assertThat(SesEvents.read(event(type, "delivery", "\"smtpResponse\":\"250 ok\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "account", "audience", "attempt", "point"})
    void aMailThatIsNoNoticeIsPassedOver(String tag) {
        String bounce = event("Bounce", "bounce", "\"bounceType\":\"Permanent\"");
        assertThat(SesEvents.read(bounce.replace("\"" + tag + "\"", "\"other\""))).isEmpty();
        assertThat(SesEvents.read(bounce.replaceFirst("(\"" + tag + "\":\\[\")[^\"]*", "$1no such thing"))).isEmpty();
        assertThat(SesEvents.read("{\"eventType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\"}}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eva@lincoln.example", "{", "[]", "{}", "\"eva@lincoln.example\"", "null"})
    void whatIsNoEventIsRefusedWithoutBeingQuoted(String message) {
        assertThatThrownBy(() -> SesEvents.read(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("eva");
    }

    private static String event(String type, String name, String content) {
        return """
            {"eventType":"%s","%s":{%s,"new":1},"mail":{"destination":["eva@lincoln.example"],"tags":%s}}"""
                .formatted(type, name, content, TAGS);
    }
}
