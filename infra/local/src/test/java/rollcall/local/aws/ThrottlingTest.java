package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictStore;
import rollcall.sync.SyncSamples;
import rollcall.sync.dynamodb.DynamoDistricts;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/// What becomes of a write that DynamoDB refuses because it is asked too much. The client waits seconds before it tries
/// again, so these run side by side.
@Execution(ExecutionMode.CONCURRENT)
class ThrottlingTest {
    private static final int TRIES = 3;
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    @Test
    void itIsTriedAgainAndDoneOnce() {
        ThrottlingHttpClient http = new ThrottlingHttpClient(TRIES - 1);
        assertThat(store(http).save(SyncSamples.district(district, 0))).isTrue();
        assertThat(http.requests()).isEqualTo(TRIES);
        assertThat(store(http).find(district)).isPresent();
    }

    @Test
    void itFailsAfterTheLastTryForTheQueueToBringItBackLater() {
        ThrottlingHttpClient http = new ThrottlingHttpClient(TRIES);
        assertThatThrownBy(() -> store(http).save(SyncSamples.district(district, 0)))
                .isInstanceOf(ThrottlingException.class);
        assertThat(http.requests()).isEqualTo(TRIES);
        assertThat(store(http).find(district)).isEmpty();
    }

    private static DistrictStore store(ThrottlingHttpClient http) {
        return new DynamoDistricts(
                LocalClients.dynamo(Shared.AWS.dynamoEndpoint(), List.of(), http), EmbeddedAws.SYNC_TABLE);
    }
}
