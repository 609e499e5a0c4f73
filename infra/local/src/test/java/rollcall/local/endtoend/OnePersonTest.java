package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.User;
import rollcall.report.PersonTrace;
import rollcall.roster.PersonId;
import rollcall.sync.PersonOutcome;

/// One person of a district with all its dirt, read from Clever over HTTP.
class OnePersonTest {
    private final Town town = Town.of(31, 2, 60);
    private final Site site = town.site().night();

    @AfterEach
    void close() {
        site.close();
        town.close();
    }

    @Test
    void nobodyHasAnythingToChangeAfterANight() {
        List<PersonId> everybody = town.district.users().all().map(OnePersonTest::id).toList();
        assertThat(everybody).hasSizeGreaterThan(100).allSatisfy(person -> {
            PersonTrace trace = site.explain(person);
            assertThat(trace.schools()).flatExtracting(PersonTrace.AtSchool::changes).isEmpty();
        });
    }

    @Test
    void renamedStudentIsRenamedAtOnceByThreeRequests() {
        User student = town.district.usersWithRole("student").findFirst().orElseThrow();
        town.district.users().put(student.withName(student.name().withLast("Vandermeer")));
        town.clever.requests().reset();
        assertThat(site.sync(id(student))).isInstanceOf(PersonOutcome.Queued.class);
        assertThat(town.clever.requests().total()).isLessThanOrEqualTo(3);
        assertThat(site.export()).filteredOn(line -> line.contains("Vandermeer")).hasSize(1);
        assertThat(site.explain(id(student)).isSettled()).isTrue();
        List<String> after = site.export();
        assertThat(site.night().export()).isEqualTo(after);
    }

    private static PersonId id(User user) {
        return new PersonId(user.id().toString());
    }
}
