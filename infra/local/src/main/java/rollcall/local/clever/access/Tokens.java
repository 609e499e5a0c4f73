package rollcall.local.clever.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.IdSequence;

/// All bearer tokens given out, and the ways to take them back. Thread-safe.
public final class Tokens {
    private final Clock clock;
    private final IdSequence ids = new IdSequence(Long.MAX_VALUE);
    private final AtomicInteger serial = new AtomicInteger();
    private final Map<CleverId, DistrictToken> listed = new ConcurrentSkipListMap<>();
    private final Map<String, Access> known = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    public Tokens(Clock clock) {
        this.clock = clock;
    }

    /// The district authorises the application, or does so again: it is in the list with a new token.
    public DistrictToken authorise(CleverId district) {
        String value = "district-token-" + district + "-" + serial.incrementAndGet();
        DistrictToken token = new DistrictToken(ids.next(clock.instant()), district, value, clock.instant());
        known.put(value, new Access.OfDistrict(district));
        Optional.ofNullable(listed.put(district, token)).ifPresent(old -> revoked.add(old.value()));
        return token;
    }

    /// The old token answers 401 from now on and the list shows another.
    public void rotate(CleverId district) {
        authorise(district);
    }

    /// The token answers 401 from now on, though the list still shows it.
    public void revoke(CleverId district) {
        revoked.add(listed.get(district).value());
    }

    /// The token that the list shows for this district opens another.
    public void misdirect(CleverId district, CleverId other) {
        known.put(listed.get(district).value(), new Access.OfDistrict(other));
    }

    /// The district leaves the list and its token answers 401.
    public void delist(CleverId district) {
        Optional.ofNullable(listed.remove(district)).ifPresent(token -> revoked.add(token.value()));
    }

    public boolean isListed(CleverId district) {
        return listed.containsKey(district);
    }

    public List<DistrictToken> list() {
        return List.copyOf(listed.values());
    }

    /// A token for one person who signed in.
    public String issueForUser(CleverId district, CleverId user) {
        String value = "user-token-" + user + "-" + serial.incrementAndGet();
        known.put(value, new Access.OfUser(district, user));
        return value;
    }

    public Access open(String bearer) {
        return revoked.contains(bearer) ? new Access.Refused() : known.getOrDefault(bearer, new Access.Refused());
    }
}
