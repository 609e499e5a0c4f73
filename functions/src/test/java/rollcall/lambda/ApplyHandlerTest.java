package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.directory.Directory;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.InMemorySchools;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

class ApplyHandlerTest {
    private static final String MALFORMED = "7c0d8a52-2f3e-4b7d-8f5e-3a9d2c1b0e22";
    private static final String MESSAGE = "2e1424d4-f796-459a-8184-9c92662be6da";

    @Test
    void aTaskAppliesWhatWasStagedForTheSchool() {
        Edge edge = planned(new Edge());

        assertThat(edge.apply(Sample.SCHOOL.json())).isEmpty();
        assertThat(state(edge, Lincoln.ELM).applied()).isEqualTo(1);
        assertThat(entries(edge)).isNotEmpty();
    }

    @Test
    void aTaskThatCannotBeReadDoesNotSinkTheOthersOfItsBatch() {
        Edge edge = planned(new Edge());

        assertThat(edge.apply(Sample.SCHOOLS_ONE_MALFORMED.json())).containsExactly(MALFORMED);
        assertThat(state(edge, Lincoln.OAK).applied()).isEqualTo(1);
        assertThat(edge.applyDelays.all()).containsExactly(Map.entry(MALFORMED, Duration.ofMinutes(15)));
    }

    @Test
    void aTaskOfAnotherPlanThanTheStagedOneDoesNothing() {
        Edge edge = planned(new Edge());

        assertThat(edge.apply(Sample.SCHOOL_SUPERSEDED.json())).isEmpty();
        assertThat(entries(edge)).isEmpty();
        assertThat(state(edge, Lincoln.ELM).pending()).isPresent();
    }

    @Test
    void aTaskWhoseStoreFailsComesAgainAndThenSucceeds() {
        BrokenSchools schools = new BrokenSchools();
        Edge edge = planned(new Edge(schools));

        schools.broken = true;
        assertThat(edge.apply(Sample.SCHOOL.json())).containsExactly(MESSAGE);
        assertThat(edge.applyDelays.all()).containsExactly(Map.entry(MESSAGE, Duration.ofMinutes(1)));

        schools.broken = false;
        assertThat(edge.apply(Sample.SCHOOL.json())).isEmpty();
        assertThat(state(edge, Lincoln.ELM).applied()).isEqualTo(1);
    }

    private static Edge planned(Edge edge) {
        edge.fanOut(Sample.NIGHTLY.json());
        edge.plan(Sample.PLAN.json());
        return edge;
    }

    private static SchoolState state(Edge edge, SchoolId school) {
        return edge.schools.find(Lincoln.ID, school).orElseThrow();
    }

    private static List<Directory.Entry> entries(Edge edge) {
        List<Directory.Entry> entries = new ArrayList<>();
        edge.directory.scan(entries::add);
        return entries;
    }

    /// A store of schools that can be unreachable.
    private static final class BrokenSchools implements SchoolStore {
        private final InMemorySchools schools = new InMemorySchools();
        private boolean broken;

        @Override
        public List<SchoolState> all(DistrictId district) {
            return schools.all(district);
        }

        @Override
        public Optional<SchoolState> find(DistrictId district, SchoolId school) {
            if (broken) {
                throw new IllegalStateException("the store cannot be reached");
            }
            return schools.find(district, school);
        }

        @Override
        public boolean save(SchoolState state) {
            return schools.save(state);
        }
    }
}
