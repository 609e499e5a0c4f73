package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// Who and what comes back is counted as returned, and only that.
class ReturnTest {
    private static final SchoolId SCHOOL = new SchoolId("A");
    private static final EntityKey STUDENT = EntityKey.of(new PersonId("s1"));
    private static final EntityKey CLASS = EntityKey.of(new SectionId("c1"));

    @Test
    void personWhoLeftThePlatformReturns() {
        Before left = new Before.OfPerson(false, Optional.of(values()), Collections.emptySortedSet());
        assertThat(tally(STUDENT, left, EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 0, 0, 1, 0));
    }

    @Test
    void personWhomNothingWasWrittenOfIsCreated() {
        Before unwritten = new Before.OfPerson(false, Optional.empty(), Collections.emptySortedSet());
        assertThat(tally(STUDENT, unwritten, EntityKind.STUDENT)).isEqualTo(new Tally(1, 0, 0, 0, 0, 0));
    }

    @Test
    void classThatWasDroppedReturns() {
        SisClass values = new SisClass(SCHOOL, "Art", new AccountId("t1"), List.of(), Collections.emptySortedSet(),
                Optional.empty());
        assertThat(tally(CLASS, new Before.OfClass(false, values), EntityKind.CLASS))
                .isEqualTo(new Tally(0, 0, 0, 0, 1, 0));
        assertThat(tally(CLASS, new Before.Absent(), EntityKind.CLASS)).isEqualTo(new Tally(1, 0, 0, 0, 0, 0));
    }

    private static Tally tally(EntityKey key, Before before, EntityKind kind) {
        RosterFixture district = new RosterFixture("A");
        district.teacher("t1", "A");
        district.student("s1", "A");
        district.section("c1", "A").teacher("t1").students("s1");
        Planner planner = new Planner(district.roster(), _ -> true, HoldPolicy.DEFAULT);
        List<SchoolDiff> diffs = List.of(planner.diff(SCHOOL, Fingerprint.EMPTY));
        return planner
                .plan(SCHOOL, Fingerprint.EMPTY, planner.settle(diffs, Map.of(), Map.of()),
                        new Former(Map.of(key, before)), true)
                .tallies()
                .get(kind);
    }

    private static SisPerson values() {
        return new SisPerson(new PersonName("Ann", "Doe"), List.of(), List.of(), Optional.empty(),
                Collections.emptySortedSet(), Collections.emptySortedSet(), Optional.empty(), Optional.empty(),
                List.of());
    }
}
