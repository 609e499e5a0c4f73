package rollcall.notify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// What administrators were told, in memory; [OfficeStoreContract] holds for it.
public final class InMemoryOfficeStore implements OfficeStore {
    private final Map<Key, OfficeNotice> begun = new HashMap<>();

    private record Key(DistrictId district, ContactPoint officer, NewsId news) {
        static Key of(OfficeNotice notice) {
            return new Key(notice.district(), notice.officer(), notice.news());
        }
    }

    @Override
    public synchronized Set<NewsId> told(DistrictId district, ContactPoint officer) {
        return begun.keySet()
                .stream()
                .filter(key -> key.district().equals(district) && key.officer().equals(officer))
                .map(Key::news)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean begin(OfficeNotice notice) {
        return Optional.ofNullable(begun.putIfAbsent(Key.of(notice), notice))
                .filter(former -> !former.attempt().equals(notice.attempt()))
                .isEmpty();
    }

    @Override
    public synchronized void release(OfficeNotice notice) {
        Optional.ofNullable(begun.get(Key.of(notice)))
                .filter(former -> former.attempt().equals(notice.attempt()))
                .ifPresent(former -> begun.remove(Key.of(former)));
    }
}
