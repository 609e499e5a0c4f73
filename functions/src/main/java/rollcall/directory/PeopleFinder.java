package rollcall.directory;

import java.util.List;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Finds accounts by name. The name is the one its user gave, else what the SIS said last of anybody behind it.
///
/// It may be some moments behind the directory. What it finds can be part of another account, or be called otherwise by
/// now: whoever shows it reads the account itself.
public interface PeopleFinder {

    /// The accounts that fit: those whose last name begins with the query's first word, then with its second, and so
    /// on; those of one word by name.
    ///
    /// @param after where to go on, as an earlier page said
    /// @param limit how many accounts at most
    Page find(DistrictId district, NameQuery query, Optional<String> after, int limit);

    /// Some of what was found, perhaps nothing yet.
    ///
    /// @param next where it goes on; none if this was all
    record Page(List<AccountId> accounts, Optional<String> next) {
        public Page {
            accounts = List.copyOf(accounts);
        }
    }
}
