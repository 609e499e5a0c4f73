package rollcall.notify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// The store of notices: one for each account and audience (port). Reads are consistent. Implementations are safe for
/// use by many threads.
public interface NoticeStore {

    /// The notices of those accounts that have one as this audience.
    Map<AccountId, Notice> find(DistrictId district, Audience audience, Collection<AccountId> accounts);

    /// The notices of one account.
    List<Notice> of(DistrictId district, AccountId account);

    /// Stores the notice, which is about to be sent, unless another attempt has begun that may have told the person.
    /// One conditional write settles the race between all who would send it; repeating it with the same attempt does no
    /// harm.
    ///
    /// @return false if another attempt was faster
    boolean begin(Notice notice);

    /// Stores what became of a notice, unless another attempt has begun since. What came back, which may be known
    /// sooner than that it was sent, stays.
    void settle(Notice notice);

    /// One notice, if there is one.
    default Optional<Notice> find(DistrictId district, Audience audience, AccountId account) {
        return Optional.ofNullable(find(district, audience, List.of(account)).get(account));
    }
}
