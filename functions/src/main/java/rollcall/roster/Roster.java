package rollcall.roster;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything one complete reading of a district gave. Sorted by id, so that the order of pages leaves no trace.
///
/// `repeated` are ids the source gave twice with different content; of those the roster holds one, always the same.
public record Roster(
        District district,
        SortedMap<SchoolId, School> schools,
        SortedMap<PersonId, Person> people,
        SortedMap<SectionId, Section> sections,
        List<Unreadable> unreadable,
        List<String> repeated) {

    public Roster {
        schools = sorted(schools);
        people = sorted(people);
        sections = sorted(sections);
        unreadable = List.copyOf(unreadable);
        repeated = repeated.stream().distinct().sorted().toList();
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
