package rollcall.directory;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// The store of accounts, classes and contact points. Implementations are safe for use by many threads.
///
/// Every method is confined to the one district it is given. An account id may be an alias of another account (after a
/// renumbering or a merge): reading and writing follow it.
public interface Directory {

    /// Carries out one change, if no newer plan has been there. One conditional write; repeating it does no harm.
    ///
    /// @throws IllegalArgumentException if it is too large to be stored
    WriteOutcome write(PlannedWrite write);

    /// Carries out what a user did.
    ///
    /// @throws java.util.NoSuchElementException if there is no such class or account
    void change(DistrictId district, UserChange change);

    /// The accounts that exist among `ids`, by the id asked for (which may be an alias).
    Map<AccountId, Account> accounts(DistrictId district, Collection<AccountId> ids);

    /// The classes that exist among `ids`.
    Map<ClassId, SchoolClass> classes(DistrictId district, Collection<ClassId> ids);

    /// The accounts that e-mail addresses and telephone numbers belong to; those that belong to nobody are left out.
    Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points);

    /// Hands over every account and class of every district, in no order; aliases are told apart.
    void scan(Consumer<Entry> consumer);

    /// What a scan finds.
    sealed interface Entry {
        record OfAccount(Account account) implements Entry {}

        record OfClass(SchoolClass schoolClass) implements Entry {}

        record OfAlias(DistrictId district, AccountId alias, AccountId account) implements Entry {}
    }
}
