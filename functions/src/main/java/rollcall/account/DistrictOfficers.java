package rollcall.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.notify.Officer;
import rollcall.notify.Officers;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.plan.RoleName;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// The administrators of the whole district: those that were appointed, and the district administrators the roster has at
/// the district's office. One who works at a school besides is not looked for there: that would read every school.
public final class DistrictOfficers implements Officers {
    private final AdministratorStore appointed;
    private final Directory directory;
    private final Function<DistrictId, ? extends Collection<AccountId>> office;

    /// @param office who is at a district's office
    public DistrictOfficers(AdministratorStore appointed, Directory directory,
            Function<DistrictId, ? extends Collection<AccountId>> office) {
        this.appointed = appointed;
        this.directory = directory;
        this.office = office;
    }

    @Override
    public List<Officer> of(DistrictId district) {
        List<EmailAddress> addresses = appointed(district);
        Map<ContactPoint, AccountId> owners = directory.owners(
                district, addresses.stream().map(ContactPoint::of).toList());
        Collection<AccountId> officers = office.apply(district);
        Map<AccountId, Account> accounts = directory.accounts(
                district, Stream.concat(owners.values().stream(), officers.stream()).distinct().toList());
        Map<EmailAddress, Optional<Account>> found = new HashMap<>();
        officers.stream()
                .flatMap(id -> Optional.ofNullable(accounts.get(id)).stream())
                .filter(DistrictOfficers::administers)
                .forEach(account -> email(account).ifPresent(email -> found.put(email, Optional.of(account))));
        addresses.forEach(email -> found.putIfAbsent(
                email, Optional.ofNullable(owners.get(ContactPoint.of(email))).map(accounts::get)));
        return found.entrySet()
                .stream()
                .map(each -> new Officer(each.getKey(), language(each.getValue())))
                .sorted(Comparator.comparing(officer -> officer.email().value()))
                .toList();
    }

    private List<EmailAddress> appointed(DistrictId district) {
        return appointed.all(district)
                .stream()
                .filter(Administrator::ofWholeDistrict)
                .map(Administrator::email)
                .toList();
    }

    private static boolean administers(Account account) {
        return account.status() == Account.Status.ACTIVE
                && account.values().anyMatch(person -> person.roles().contains(RoleName.DISTRICT_ADMINISTRATOR));
    }

    private static Optional<EmailAddress> email(Account account) {
        return Stream
                .concat(account.own().emails().stream(), account.values().flatMap(person -> person.emails().stream()))
                .findFirst();
    }

    /// The language the district has chosen is that of its families.
    private static Language language(Optional<Account> account) {
        return account.flatMap(Account::language).orElse(Language.ENGLISH);
    }
}
