package rollcall.account;

import java.util.List;
import rollcall.directory.ContactAddress;

/// Somebody who has proven that an address is theirs, and the accounts it opens: one in each district they belong to.
public record AccountOwner(ContactAddress address, List<OwnedAccount> accounts) {
    public AccountOwner {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("who owns no account is no owner");
        }
        accounts = List.copyOf(accounts);
    }

    @Override
    public String toString() {
        return "AccountOwner" + accounts;
    }
}
