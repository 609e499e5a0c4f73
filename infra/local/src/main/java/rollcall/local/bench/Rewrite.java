package rollcall.local.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.dynamodb.ItemWriter;
import rollcall.local.aws.LocalClients;
import rollcall.local.aws.LocalTables;
import rollcall.local.aws.RequestMeter;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.Section;
import rollcall.sync.Parallel;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What many syncs do every night, to compare with: every account and every class is put as it is, in batches, without
/// a condition. It remembers nothing, removes nobody, keeps nobody's own values and can only be used by one worker.
final class Rewrite implements AutoCloseable {
    private static final String TABLE = "rewritten";
    private static final int BATCH = 25;
    private static final Parallel WRITES = new Parallel(32);
    private final DynamoDbClient dynamo;

    Rewrite(URI endpoint, RequestMeter meter) {
        dynamo = LocalClients.dynamo(endpoint, List.of(meter));
        new LocalTables(dynamo).createIfAbsent(DirectoryTable.createRequest(TABLE));
    }

    void write(Roster roster) {
        List<WriteRequest> puts = Stream
                .concat(
                        roster.people().values().stream().map(Rewrite::account),
                        roster.sections().values().stream().map(Rewrite::schoolClass))
                .map(item -> WriteRequest.builder().putRequest(put -> put.item(item.asItem())).build())
                .toList();
        List<List<WriteRequest>> batches = new ArrayList<>();
        for (int from = 0; from < puts.size(); from += BATCH) {
            batches.add(puts.subList(from, Math.min(puts.size(), from + BATCH)));
        }
        WRITES.map(batches, this::send);
    }

    private int send(List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> left = Map.of(TABLE, batch);
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> now = left;
            left = dynamo.batchWriteItem(request -> request.requestItems(now)).unprocessedItems();
        }
        return batch.size();
    }

    private static ItemWriter account(Person person) {
        ItemWriter item = new ItemWriter().text(DirectoryTable.KEY, "A#" + person.id())
                .text("f", person.name().map(PersonName::first))
                .text("l", person.name().map(PersonName::last))
                .text("m", person.email().map(EmailAddress::value))
                .text("t", person.language().map(Language::tag))
                .text("r", person.kind().name());
        person.role(Role.Guardian.class)
                .ifPresent(guardian -> item
                        .text("p", guardian.phone().map(PhoneNumber::value))
                        .maps("w", guardian.students().stream().map(Rewrite::link).toList()));
        return item;
    }

    private static AttributeValue link(Role.Relationship link) {
        return new ItemWriter().text("a", link.student().value()).text("r", link.relationship()).asValue();
    }

    private static ItemWriter schoolClass(Section section) {
        return new ItemWriter().text(DirectoryTable.KEY, "C#" + section.id())
                .text("s", section.school().value())
                .text("n", section.name())
                .text("o", section.teacher().map(PersonId::value))
                .set("c", ids(section.coTeachers()))
                .set("m", ids(section.students()));
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    @Override
    public void close() {
        dynamo.close();
    }
}
