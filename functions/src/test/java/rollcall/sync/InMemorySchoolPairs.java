package rollcall.sync;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rollcall.directory.SchoolPair;
import rollcall.roster.DistrictId;

/// Pairs of schools in memory; [SchoolPairsContract] holds for it.
public final class InMemorySchoolPairs implements SchoolPairs {
    private final Map<DistrictId, List<SchoolPair>> pairs = new ConcurrentHashMap<>();

    @Override
    public List<SchoolPair> find(DistrictId district) {
        return pairs.getOrDefault(district, List.of());
    }

    @Override
    public void save(DistrictId district, Collection<SchoolPair> settled) {
        pairs.put(district, settled.stream().sorted(Comparator.comparing(SchoolPair::school)).toList());
    }
}
