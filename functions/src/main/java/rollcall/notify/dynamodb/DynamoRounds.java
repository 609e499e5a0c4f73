package rollcall.notify.dynamodb;

import java.util.List;
import java.util.Optional;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.States;
import rollcall.notify.Audience;
import rollcall.notify.Round;
import rollcall.notify.RoundStore;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Rounds, those of one district in one partition.
public final class DynamoRounds implements RoundStore {
    private final States states;

    public DynamoRounds(DynamoDbClient client, String tableName) {
        states = new States(client, tableName);
    }

    @Override
    public Optional<Round> find(DistrictId district, SchoolId school, Audience audience) {
        return states.find(NoticesTable.rounds(district), NoticesTable.round(school, audience))
                .map(item -> RoundItem.read(district, item));
    }

    @Override
    public List<Round> of(DistrictId district, SchoolId school) {
        return rounds(district, states.all(NoticesTable.rounds(district), NoticesTable.rounds(school)));
    }

    @Override
    public List<Round> of(DistrictId district) {
        return rounds(district, states.all(NoticesTable.rounds(district)));
    }

    @Override
    public boolean save(Round round) {
        String sort = NoticesTable.round(round.school(), round.audience());
        return states.save(NoticesTable.rounds(round.district()), sort, RoundItem.write(round), round.revision());
    }

    private static List<Round> rounds(DistrictId district, List<ItemReader> items) {
        return items.stream().map(item -> RoundItem.read(district, item)).toList();
    }
}
