package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.clever.ScriptedClever.Asked;
import rollcall.roster.EventCursor;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource.Pull;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

class CleverPullTest {
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @Test
    void everyListEndsUpInTheRoster() {
        scriptDistrict();
        Roster roster = pull().roster();
        assertThat(roster.district().name()).isEqualTo("Lakeshore");
        assertThat(roster.schools().keySet()).containsExactly(new SchoolId("e1"));
        assertThat(roster.sections().keySet()).containsExactly(new SectionId("c1"));
        assertThat(roster.people().keySet().stream().map(PersonId::value)).containsExactly("g1", "s1", "t1");
        assertThat(roster.unreadable()).isEmpty();
        assertThat(roster.repeated()).isEmpty();
    }

    @Test
    void aPersonInTwoListsIsOnePersonWithBothRoles() {
        scriptDistrict();
        Person teacher = pull().roster().people().get(new PersonId("t1"));
        assertThat(teacher.role(Role.Teacher.class)).isPresent();
        assertThat(teacher.role(Role.Staff.class)).isPresent();
    }

    @Test
    void aStudentsIdIsOneObjectWhereverItStands() {
        scriptDistrict();
        Roster roster = pull().roster();
        PersonId inSection = roster.sections().get(new SectionId("c1")).students().getFirst();
        PersonId inUsers = roster.people().get(new PersonId("s1")).id();
        assertThat(inSection).isSameAs(inUsers);
    }

    @Test
    void theDistrictAndTheNewestEventComeBeforeTheListsAndTheDistrictComesAgainAfterThem() {
        pull();
        List<String> targets = clever.targets();
        assertThat(targets.subList(0, 3))
                .containsExactly(ScriptedClever.TOKENS, ScriptedClever.DISTRICTS, ScriptedClever.NEWEST_EVENT);
        assertThat(targets.subList(3, 10)).containsExactlyInAnyOrderElementsOf(ScriptedClever.LISTS);
        assertThat(targets.subList(10, targets.size())).containsExactly(ScriptedClever.DISTRICTS);
    }

    @Test
    void aPullCountsTheRequestsToTheDataApi() {
        clever.on(ScriptedClever.SCHOOLS, Reply.empty(503), Reply.page());
        Pull pull = pull();
        assertThat(pull.requests()).isEqualTo(11).isEqualTo(clever.targets().size() - 1);
    }

    @Test
    void theNewestEventBecomesTheCursor() {
        clever.on(ScriptedClever.NEWEST_EVENT, Reply.page("{\"type\":\"users.updated\",\"id\":\"ev9\",\"data\":{}}"));
        clever.on("/v3.1/events?starting_after=ev9&limit=1", Reply.page());
        assertThat(pull().cursor()).contains(new EventCursor("ev9"));
    }

    @Test
    void withoutEventsThereIsNoCursor() {
        assertThat(pull().cursor()).isEmpty();
        clever.on(ScriptedClever.NEWEST_EVENT, Reply.html(404));
        assertThat(pull().cursor()).isEmpty();
        clever.on(ScriptedClever.NEWEST_EVENT, Reply.empty(403));
        assertThat(pull().cursor()).isEmpty();
    }

    @Test
    void everyRequestCarriesTheTokenAndAsksForGzip() {
        pull();
        List<Asked> data = clever.asked()
                .stream()
                .filter(asked -> asked.target().startsWith("/v3.1"))
                .toList();
        assertThat(data).isNotEmpty().allSatisfy(asked -> {
            assertThat(asked.header("Authorization")).isEqualTo("Bearer secret-token");
            assertThat(asked.header("Accept-encoding")).isEqualTo("gzip");
        });
    }

    @Test
    void packedAnswersAreUnpacked() {
        clever.on(ScriptedClever.SCHOOLS, Reply.page("{\"id\":\"e1\",\"name\":\"Harbor\"}").gzipped());
        assertThat(pull().roster().schools()).hasSize(1);
    }

    @Test
    void theVersionIsASetting() {
        CleverSettings old = new CleverSettings(clever.address(), clever.address(), "v3.0",
                new CleverCredentials("client", "secret"), "US", CleverLimits.STANDARD);
        clever.on("/v3.0/events?starting_after=ev1&limit=1", Reply.page());
        try (CleverRosterSource older = new CleverRosterSource(old, clever.clock, clever.clock,
                new Random(1))) {
            older.signal(ScriptedClever.DISTRICT, new EventCursor("ev1"));
        }
        assertThat(clever.targets()).contains("/v3.0/events?starting_after=ev1&limit=1");
    }

    private void scriptDistrict() {
        String teacher = """
            {"id":"t1","name":{"first":"Omar","last":"Diaz"},
             "roles":{"teacher":{"school":"e1"},"staff":{"staff_id":"S-61","schools":["e1"]}}}""";
        clever.on(ScriptedClever.SCHOOLS, Reply.page("{\"id\":\"e1\",\"name\":\"Harbor\"}"));
        clever.on(ScriptedClever.SECTIONS, Reply.page("""
            {"id":"c1","school":"e1","name":"Math","teacher":"t1","students":["s1","unshared"]}"""));
        clever.on(ScriptedClever.STUDENTS, Reply.page("""
            {"id":"s1","name":{"first":"Maya","last":"Quist"},"roles":{"student":{"school":"e1"}}}"""));
        clever.on(ScriptedClever.users("teacher"), Reply.page(teacher));
        clever.on(ScriptedClever.users("staff"), Reply.page(teacher));
        clever.on(ScriptedClever.users("contact"), Reply.page("""
            {"id":"g1","name":{"last":"Jonas Quist"},
             "roles":{"contact":{"student_relationships":[{"student":"s1","relationship":"Parent"}]}}}"""));
    }

    private Pull pull() {
        return source.pull(ScriptedClever.DISTRICT, clever.deadline());
    }
}
