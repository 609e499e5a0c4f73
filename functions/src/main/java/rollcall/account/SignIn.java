package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.clever.Sleeper;
import rollcall.notify.NotSentException;
import rollcall.notify.NoticeSender;
import rollcall.notify.SignInCodeMail;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// Signs administrators in by a code in their mail.
///
/// Nobody learns whether an address is an administrator's: the answer is the same, the same is counted and stored, and
/// it comes at the same moment. Looking takes longer the more districts there are, so the time is counted from the end
/// of the step of time in which the look ended: neither what the look found nor the mail makes a difference.
public final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    /// Longer than two looks differ.
    private static final Duration STEP = Duration.ofMillis(500);

    /// Longer than sending takes.
    private static final Duration SENT_WITHIN = Duration.ofSeconds(1);

    private static final RateLimit CODES_OF_ADDRESS = new RateLimit("codes-of-address", 5, Duration.ofMinutes(30));
    private static final RateLimit CODES_OF_CLIENT = new RateLimit("codes-of-client", 30, Duration.ofMinutes(30));
    private static final RateLimit TRIES_OF_CLIENT = new RateLimit("tries-of-client", 60, Duration.ofMinutes(30));

    private final Administrators administrators;
    private final AccessStore store;
    private final SignInCodes codes;
    private final NoticeSender sender;
    private final Sleeper sleeper;
    private final Clock clock;

    public SignIn(Administrators administrators, AccessStore store, NoticeSender sender, SecureRandom random,
            Sleeper sleeper, Clock clock) {
        this.administrators = administrators;
        this.store = store;
        this.codes = new SignInCodes(store, random, clock);
        this.sender = sender;
        this.sleeper = sleeper;
        this.clock = clock;
    }

    /// Sends a code if the address is an administrator's.
    ///
    /// @param client where the question comes from, as an IP address
    /// @throws InterruptedException if the waiting was called off
    public SignInAnswer ask(EmailAddress email, Language language, String client) throws InterruptedException {
        Instant asked = clock.instant();
        if (!CODES_OF_CLIENT.allows(store, client, clock)
                || !CODES_OF_ADDRESS.allows(store, ContactPoint.of(email).key(), clock)) {
            return new SignInAnswer.TooMany();
        }
        SignInCodes.Issued issued = codes.issue(email);
        boolean known = !administrators.find(email).isEmpty();
        Instant answer = answerTo(asked);
        if (known) {
            send(email, issued.code(), language);
        }
        sleeper.until(answer);
        return new SignInAnswer.CodeAsked(issued.attempt());
    }

    private Instant answerTo(Instant asked) {
        long steps = Duration.between(asked, clock.instant()).dividedBy(STEP) + 1;
        return asked.plus(STEP.multipliedBy(steps)).plus(SENT_WITHIN);
    }

    /// Tries a code.
    public SignInAnswer redeem(String attempt, String code, String client) {
        if (!TRIES_OF_CLIENT.allows(store, client, clock)) {
            return new SignInAnswer.TooMany();
        }
        Optional<EmailAddress> owner = codes.redeem(attempt, code)
                .filter(email -> !administrators.find(email).isEmpty());
        return owner.<SignInAnswer>map(SignInAnswer.SignedIn::new).orElseGet(SignInAnswer.Refused::new);
    }

    /// To say that a mail was not sent would say that the address exists.
    private void send(EmailAddress email, String code, Language language) {
        try {
            sender.send(SignInCodeMail.of(email, code, SignInCodes.VALID, language));
        } catch (NotSentException e) {
            LOG.warn("a sign-in code was not sent: {}", e.getMessage());
        }
    }
}
