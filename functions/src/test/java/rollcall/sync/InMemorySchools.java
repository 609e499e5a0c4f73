package rollcall.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// The states of schools in memory; [SchoolStoreContract] holds for it.
public final class InMemorySchools implements SchoolStore {
    private final Map<DistrictId, Map<SchoolId, SchoolState>> states = new TreeMap<>();

    @Override
    public synchronized List<SchoolState> all(DistrictId district) {
        return List.copyOf(states.getOrDefault(district, Map.of()).values());
    }

    @Override
    public synchronized Optional<SchoolState> find(DistrictId district, SchoolId school) {
        return Optional.ofNullable(states.getOrDefault(district, Map.of()).get(school));
    }

    @Override
    public synchronized boolean save(SchoolState state) {
        long stored = find(state.district(), state.school()).map(SchoolState::revision).orElse(0L);
        if (stored == state.revision()) {
            states.computeIfAbsent(state.district(), _ -> new TreeMap<>())
                    .put(state.school(), state.stored());
        }
        return stored == state.revision();
    }
}
