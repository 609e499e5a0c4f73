package rollcall.account;

import rollcall.directory.Account;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// An account of somebody who signed in.
public record OwnedAccount(DistrictId district, AccountId id) {

    static OwnedAccount of(Account account) {
        return new OwnedAccount(account.district(), account.id());
    }
}
