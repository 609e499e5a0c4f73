package rollcall.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Notices in memory; [NoticeStoreContract] holds for it.
public final class InMemoryNotices implements NoticeStore {
    private final Map<Key, Notice> notices = new HashMap<>();

    private record Key(DistrictId district, AccountId account, Audience audience) {
        static Key of(Notice notice) {
            return new Key(notice.district(), notice.account(), notice.audience());
        }
    }

    @Override
    public synchronized Map<AccountId, Notice> find(
            DistrictId district, Audience audience, Collection<AccountId> accounts) {
        return accounts.stream()
                .distinct()
                .flatMap(account -> stored(new Key(district, account, audience)).stream())
                .collect(Collectors.toMap(Notice::account, notice -> notice));
    }

    @Override
    public synchronized List<Notice> of(DistrictId district, AccountId account) {
        return Stream.of(Audience.values())
                .flatMap(audience -> stored(new Key(district, account, audience)).stream())
                .toList();
    }

    @Override
    public synchronized boolean begin(Notice notice) {
        boolean free = stored(Key.of(notice)).filter(former -> former.state().told() && !sameAttempt(former, notice))
                .isEmpty();
        if (free) {
            notices.put(Key.of(notice), notice);
        }
        return free;
    }

    @Override
    public synchronized void settle(Notice notice) {
        notices.computeIfPresent(Key.of(notice), (_, former) -> settles(former, notice) ? notice : former);
    }

    /// Everything stored.
    public synchronized List<Notice> all() {
        return List.copyOf(notices.values());
    }

    private Optional<Notice> stored(Key key) {
        return Optional.ofNullable(notices.get(key));
    }

    private static boolean settles(Notice former, Notice notice) {
        return sameAttempt(former, notice) && (former.state() == NoticeState.BEGUN || notice.state().later());
    }

    private static boolean sameAttempt(Notice one, Notice other) {
        return one.attempt().equals(other.attempt());
    }
}
