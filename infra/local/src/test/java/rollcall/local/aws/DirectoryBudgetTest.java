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
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DirectoryBudgetTest {
    private static final int UNIT = 1024;
    /// What it costs that a new person can be found by name: one more write, of the index.
    private static final int INDEX = 1;
    private final String district = UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    private final SchoolId school = new SchoolId(DirectorySamples.id("school", 1));
    private final RequestMeter meter = new RequestMeter();
    private final DynamoDbClient client = LocalClients.dynamo(Shared.AWS.dynamoEndpoint(), List.of(meter));
    private final Directory directory = new DynamoDirectory(client, EmbeddedAws.DIRECTORY_TABLE);

    @Test
    void studentOfEightClassesCostsOneUnitAndOneOfTheIndex() {
        PersonId student = new PersonId(DirectorySamples.id("student", 1));
        write(new Change.PersonPut(
                student,
                PersonKind.STUDENT,
                Optional.of(DirectorySamples.student("Maximiliana", school)),
                DirectorySamples.classIds(8)));
        assertThat(meter.usage().writeUnits()).isEqualTo(1 + INDEX);
        assertThat(size("A", student.value())).isLessThanOrEqualTo(UNIT);
    }

    @Test
    void changeThatLeavesTheNameDoesNotTouchTheIndexAndARenamingDoesTwice() {
        PersonId student = new PersonId(DirectorySamples.id("student", 2));
        enrol(student, "Maximiliana", 8);
        meter.reset();
        enrol(student, "Maximiliana", 7);
        assertThat(meter.usage().writeUnits()).isEqualTo(1);
        meter.reset();
        enrol(student, "Maxine", 7);
        assertThat(meter.usage().writeUnits()).isEqualTo(1 + 2 * INDEX);
    }

    private void enrol(PersonId student, String first, int classes) {
        SisPerson values = DirectorySamples.student(first, school);
        write(new Change.PersonPut(
                student, PersonKind.STUDENT, Optional.of(values), DirectorySamples.classIds(classes)));
    }

    @Test
    void guardianOfThreeStudentsCostsOneUnitAndOneOfTheIndex() {
        PersonId guardian = new PersonId(DirectorySamples.id("guardian", 1));
        AccountId[] students = DirectorySamples.members(0, 3).toArray(AccountId[]::new);
        write(new Change.PersonPut(
                guardian,
                PersonKind.GUARDIAN,
                Optional.of(DirectorySamples.guardian("Featherstonehaugh", school, students)),
                new TreeSet<>()));
        assertThat(meter.usage().writeUnits()).isEqualTo(1 + INDEX);
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
