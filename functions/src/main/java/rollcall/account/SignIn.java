package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import rollcall.clever.Sleeper;
import rollcall.directory.ContactAddress;
import rollcall.notify.NoticeSender;
import rollcall.notify.TextSender;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// Signs administrators in by a code in their mail. Nobody learns whether an address is an administrator's.
public final class SignIn {
    private static final SignInLimits LIMITS = new SignInLimits("administrators", 5, 30, 60);

    private final Administrators administrators;
    private final SignInDesk desk;

    public SignIn(Administrators administrators, AccessStore store, NoticeSender sender, SecureRandom random,
            Sleeper sleeper, Clock clock) {
        this.administrators = administrators;
        this.desk = new SignInDesk(LIMITS, store, new Courier(sender, TextSender.none()), random, sleeper, clock);
    }

    /// Sends a code if the address is an administrator's.
    ///
    /// @param client where the question comes from, as an IP address
    /// @throws InterruptedException if the waiting was called off
    public SignInAnswer<EmailAddress> ask(EmailAddress email, Language language, String client)
            throws InterruptedException {
        return desk.ask(new ContactAddress.Email(email), language, client,
                address -> administrator(address).isPresent());
    }

    /// Tries a code.
    public SignInAnswer<EmailAddress> redeem(String attempt, String code, String client) {
        return desk.redeem(attempt, code, client, this::administrator);
    }

    private Optional<EmailAddress> administrator(ContactAddress address) {
        return switch (address) {
            case ContactAddress.Email(EmailAddress email) -> Optional.of(email)
                    .filter(one -> !administrators.find(one).isEmpty());
            case ContactAddress.Phone _ -> Optional.empty();
        };
    }
}
