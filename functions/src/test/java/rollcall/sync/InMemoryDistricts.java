package rollcall.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.roster.DistrictId;

/// The states of districts in memory; [DistrictStoreContract] holds for it.
public final class InMemoryDistricts implements DistrictStore {
    private final Map<DistrictId, DistrictState> states = new TreeMap<>();

    @Override
    public synchronized List<DistrictState> all() {
        return List.copyOf(states.values());
    }

    @Override
    public synchronized Optional<DistrictState> find(DistrictId district) {
        return Optional.ofNullable(states.get(district));
    }

    @Override
    public synchronized boolean save(DistrictState state) {
        long stored = find(state.district()).map(DistrictState::revision).orElse(0L);
        if (stored == state.revision()) {
            states.put(state.district(), state.stored());
        }
        return stored == state.revision();
    }
}
