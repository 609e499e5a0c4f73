package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;

class GuardianLinksTest {
    private static final String FAMILY = "Family";
    private static final String EMERGENCY = "Emergency";

    @ParameterizedTest
    @CsvSource(textBlock = """
        # guardian, student, type,      links, emergencies
        g1,         s1,      Emergency, 0,     0
        g1,         x1,      Emergency, 0,     0
        g1,         s3,      Emergency, 1,     1
        g1,         s2,      Emergency, 0,     1
        g1,         x2,      Emergency, 0,     1
        h1,         s1,      Emergency, 0,     0
        h1,         x1,      Emergency, 0,     0
        g2,         s1,      Emergency, 1,     1
        g2,         x1,      Family,    1,     0""")
    void onlyWhatTheDirectoryDidNotHaveIsNewWhateverTheIdsAre(String guardian, String student, String type, int links,
            int emergencies) {
        Former former = new Former(Map.of(EntityKey.of(new PersonId("g1")),
                new Before.OfPerson(true, Optional.of(contact(link("s1", EMERGENCY), link("s2", FAMILY))),
                        Collections.emptySortedSet())));
        GuardianLinks tested = new GuardianLinks(former, Map.of(
                new PersonId("h1"), new PersonId("g1"), new PersonId("x1"), new PersonId("s1"),
                new PersonId("x2"), new PersonId("s2")));
        Change.PersonPut put = new Change.PersonPut(new PersonId(guardian), PersonKind.GUARDIAN,
                Optional.of(contact(link(student, type))), Collections.emptySortedSet());
        assertThat(tested.all(put)).hasSize(links);
        assertThat(tested.emergencies(put)).hasSize(emergencies);
    }

    private static SisPerson contact(SisPerson.Guardianship... students) {
        return new SisPerson(new PersonName("", "Ada Quick"), List.of(), List.of(), Optional.empty(),
                new TreeSet<>(List.of(RoleName.GUARDIAN)), Collections.emptySortedSet(), Optional.empty(),
                Optional.empty(), List.of(students));
    }

    private static SisPerson.Guardianship link(String student, String type) {
        return new SisPerson.Guardianship(new AccountId(student), "Other", type);
    }
}
