package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.Match;
import rollcall.roster.DistrictId;

/// Match cases in memory; [MatchCasesContract] holds for them.
public final class InMemoryMatchCases implements MatchCases {
    private final Map<Key, Stored> cases = new HashMap<>();
    private final Clock clock;

    public InMemoryMatchCases(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<MatchCase> all(DistrictId district) {
        return cases.values()
                .stream()
                .filter(stored -> stored.found.district().equals(district) && open(stored))
                .map(Stored::found)
                .toList();
    }

    @Override
    public synchronized void propose(MatchCase found, Instant expiry) {
        cases.merge(new Key(found.district(), found.match()), new Stored(found, expiry),
                (former, now) -> new Stored(new MatchCase(found.district(), found.match(), found.kind(),
                        found.school(), former.found.since(), former.found.decision()), now.expiry));
    }

    @Override
    public synchronized boolean decide(DistrictId district, Match match, Match.Decision decision,
            Instant expiry) {
        Optional<Stored> open = Optional.ofNullable(cases.get(new Key(district, match))).filter(this::open);
        open.ifPresent(stored -> cases.put(new Key(district, match), new Stored(new MatchCase(
                district, match, stored.found.kind(), stored.found.school(), stored.found.since(),
                Optional.of(decision)), expiry)));
        return open.isPresent();
    }

    private boolean open(Stored stored) {
        return stored.expiry.isAfter(clock.instant());
    }

    private record Key(DistrictId district, Match match) {}

    private record Stored(MatchCase found, Instant expiry) {}
}
