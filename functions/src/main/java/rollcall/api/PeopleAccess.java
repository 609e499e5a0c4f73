package rollcall.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.SisPerson;
import rollcall.roster.SchoolId;

/// Which people an administrator may see and change: those of the whole district all, those of schools only people of
/// these.
final class PeopleAccess {
    private PeopleAccess() {}

    static boolean sees(Administrator administrator, Account account) {
        return administrator.ofWholeDistrict() || schools(account).stream().anyMatch(administrator::covers);
    }

    /// Whoever is at another school too is not theirs alone to remove.
    static boolean mayRemove(Administrator administrator, Account account) {
        SortedSet<SchoolId> schools = schools(account);
        return administrator.ofWholeDistrict()
                || !schools.isEmpty() && schools.stream().allMatch(administrator::covers);
    }

    /// The account in the place of `{account}`.
    ///
    /// @throws ProblemException 404 if there is none that the administrator may see
    static Account account(Directory directory, Call call, Administrator administrator) {
        AccountId id = new AccountId(call.identifier("account"));
        return Optional.ofNullable(directory.accounts(administrator.district(), List.of(id)).get(id))
                .filter(account -> sees(administrator, account))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static SortedSet<SchoolId> schools(Account account) {
        return account.all(SisPerson::schools);
    }
}
