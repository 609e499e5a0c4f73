package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.notify.Mail;
import rollcall.notify.OfficeTask;
import rollcall.roster.EmailAddress;
import rollcall.roster.SourceFailure;

class OfficeNewsTest {
    private static final String HELD = "office-held";
    private static final String DISCONNECTED = "office-disconnected";
    private static final String FIRST_SYNC = "office-first-sync";
    private final Office office = new Office().night(Lincoln.crowded(40));

    @Test
    void aHoldIsToldOnceToWhoeverAdministersTheWholeDistrict() {
        office.night(Lincoln.crowded(20)).tell();
        assertThat(told(HELD)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(new EmailAddress(Office.ADA));
            assertThat(mail.text()).contains("School " + Lincoln.ELM + ": 20 of 40 students would be removed",
                    "https://rollcall.example");
        });
        office.night(Lincoln.crowded(20)).tell().night(Lincoln.crowded(19)).tell();
        audit();
        assertThat(told(HELD)).hasSize(1);
    }

    @Test
    void aHoldThatComesBackIsToldAgain() {
        office.night(Lincoln.crowded(20)).tell();
        clear();
        office.night(Lincoln.crowded(8)).tell();
        assertThat(told(HELD)).hasSize(2);
        office.night(Lincoln.crowded(20)).night(Lincoln.crowded(8)).tell();
        assertThat(told(HELD)).hasSize(3);
    }

    @Test
    void aNightInWhichNothingWaitsAsksForNothing() {
        office.edge.edge.noticeTasks.take();
        office.night(Lincoln.crowded(40)).night(Lincoln.crowded(41));
        assertThat(office.edge.edge.noticeTasks.waiting()).isEmpty();
        office.later(Duration.ofDays(3));
        office.edge.edge.audit(Sample.AUDIT.json());
        assertThat(office.edge.edge.noticeTasks.waiting()).isEmpty();
    }

    @Test
    void thatTheDistrictIsDisconnectedIsToldOnceUntilItWasConnectedAgain() {
        disconnectedNight();
        disconnectedNight();
        assertThat(told(DISCONNECTED)).singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Lincoln Unified", "Reconnect the application"));
        office.edge.edge.source.work();
        office.night(Lincoln.crowded(40));
        disconnectedNight();
        assertThat(told(DISCONNECTED)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ofAFailureIsToldWhatAPersonHasToMend(SourceFailure reason) {
        office.edge.edge.source.fail(reason);
        office.night(Lincoln.crowded(40)).tell();
        audit();
        assertThat(told(DISCONNECTED)).hasSize(reason.disconnected() ? 1 : 0);
    }

    @Test
    void theEndOfTheFirstSyncIsToldWithItsFigures() {
        audit();
        audit();
        assertThat(told(FIRST_SYNC)).singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Lincoln Unified", "Students: 41", "Classes: 1"));
    }

    @Test
    void aSyncThatIsUnderWayIsNotTheEndOfTheFirst() {
        Office fresh = new Office();
        fresh.edge.edge.fanOut(Sample.NIGHTLY.json());
        fresh.edge.edge.plan(Sample.PLAN.json());
        fresh.edge.edge.audit(Sample.AUDIT.json());
        assertThat(fresh.edge.edge.noticeTasks.waiting()).isEmpty();
        fresh.deliver();
        fresh.edge.edge.audit(Sample.AUDIT.json());
        assertThat(fresh.edge.edge.noticeTasks.waiting()).containsExactly(new OfficeTask(Lincoln.ID));
    }

    @Test
    void whoIsAppointedMuchLaterIsNotToldOfTheFirstSync() {
        audit();
        office.later(Duration.ofDays(4));
        office.edge.appoint(Lincoln.ID, "zoe@lincoln.example");
        office.night(Lincoln.crowded(41));
        audit();
        assertThat(told(FIRST_SYNC)).hasSize(1);
    }

    @Test
    void aDistrictAdministratorOfTheRosterIsToldInTheirLanguage() {
        Office staffed = new Office().night(Lincoln.staffed());
        staffed.edge.edge.audit(Sample.AUDIT.json());
        staffed.tell();
        assertThat(staffed.edge.outbox.mails()).extracting(mail -> mail.to().value() + " " + mail.language())
                .containsExactly(Office.ADA + " en", "wilhelmsson@lincoln.example es");
    }

    @Test
    void noLineOfTellingHoldsAPersonsData() {
        try (LogCapture log = LogCapture.begin()) {
            office.night(Lincoln.crowded(20)).tell();
            assertThat(log.text()).contains("news for the office of " + Lincoln.ID + ": 2 sent, 0 failed")
                    .doesNotContain(Office.ADA);
        }
    }

    private void disconnectedNight() {
        office.edge.edge.source.fail(SourceFailure.TOKEN_REFUSED);
        office.night(Lincoln.crowded(40)).tell();
    }

    private void audit() {
        office.edge.edge.audit(Sample.AUDIT.json());
        office.tell();
    }

    private void clear() {
        Browser ada = office.browser(Office.ADA);
        JsonNode waiting = ada.get(Office.school(Lincoln.ELM)).json().get("waiting");
        String body = "{\"plans\":[{\"school\":\"%s\",\"number\":%d,\"hash\":\"%s\"}]}"
                .formatted(Lincoln.ELM, waiting.get("number").asLong(), waiting.get("hash").asText());
        ada.send("POST", "/api/holds/clear", body);
        office.deliver();
    }

    private List<Mail> told(String reason) {
        return office.edge.outbox.mails().stream().filter(mail -> mail.reason().equals(reason)).toList();
    }
}
