package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.SchoolPair.Evidence;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

class SchoolPairingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        060000100101, '',      '',  Harbor Elementary, 060000100101, '',      '',   Elsewhere,             NCES_ID
        60000100101,  '',      '',  Harbor Elementary, 060000100101, '',      '',   Elsewhere,             NCES_ID
        '',           CA-0101, '',  Harbor Elementary, '',           ca0101,  '',   Elsewhere,             STATE_ID
        '',           '',      101, Harbor Elementary, '',           '',      0101, Harbor El. School,     SCHOOL_NUMBER
        1,            CA-1,    101, Harbor Elementary, 2,            CA-2,    102,  Harbor Elementary,     NAME
        '',           '',      '',  St. Mary's HS,     '',           '',      '',   Saint Marys High School, NAME
        '',           '',      '',  École Renée,       '',           '',      '',   Ecole Renee School,    NAME
        """)
    void aPairIsProposedForTheStrongestEvidence(String nces, String state, String number, String name,
            String ourNces, String ourState, String ourNumber, String ourName, Evidence evidence) {
        List<SchoolPair> pairs = SchoolPairing.propose(
                List.of(theirs("t", name, number, state, nces)),
                List.of(ours("o", ourName, ourNumber, ourState, ourNces)));
        assertThat(pairs).extracting(SchoolPair::evidence).containsExactly(evidence);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        101, Harbor Elementary,     101, Washington High
        1,   Lincoln Elementary,    2,   Lincoln High
        '',  Harbor Elementary,     '',  Lakeshore Middle
        """)
    void whatIsNotAlikeIsNotProposed(String number, String name, String ourNumber, String ourName) {
        assertThat(
                SchoolPairing.propose(
                        List.of(theirs("t", name, number, "", "")), List.of(ours("o", ourName, ourNumber, "", ""))))
                .isEmpty();
    }

    @Test
    void aNumberThatTwoSchoolsShareProvesNothing() {
        List<School> theirs = List.of(theirs("t1", "Harbor", "", "", "77"), theirs("t2", "Pine", "", "", "77"));
        List<PlatformSchool> ours = List.of(ours("o1", "Pine", "", "", "77"));
        assertThat(SchoolPairing.propose(theirs, ours))
                .containsExactly(new SchoolPair(new SchoolId("t2"), new PlatformSchoolId("o1"), Evidence.NAME, 1));
    }

    @Test
    void aSchoolThatIsTakenByItsNumberIsNoCandidateByName() {
        List<School> theirs = List.of(theirs("t1", "Harbor", "", "", ""), theirs("t2", "Pine", "", "", "77"));
        List<PlatformSchool> ours = List.of(ours("o1", "Harbor", "", "", "77"));
        assertThat(SchoolPairing.propose(theirs, ours)).extracting(SchoolPair::school)
                .containsExactly(
                        new SchoolId("t2"));
    }

    @Test
    void ofSeveralNamesTheMostAlikeIsTaken() {
        List<School> theirs = List.of(theirs("t1", "North Harbor Elementary", "", "", ""),
                theirs("t2", "Harbor Elementary", "", "", ""));
        List<PlatformSchool> ours = List.of(ours("o1", "Harbor Elem", "", "", ""));
        assertThat(SchoolPairing.propose(theirs, ours)).extracting(SchoolPair::school)
                .containsExactly(
                        new SchoolId("t2"));
    }

    @Test
    void theOrderOfTheSchoolsLeavesNoTrace() {
        List<School> theirs = new ArrayList<>();
        List<PlatformSchool> ours = new ArrayList<>();
        for (int each = 0; each < 60; each++) {
            theirs.add(theirs("t" + each, "School " + each % 7 + " " + each % 11, "" + each % 13, "", ""));
            ours.add(ours("o" + each, "School " + each % 11 + " " + each % 7, "" + each % 17, "", ""));
        }
        List<SchoolPair> pairs = SchoolPairing.propose(theirs, ours);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(theirs, new Random(seed));
            Collections.shuffle(ours, new Random(seed + 1));
            assertThat(SchoolPairing.propose(theirs, ours)).as("seed %d", seed).isEqualTo(pairs);
        }
        assertThat(pairs).extracting(SchoolPair::platform).doesNotHaveDuplicates();
    }

    private static School theirs(String id, String name, String number, String state, String nces) {
        return new School(new SchoolId(id), name, Optional.empty(), given(number), given(state), given(nces), false);
    }

    private static PlatformSchool ours(String id, String name, String number, String state, String nces) {
        return new PlatformSchool(new PlatformSchoolId(id), name, given(number), given(state), given(nces));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}
