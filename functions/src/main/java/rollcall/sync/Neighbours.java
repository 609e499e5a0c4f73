package rollcall.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;

/// The other schools of a district that have what one school's undo writes. They forget it: what they remember may no
/// longer be so, and what they are to bring is older than the undo.
record Neighbours(SchoolStore schools, SchoolArchive archive, Parallel parallel) {

    /// The other schools that have any of these things.
    List<Neighbour> of(SchoolState school, Set<EntityKey> keys) {
        List<SchoolState> others = schools.all(school.district())
                .stream()
                .filter(other -> !other.school().equals(school.school()))
                .toList();
        return parallel.map(others, other -> look(other, keys))
                .stream()
                .filter(neighbour -> !neighbour.isEmpty())
                .toList();
    }

    /// Those of them that other changes than their own now overtake.
    static List<Neighbour> overtaken(List<Neighbour> neighbours, List<Change> changes) {
        Set<EntityKey> written = changes.stream()
                .filter(Change::shared)
                .flatMap(change -> change.touches().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return neighbours.stream()
                .map(neighbour -> neighbour.owning(written))
                .filter(neighbour -> !neighbour.isEmpty())
                .toList();
    }

    /// Lets a school write anew what it has. A plan that waits there is outdated by it.
    ///
    /// @param number that of the changes
    /// @return false if somebody else has changed the school meanwhile
    boolean forget(Neighbour neighbour, long number) {
        SchoolState state = neighbour.state();
        return schools.save(state.with(archive.overtaken(state, number, neighbour.marks())));
    }

    private Neighbour look(SchoolState state, Set<EntityKey> keys) {
        try {
            Fingerprint staged = state.pending().isPresent() ? archive.staged(state) : Fingerprint.EMPTY;
            return new Neighbour(state, known(archive.fingerprint(state), keys), known(staged, keys));
        } catch (LostDocumentException e) {
            SchoolState current = schools.find(state.district(), state.school()).orElseThrow();
            if (current.revision() == state.revision()) {
                throw e;
            }
            return look(current, keys);
        }
    }

    private static Map<EntityKey, Mark> known(Fingerprint fingerprint, Set<EntityKey> keys) {
        Map<EntityKey, Mark> known = new TreeMap<>(fingerprint.marks());
        known.keySet().retainAll(keys);
        return known;
    }
}
