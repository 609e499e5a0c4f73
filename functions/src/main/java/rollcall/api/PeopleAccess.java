package rollcall.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// Which people an administrator may see and change: those of the whole district all, those of schools only people of
/// these.
final class PeopleAccess {
    private PeopleAccess() {}

    static boolean sees(Administrator administrator, Account account) {
        return administrator.ofWholeDistrict() || schools(account).stream().anyMatch(administrator::covers);
    }

    /// Why the administrator may not remove the person from the organisation, if they may not. Nobody removes
    /// themselves; whoever is at another school too, or administers the district, is not a school's to remove.
    static Optional<String> whyNotRemoved(Administrator administrator, Account account) {
        if (emails(account).anyMatch(administrator.email()::equals)) {
            return Optional.of("This is your own account. Ask another administrator.");
        }
        if (administrator.ofWholeDistrict()) {
            return Optional.empty();
        }
        if (account.all(SisPerson::roles).contains(RoleName.DISTRICT_ADMINISTRATOR)) {
            return Optional.of("The person administers the district. Ask a district administrator.");
        }
        SortedSet<SchoolId> schools = schools(account);
        return !schools.isEmpty() && schools.stream().allMatch(administrator::covers)
                ? Optional.empty()
                : Optional.of("The person is at a school that you do not administer. Ask a district administrator.");
    }

    private static Stream<EmailAddress> emails(Account account) {
        return Stream.concat(account.own().emails().stream(), account.values()
                .flatMap(person -> person.emails()
                        .stream()));
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
