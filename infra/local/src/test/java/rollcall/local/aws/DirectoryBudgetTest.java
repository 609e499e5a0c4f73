package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.directory.Directory;
import rollcall.directory.DirectorySamples;
import rollcall.directory.PlannedWrite;
import rollcall.directory.WriteOutcome;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.dynamodb.ItemSize;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DirectoryBudgetTest {
    private static final int UNIT = 1024;
    private final String district = UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    private final SchoolId school = new SchoolId(DirectorySamples.id("school", 1));
    private final RequestMeter meter = new RequestMeter();
    private final DynamoDbClient client = LocalClients.dynamo(Shared.AWS.dynamoEndpoint(), List.of(meter));
    private final Directory directory = new DynamoDirectory(client, EmbeddedAws.DIRECTORY_TABLE);

    @Test
    void studentOfEightClassesCostsOneUnit() {
        PersonId student = new PersonId(DirectorySamples.id("student", 1));
        write(new Change.PersonPut(
                student,
                PersonKind.STUDENT,
                Optional.of(DirectorySamples.student("Maximiliana", school)),
                DirectorySamples.classIds(8)));
        assertThat(meter.usage().writeUnits()).isEqualTo(1);
        assertThat(size("A", student.value())).isLessThanOrEqualTo(UNIT);
    }

    @Test
    void guardianOfThreeStudentsCostsOneUnit() {
        PersonId guardian = new PersonId(DirectorySamples.id("guardian", 1));
        AccountId[] students = DirectorySamples.members(0, 3).toArray(AccountId[]::new);
        write(new Change.PersonPut(
                guardian,
                PersonKind.GUARDIAN,
                Optional.of(DirectorySamples.guardian("Featherstonehaugh", school, students)),
                new TreeSet<>()));
        assertThat(meter.usage().writeUnits()).isEqualTo(1);
        assertThat(size("A", guardian.value())).isLessThanOrEqualTo(UNIT);
    }

    @Test
    void classOfTwentyFourCostsOneUnitAndRepetitionAnotherOne() {
        SectionId section = new SectionId(DirectorySamples.id("section", 1));
        Change put = new Change.ClassPut(
                section, DirectorySamples.schoolClass("Mathematics 7b", school, DirectorySamples.members(0, 24)));
        write(put);
        assertThat(meter.usage().writeUnits()).isEqualTo(1);
        assertThat(size("C", section.value())).isLessThanOrEqualTo(UNIT);
        write(put);
        assertThat(meter.usage().calls("UpdateItem")).isEqualTo(2);
    }

    @Test
    void refusedWriteIsCounted() {
        SectionId section = new SectionId(DirectorySamples.id("section", 2));
        Change put = new Change.ClassPut(
                section, DirectorySamples.schoolClass("Mathematics 7b", school, DirectorySamples.members(0, 60)));
        write(2, put);
        double once = meter.usage().writeUnits();
        assertThat(write(1, put)).isInstanceOf(WriteOutcome.Superseded.class);
        assertThat(meter.usage().refusedWrites()).isEqualTo(1);
        assertThat(meter.usage().writeUnits()).isEqualTo(2 * once);
    }

    @Test
    void consistentReadOfASmallItemCostsOneUnit() {
        size("A", "nobody");
        assertThat(meter.usage().readUnits()).isEqualTo(1);
        assertThat(meter.usage().writeUnits()).isZero();
    }

    private void write(Change change) {
        write(1, change);
    }

    private WriteOutcome write(long number, Change change) {
        return directory.write(new PlannedWrite(new DistrictId(district), school, number, change));
    }

    private int size(String kind, String id) {
        String key = kind + "#" + district + "#" + id;
        Map<String, AttributeValue> item = client
                .getItem(
                        request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE)
                                .key(Map.of("pk", AttributeValue.fromS(key)))
                                .consistentRead(true))
                .item();
        return ItemSize.of(item);
    }
}
