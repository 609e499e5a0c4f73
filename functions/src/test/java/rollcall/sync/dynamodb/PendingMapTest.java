package rollcall.sync.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.Actor;
import rollcall.sync.Approval;
import rollcall.sync.PendingPlan;
import rollcall.sync.SyncSamples;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PendingMapTest {
    private static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00Z");
    private final PendingPlan plan = SyncSamples.school(new DistrictId("d1"), new SchoolId("s1"), 1)
            .pending()
            .orElseThrow();

    @Test
    void planComesBackAsWritten() {
        assertThat(PendingMap.read(new ItemReader(PendingMap.write(plan).asItem()))).isEqualTo(plan);
    }

    @Test
    void approvalOfTheTimeWhenWhoSaidYesWasATextIsUnderstood() {
        Map<String, AttributeValue> map = new HashMap<>(PendingMap.write(plan).asItem());
        map.put("approval", new ItemWriter().text("by", "admin-1")
                .instant("at", Optional.of(NIGHT))
                .number("number", 41)
                .asValue());
        assertThat(PendingMap.read(new ItemReader(map)).hold().approval())
                .contains(new Approval(new Actor.Administrator(new AccountId("admin-1")), NIGHT, 41));
    }
}
