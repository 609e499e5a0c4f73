package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.directory.Directory;
import rollcall.directory.DirectorySamples;
import rollcall.directory.PlannedWrite;
import rollcall.directory.WriteOutcome;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.notify.Audience;
import rollcall.notify.NoticeSamples;
import rollcall.notify.NoticeStore;
import rollcall.notify.RoundStore;
import rollcall.notify.dynamodb.DynamoNotices;
import rollcall.notify.dynamodb.DynamoRounds;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.SyncSamples;
import rollcall.sync.dynamodb.DynamoDistricts;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class LostAcknowledgementTest {
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    @Test
    void ownWriteOfAStateCountsAsDone() {
        DistrictStore store = new DynamoDistricts(client(2), EmbeddedAws.SYNC_TABLE);
        assertThat(store.save(SyncSamples.district(district, 0))).isTrue();
        assertThat(store.find(district)).map(DistrictState::revision).contains(1L);
        assertThat(store.save(SyncSamples.district(district, 0))).isFalse();
    }

    @Test
    void ownWriteOfARoundCountsAsDone() {
        RoundStore store = new DynamoRounds(client(1), EmbeddedAws.NOTICES_TABLE);
        SchoolId school = new SchoolId("s1");
        assertThat(store.save(NoticeSamples.round(district, school, Audience.PARENTS, 0))).isTrue();
        assertThat(store.save(NoticeSamples.round(district, school, Audience.PARENTS, 0))).isFalse();
    }

    @Test
    void ownAttemptAtANoticeCountsAsBegun() {
        NoticeStore store = new DynamoNotices(client(1), EmbeddedAws.NOTICES_TABLE);
        AccountId account = new AccountId("ann");
        assertThat(store.begin(NoticeSamples.begun(district, account, Audience.PARENTS, "one"))).isTrue();
        assertThat(store.begin(NoticeSamples.begun(district, account, Audience.PARENTS, "two"))).isFalse();
    }

    @Test
    void ownWriteOfAClassCountsAsDone() {
        Directory directory = new DynamoDirectory(client(1), EmbeddedAws.DIRECTORY_TABLE);
        SchoolId school = new SchoolId("s1");
        Change put = new Change.ClassPut(
                new SectionId("maths"),
                DirectorySamples.schoolClass("Maths", school, DirectorySamples.members(0, 3)));
        assertThat(directory.write(new PlannedWrite(district, school, 1, put)))
                .isInstanceOf(WriteOutcome.Written.class);
    }

    private static DynamoDbClient client(int losses) {
        return LocalClients.dynamo(Shared.AWS.dynamoEndpoint(), List.of(), new LossyHttpClient(losses));
    }
}
