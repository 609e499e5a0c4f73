package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// What differs between a school as it shall be and as it was last applied; keys only, so that a whole district's fit
/// into memory.
///
/// @param added what is new here, and what it counts as
/// @param updated what is here with another content
/// @param gone what is here no more, and what it counted as
/// @param unchanged how many of each kind stay as they are
/// @param findings what is to be mended in the SIS, sorted
/// @param members how many places in the school's classes are filled
public record SchoolDiff(
        SchoolId school,
        SortedMap<EntityKey, EntityKind> added,
        SortedSet<EntityKey> updated,
        SortedMap<EntityKey, EntityKind> gone,
        Map<EntityKind, Integer> unchanged,
        List<Finding> findings,
        int members) {

    public SchoolDiff {
        added = Collections.unmodifiableSortedMap(new TreeMap<>(added));
        updated = Sorted.copy(updated);
        gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
        unchanged = Map.copyOf(unchanged);
        findings = findings.stream().sorted().toList();
    }

    /// True if the school looks as it did when it was last applied.
    public boolean isEmpty() {
        return added.isEmpty() && updated.isEmpty() && gone.isEmpty();
    }

    /// This diff without what waits for a human to decide; it is as it was.
    public SchoolDiff settled(Settlement settlement) {
        Set<EntityKey> waiting = settlement.waiting();
        if (Stream.of(added.keySet(), updated, gone.keySet()).allMatch(keys -> Collections.disjoint(keys, waiting))) {
            return this;
        }
        SortedMap<EntityKey, EntityKind> come = new TreeMap<>(added);
        come.keySet().removeAll(waiting);
        SortedMap<EntityKey, EntityKind> left = new TreeMap<>(gone);
        left.keySet().removeAll(waiting);
        SortedSet<EntityKey> changed = new TreeSet<>(updated);
        changed.removeAll(waiting);
        Map<EntityKind, Integer> same = new EnumMap<>(EntityKind.class);
        same.putAll(unchanged);
        gone.forEach((key, kind) -> same.merge(kind, waiting.contains(key) ? 1 : 0, Integer::sum));
        // Nobody who waits was here before: what they change are contact points.
        same.merge(EntityKind.CONTACT_POINT, updated.size() - changed.size(), Integer::sum);
        return new SchoolDiff(school, come, changed, left, same, withPossible(settlement), members);
    }

    private List<Finding> withPossible(Settlement settlement) {
        List<Finding> all = new ArrayList<>(findings);
        settlement.possible().forEach((to, from) -> {
            EntityKind kind = added.get(EntityKey.of(to));
            if (kind != null && kind != EntityKind.VISITOR) {
                all.add(new Finding(
                        FindingCode.POSSIBLE_MATCH, RecordKind.of(PersonKind.valueOf(kind.name())), to.value(),
                        from.value()));
            }
        });
        return all;
    }

    /// Equal for equal findings; 0 if there are none.
    public long findingsDigest() {
        return findings.isEmpty() ? 0 : new Hasher().add(findings).hash();
    }

    static SchoolDiff of(SchoolId school, SchoolTarget target, Fingerprint fingerprint) {
        SortedMap<EntityKey, EntityKind> added = new TreeMap<>();
        TreeMap<EntityKey, EntityKind> gone = new TreeMap<>();
        TreeSet<EntityKey> updated = new TreeSet<>();
        Retention retention = target.retention();
        Map<EntityKind, Integer> unchanged = new EnumMap<>(EntityKind.class);
        target.marks().forEach((key, mark) -> {
            Mark former = fingerprint.marks().get(key);
            if (former == null) {
                added.put(key, mark.kind());
            } else if (former.equals(mark) || retention.kept(key, former, mark)) {
                unchanged.merge(former.kind(), 1, Integer::sum);
            } else {
                updated.add(key);
            }
        });
        fingerprint.marks().forEach((key, mark) -> {
            if (target.marks().containsKey(key)) {
                return;
            }
            if (retention.kept(key, mark)) {
                unchanged.merge(mark.kind(), 1, Integer::sum);
            } else {
                gone.put(key, mark.kind());
            }
        });
        return new SchoolDiff(school, added, updated, gone, unchanged, List.copyOf(target.findings()),
                target.members());
    }
}
