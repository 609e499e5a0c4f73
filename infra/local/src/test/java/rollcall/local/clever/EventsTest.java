package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SyncState;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.http.Dialect;

final class EventsTest extends SimulatorTest {
    private User student;

    @BeforeEach
    void switchOn() {
        district.events().switchOn();
        student = first("student");
    }

    private void rename() {
        district.users().update(student.id(), user -> user.withName(user.name().withLast("Quist-Lind")));
    }

    @Test
    void anUpdateCarriesTheWholeRecordAndTheFormerTopLevelValues() {
        rename();
        JsonNode event = caller.rows("/v3.1/events").getFirst();
        assertThat(event.get("type").asText()).isEqualTo("users.updated");
        JsonNode data = event.get("data");
        assertThat(data.get("object").get("name").get("last").asText()).isEqualTo("Quist-Lind");
        JsonNode former = data.get("previous_attributes");
        assertThat(former.fieldNames()).toIterable().containsExactlyInAnyOrder("name", "last_modified");
        assertThat(former.get("name").get("last").asText())
                .isEqualTo(student.name().last().present().orElseThrow());
    }

    @Test
    void previousAttributesCanStandBesideTheData() {
        simulator.speak(Dialect.usual().withPreviousAttributesBeside());
        rename();
        JsonNode event = caller.rows("/v3.1/events").getFirst();
        assertThat(event.has("previous_attributes")).isTrue();
        assertThat(event.get("data").has("previous_attributes")).isFalse();
    }

    @Test
    void eachKindOfEditHasItsType() {
        Section section = district.sections().all().findFirst().orElseThrow();
        district.sections().remove(section.id());
        district.sections().put(section);
        district.terms().remove(section.term().orElseThrow());
        district.districts()
                .put(district.district()
                        .withSync(SyncState.running(clock.instant()).in("error", "x")));
        assertThat(types("/v3.1/events"))
                .containsExactly("sections.deleted", "sections.created", "terms.deleted", "districts.updated");
    }

    private List<String> types(String path) {
        return caller.rows(path).stream().map(row -> row.get("type").asText()).toList();
    }

    @Test
    void whileOffNothingIsRecorded() {
        district.events().switchOff();
        rename();
        assertThat(caller.rows("/v3.1/events")).isEmpty();
    }

    @Test
    void theNewestEventIsFoundWithLastAndAfterItOnlyNewOnesCome() {
        rename();
        district.users().remove(student.id());
        String newest = caller.ids("/v3.1/events?ending_before=last&limit=1").getFirst();
        assertThat(caller.ids("/v3.1/events?limit=1").getFirst()).isLessThan(newest);
        assertThat(caller.rows("/v3.1/events?starting_after=" + newest)).isEmpty();
        district.users().put(student);
        assertThat(types("/v3.1/events?starting_after=" + newest)).containsExactly("users.created");
        assertThat(caller.json("/v3.1/events/" + newest).get("data").get("type").asText())
                .isEqualTo("users.deleted");
    }

    @Test
    void recordTypesAndSchoolFilter() {
        rename();
        Section section = district.sections().all().findFirst().orElseThrow();
        district.sections().remove(section.id());
        district.terms().remove(section.term().orElseThrow());
        assertThat(types("/v3.1/events?record_type=terms&record_type=users"))
                .containsExactly("users.updated", "terms.deleted");
        assertThat(types("/v3.1/events?school=" + section.school()))
                .contains("sections.deleted")
                .doesNotContain("terms.deleted");
    }

    @Test
    void afterThirtyDaysEventsAreGoneAndAnOldCursorMeansTheWindowsStart() {
        rename();
        String old = caller.ids("/v3.1/events").getFirst();
        clock.advance(Duration.ofDays(31));
        district.users().remove(student.id());
        assertThat(types("/v3.1/events?starting_after=" + old)).containsExactly("users.deleted");
        simulator.faults().content().refuseExpiredCursor(400);
        assertThat(caller.status("/v3.1/events?starting_after=" + old)).isEqualTo(400);
    }

    @Test
    void noOpsAndUnknownTypesAreSentToo() {
        district.events().appendNoOp(student);
        district.events().appendRaw("badges.created", "{\"id\":\"" + student.id() + "\"}", Optional.empty());
        List<JsonNode> events = caller.rows("/v3.1/events");
        assertThat(events.get(0).get("data").get("previous_attributes")).isEmpty();
        assertThat(events.get(1).get("type").asText()).isEqualTo("badges.created");
    }

    @Test
    void anEditMovesLastSyncAndAnEqualRecordIsNoEdit() {
        clock.advance(Duration.ofHours(1));
        String before = lastSync();
        district.users().put(district.users().get(student.id()));
        assertThat(lastSync()).isEqualTo(before);
        district.users().update(student.id(), user -> user.withEmail(Text.NULL));
        assertThat(lastSync()).isGreaterThan(before);
        assertThat(caller.rows("/v3.1/events")).hasSize(1);
    }

    private String lastSync() {
        return caller.rows("/v3.1/districts").getFirst().get("last_sync").asText();
    }
}
