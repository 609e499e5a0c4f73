package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.RecordKind;
import rollcall.plan.SchoolDiff;
import rollcall.report.RecordedFinding;
import rollcall.roster.SchoolId;

/// A section that looks reused is seen by the plan of one night only, and stays for two weeks.
class FindingsBookTest {
    private static final Finding REUSED = new Finding(
            FindingCode.SECTION_ID_REUSED, RecordKind.CLASS, "math", "");
    private static final SchoolId ELM = new SchoolId("elm");
    private static final SchoolDiff NOTHING_WRONG = new SchoolDiff(
            ELM, new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), Map.of(), List.of(), 0);
    private final SettableClock clock = new SettableClock(Night.FIRST);
    private final SchoolArchive archive = new SchoolArchive(new InMemoryBlobs(clock), clock);
    private SchoolState state = SchoolState.fresh(Springfield.ID, ELM, "elm");

    @Test
    void theFindingStaysThoughTheNextNightsDoNotSeeItAndIsSolvedAfterTwoWeeks() {
        turn(0, List.of(REUSED));
        assertThat(state.findings().counts()).isEqualTo(Map.of(FindingCode.SECTION_ID_REUSED, 1));
        assertThat(book(1).page(state, NOTHING_WRONG, List.of())).isEmpty();
        assertThat(book(13).page(state, NOTHING_WRONG, List.of())).isEmpty();
        turn(14, List.of());
        assertThat(state.findings().counts()).isEmpty();
        assertThat(archive.findings(state)).singleElement().extracting(RecordedFinding::solved).isEqualTo(true);
        assertThat(book(15).page(state, NOTHING_WRONG, List.of())).isEmpty();
    }

    private void turn(int day, List<Finding> tonight) {
        FindingsBook book = book(day);
        Optional<List<RecordedFinding>> page = book.page(state, NOTHING_WRONG, tonight);
        assertThat(page).isPresent();
        String document = archive.storeFindings(state, day, page.get());
        state = state.settled("elm", book.summary(page.get(), NOTHING_WRONG, document));
    }

    private FindingsBook book(int day) {
        Instant now = Night.FIRST.plus(Duration.ofDays(day));
        clock.set(now);
        return new FindingsBook(archive, new Springfield().roster(), SchoolId::value, now);
    }
}
