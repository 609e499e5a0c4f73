package rollcall.notify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Rounds in memory; [RoundStoreContract] holds for it.
public final class InMemoryRounds implements RoundStore {
    private final Map<DistrictId, Map<SchoolId, Map<Audience, Round>>> rounds = new TreeMap<>();

    @Override
    public synchronized Optional<Round> find(DistrictId district, SchoolId school, Audience audience) {
        return Optional.ofNullable(school(district, school).get(audience));
    }

    @Override
    public synchronized List<Round> of(DistrictId district, SchoolId school) {
        return List.copyOf(school(district, school).values());
    }

    @Override
    public synchronized List<Round> of(DistrictId district) {
        return rounds.getOrDefault(district, Map.of())
                .values()
                .stream()
                .flatMap(school -> school.values().stream())
                .toList();
    }

    @Override
    public synchronized boolean save(Round round) {
        long stored = find(round.district(), round.school(), round.audience()).map(Round::revision).orElse(0L);
        if (stored == round.revision()) {
            rounds.computeIfAbsent(round.district(), _ -> new TreeMap<>())
                    .computeIfAbsent(round.school(), _ -> new TreeMap<>())
                    .put(round.audience(), round.stored());
        }
        return stored == round.revision();
    }

    private Map<Audience, Round> school(DistrictId district, SchoolId school) {
        return rounds.getOrDefault(district, Map.of()).getOrDefault(school, Map.of());
    }
}
