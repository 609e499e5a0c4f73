package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// Reads plans and the model directory in the words of the tests.
final class PlanAssertions {
    private PlanAssertions() {}

    static final SchoolId OFFICE = new SchoolId(RosterFixture.DISTRICT.value());

    static SchoolId school(String id) {
        return new SchoolId(id);
    }

    /// The changes of one school's plan; none if it does not differ.
    static List<Change> changes(Map<SchoolId, SchoolPlan> plans, String school) {
        return Optional.ofNullable(plans.get(school(school))).map(SchoolPlan::changes).orElse(List.of());
    }

    static Tally tally(Map<SchoolId, SchoolPlan> plans, String school, EntityKind kind) {
        return plans.get(school(school)).tallies().getOrDefault(kind, Tally.NONE);
    }

    static Change left(String person, boolean platform) {
        return new Change.PersonLeft(new PersonId(person), platform);
    }

    static Change renumbered(String from, String to) {
        return new Change.PersonRenumbered(new PersonId(from), new PersonId(to), PersonKind.GUARDIAN);
    }

    static Change removed(String section) {
        return new Change.ClassRemoved(new SectionId(section));
    }

    /// The active people by id, each with the schools the person is at: `s1@A+B`.
    static List<String> people(Nights nights) {
        ModelDirectory.Visible visible = nights.directory().visible();
        return visible.people()
                .keySet()
                .stream()
                .map(person -> person + "@" + visible.places()
                        .get(person)
                        .keySet()
                        .stream()
                        .map(SchoolId::value)
                        .collect(Collectors.joining("+")))
                .toList();
    }

    /// The active classes by id, each with its members: `c1[s1, s2]`.
    static List<String> classes(Nights nights) {
        return nights.directory()
                .visible()
                .classes()
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + entry.getValue().members().toString())
                .toList();
    }

    static SisPerson valuesOf(Nights nights, String person) {
        return nights.directory().visible().people().get(new PersonId(person)).values();
    }

    static SortedSet<ClassId> classesOf(Nights nights, String person, String school) {
        return nights.directory().visible().places().get(new PersonId(person)).get(school(school));
    }

    static SortedSet<ClassId> ids(String... classes) {
        return List.of(classes).stream().map(ClassId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    static void assertOwner(Nights nights, EmailAddress email, String person) {
        assertThat(nights.directory().visible().points())
                .containsEntry(ContactPoint.of(email), new PersonId(person));
    }

    static void assertNobodyOwns(Nights nights, EmailAddress email) {
        assertThat(nights.directory().visible().points()).doesNotContainKey(ContactPoint.of(email));
    }
}
