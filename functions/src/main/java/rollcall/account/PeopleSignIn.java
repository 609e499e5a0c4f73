package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import rollcall.clever.Sleeper;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.ContactPointTakenException;
import rollcall.directory.Directory;
import rollcall.directory.UserChange;
import rollcall.roster.Language;

/// Signs teachers, students and parents in by a code to an address of theirs. The first time claims their account.
/// Nobody learns whether an address is somebody's.
public final class PeopleSignIn {
    /// A whole school may come from one address in its first hour.
    private static final SignInLimits LIMITS = new SignInLimits("people", 5, 300, 600);

    private final PeopleAccounts people;
    private final Directory directory;
    private final SignInDesk desk;
    private final Clock clock;

    public PeopleSignIn(PeopleAccounts people, Directory directory, AccessStore store, Courier courier,
            SecureRandom random, Sleeper sleeper, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.desk = new SignInDesk(LIMITS, store, courier, random, sleeper,
                clock);
        this.clock = clock;
    }

    /// Sends a code if the address belongs to an account.
    ///
    /// @param client where the question comes from, as an IP address
    /// @throws InterruptedException if the waiting was called off
    public SignInAnswer<AccountOwner> ask(ContactAddress address, Language language, String client)
            throws InterruptedException {
        return desk.ask(address, language, client, asked -> !people.at(asked).isEmpty());
    }

    /// Tries a code. If it is right the address is proven, and the accounts it opens are claimed.
    public SignInAnswer<AccountOwner> redeem(String attempt, String code, String client) {
        return desk.redeem(attempt, code, client, this::open);
    }

    private Optional<AccountOwner> open(ContactAddress address) {
        List<OwnedAccount> accounts = people.at(address)
                .stream()
                .filter(account -> prove(account, address))
                .map(this::claim)
                .toList();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(new AccountOwner(address, accounts));
    }

    /// @return false if another account has proven the address meanwhile
    private boolean prove(Account account, ContactAddress address) {
        try {
            if (!PeopleAccounts.hasProven(account, address)) {
                directory.change(account.district(), new UserChange.ContactProven(account.id(), address));
            }
            return true;
        } catch (ContactPointTakenException _) {
            return false;
        }
    }

    private OwnedAccount claim(Account account) {
        if (account.own().claimed().isEmpty()) {
            directory.change(account.district(), new UserChange.Claimed(account.id(), clock.instant()));
        }
        return OwnedAccount.of(account);
    }
}
