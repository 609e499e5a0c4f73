package rollcall.directory;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.roster.DistrictId;

/// The platform's schools in memory; [PlatformSchoolsContract] holds for it.
public final class InMemoryPlatformSchools implements PlatformSchools {
    private final Map<DistrictId, SortedMap<PlatformSchoolId, PlatformSchool>> schools = new TreeMap<>();

    @Override
    public synchronized List<PlatformSchool> all(DistrictId district) {
        return List.copyOf(schools.getOrDefault(district, new TreeMap<>()).values());
    }

    @Override
    public synchronized void put(DistrictId district, PlatformSchool school) {
        schools.computeIfAbsent(district, _ -> new TreeMap<>()).put(school.id(), school);
    }
}
