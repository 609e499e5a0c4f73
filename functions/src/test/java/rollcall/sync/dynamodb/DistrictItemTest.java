package rollcall.sync.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollcall.dynamodb.ItemSize;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictState;
import rollcall.sync.Selection;
import rollcall.sync.SyncSamples;

class DistrictItemTest {
    private static final int SCHOOLS = 100;
    /// What the key, the revision and the writer's mark take.
    private static final int FRAME = 150;

    @Test
    void districtOfAHundredChosenSchoolsIsWrittenWithThreeUnits() {
        Random random = new Random(1);
        Selection chosen = new Selection.ChosenSchools(IntStream.range(0, SCHOOLS)
                .mapToObj(_ -> new SchoolId("%016x%08x".formatted(random.nextLong(), random.nextInt())))
                .collect(Collectors.toCollection(TreeSet::new)));
        DistrictState full = SyncSamples.district(new DistrictId("5f2b3c4d5e6f7a8b9c0d1e2f"), 1);
        DistrictState state = new DistrictState(full.district(), full.name(), chosen, full.connected(), 1,
                full.number(), full.cursor(), full.eventsTrusted(), full.lastPull(), full.lastRun(), full.attempt(),
                full.failure(), full.summary(), full.checked(), full.queued(), full.settings());
        assertThat(ItemSize.of(DistrictItem.write(state).asItem()) + FRAME).isLessThanOrEqualTo(3 * 1024);
    }
}
