package rollcall.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// The administrators the roster knows: district administrators of the whole district, staff of their own schools. Who
/// was removed from the organisation is none.
///
/// Looks into all districts at once for the address, which costs about as much whether or not it is known there.
public final class RosteredAdministrators implements Administrators {
    /// Connections are kept for as many.
    private static final int TOGETHER = 32;

    private final Directory directory;
    private final Supplier<? extends Collection<DistrictId>> districts;

    public RosteredAdministrators(Directory directory, Supplier<? extends Collection<DistrictId>> districts) {
        this.directory = directory;
        this.districts = districts;
    }

    @Override
    public List<Administrator> find(EmailAddress email) {
        return districts.get()
                .stream()
                .sorted()
                .gather(Gatherers.mapConcurrent(TOGETHER, district -> find(district, email)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Administrator> find(DistrictId district, EmailAddress email) {
        ContactPoint point = ContactPoint.of(email);
        return Optional.ofNullable(directory.owners(district, Set.of(point)).get(point))
                .flatMap(owner -> account(district, owner))
                .filter(account -> account.status() == Account.Status.ACTIVE)
                .flatMap(RosteredAdministrators::scope)
                .map(scope -> new Administrator(district, email, scope));
    }

    private Optional<Account> account(DistrictId district, AccountId id) {
        return Optional.ofNullable(directory.accounts(district, Set.of(id)).get(id));
    }

    private static Optional<Scope> scope(Account account) {
        if (with(account, RoleName.DISTRICT_ADMINISTRATOR).findAny().isPresent()) {
            return Optional.of(new Scope.WholeDistrict());
        }
        SortedSet<SchoolId> schools = new TreeSet<>();
        with(account, RoleName.STAFF).forEach(person -> schools.addAll(person.schools()));
        return schools.isEmpty() ? Optional.empty() : Optional.of(new Scope.Schools(schools));
    }

    private static Stream<SisPerson> with(Account account, RoleName role) {
        return account.values().filter(person -> person.roles().contains(role));
    }
}
