package rollcall.roster;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Collects records in any order, from many threads, into one roster.
///
/// Of two different records with one id the one that prints later in the alphabet stays, so that neither order nor
/// thread decides; the id is then reported as repeated.
public final class RosterBuilder {
    private final Map<SchoolId, School> schools = new ConcurrentHashMap<>();
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Map<SectionId, Section> sections = new ConcurrentHashMap<>();
    private final Queue<Unreadable> unreadable = new ConcurrentLinkedQueue<>();
    private final Queue<String> repeated = new ConcurrentLinkedQueue<>();

    public void add(School school) {
        schools.merge(
                school.id(), school, (one, two) -> one(one, two, school.id().value()));
    }

    public void add(Person person) {
        people.merge(
                person.id(), person, (one, two) -> one(one, two, person.id().value()));
    }

    public void add(Section section) {
        sections.merge(
                section.id(), section, (one, two) -> one(one, two, section.id().value()));
    }

    public void add(Unreadable record) {
        unreadable.add(record);
    }

    /// The roster of all that was added so far.
    public Roster build(District district) {
        return new Roster(
                district,
                new TreeMap<>(schools),
                new TreeMap<>(people),
                new TreeMap<>(sections),
                unreadable.stream().distinct().toList(),
                repeated.stream().toList());
    }

    private <T> T one(T first, T second, String id) {
        if (first.equals(second)) {
            return first;
        }
        repeated.add(id);
        return first.toString().compareTo(second.toString()) >= 0 ? first : second;
    }
}
