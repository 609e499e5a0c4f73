package rollcall.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// The accounts people sign in to: those of persons who are at the organisation, by the SIS's word or by hand, and whom
/// no administrator removed from it.
///
/// Looks into all districts at once for an address, which costs about as much whether or not it is known there.
public final class PeopleAccounts {
    /// Connections are kept for as many.
    private static final int TOGETHER = 32;

    private final Directory directory;
    private final Supplier<? extends Collection<DistrictId>> districts;

    public PeopleAccounts(Directory directory, Supplier<? extends Collection<DistrictId>> districts) {
        this.directory = directory;
        this.districts = districts;
    }

    /// The accounts an address belongs to, at most one in each district: that of whoever has proven it, else of whom the
    /// SIS gives it.
    List<Account> at(ContactAddress address) {
        return districts.get()
                .stream()
                .sorted()
                .gather(Gatherers.mapConcurrent(TOGETHER, district -> at(district, address.point())))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What the owner's address still opens. An account that was removed since, or that has given the address up, is
    /// not among it.
    public List<Account> of(AccountOwner owner) {
        return owner.accounts()
                .stream()
                .flatMap(owned -> account(owned.district(), owned.id()).stream())
                .filter(account -> hasProven(account, owner.address()))
                .toList();
    }

    static boolean hasProven(Account account, ContactAddress address) {
        return switch (address) {
            case ContactAddress.Email email -> account.own().emails().contains(email.address());
            case ContactAddress.Phone phone -> account.own().phones().contains(phone.number());
        };
    }

    private Optional<Account> at(DistrictId district, ContactPoint point) {
        Set<ContactPoint> asked = Set.of(point);
        Optional<AccountId> proven = Optional.ofNullable(directory.provenOwners(district, asked).get(point));
        return proven.or(() -> Optional.ofNullable(directory.owners(district, asked).get(point)))
                .flatMap(owner -> account(district, owner));
    }

    private Optional<Account> account(DistrictId district, AccountId id) {
        return Optional.ofNullable(directory.accounts(district, Set.of(id)).get(id))
                .filter(account -> account.status() == Account.Status.ACTIVE);
    }
}
