package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.clever.Sleeper;
import rollcall.directory.ContactAddress;
import rollcall.notify.Delivery;
import rollcall.notify.SignInCode;
import rollcall.roster.Language;

/// Gives out sign-in codes and takes them back.
///
/// Nobody learns whether an address is known: the answer is the same, the same is counted and stored, and it comes at
/// the same moment. Looking takes longer the more districts there are, so the time is counted from the end of the step
/// of time in which the look ended: neither what the look found nor the sending makes a difference.
final class SignInDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    /// Longer than two looks differ.
    private static final Duration STEP = Duration.ofMillis(500);

    /// Longer than sending takes.
    private static final Duration SENT_WITHIN = Duration.ofSeconds(1);

    private final SignInLimits limits;
    private final AccessStore store;
    private final SignInCodes codes;
    private final Courier courier;
    private final Sleeper sleeper;
    private final Clock clock;

    SignInDesk(SignInLimits limits, AccessStore store, Courier courier, SecureRandom random, Sleeper sleeper,
            Clock clock) {
        this.limits = limits;
        this.store = store;
        this.codes = new SignInCodes(limits.door(), store, random, clock);
        this.courier = courier;
        this.sleeper = sleeper;
        this.clock = clock;
    }

    /// Sends a code if the address is known.
    ///
    /// @param client where the question comes from, as an IP address
    /// @throws InterruptedException if the waiting was called off
    <W> SignInAnswer<W> ask(ContactAddress address, Language language, String client,
            Predicate<? super ContactAddress> isKnown) throws InterruptedException {
        Instant asked = clock.instant();
        if (!limits.allowCode(store, address.point(), client, clock)) {
            return new SignInAnswer.TooMany<>();
        }
        SignInCodes.Issued issued = codes.issue(address);
        boolean known = isKnown.test(address);
        Instant answer = answerTo(asked);
        if (known) {
            send(address, new SignInCode(issued.code(), SignInCodes.VALID, language));
        }
        sleeper.until(answer);
        return new SignInAnswer.CodeAsked<>(issued.attempt());
    }

    private Instant answerTo(Instant asked) {
        long steps = Duration.between(asked, clock.instant()).dividedBy(STEP) + 1;
        return asked.plus(STEP.multipliedBy(steps)).plus(SENT_WITHIN);
    }

    /// Tries a code.
    ///
    /// @param open who the owner of an address is, if they are known still
    <W> SignInAnswer<W> redeem(String attempt, String code, String client,
            Function<ContactAddress, Optional<W>> open) {
        if (!limits.allowTry(store, client, clock)) {
            return new SignInAnswer.TooMany<>();
        }
        return codes.redeem(attempt, code)
                .flatMap(open)
                .<SignInAnswer<W>>map(SignInAnswer.SignedIn::new)
                .orElseGet(SignInAnswer.Refused::new);
    }

    /// To say that a code was not sent would say that the address exists.
    private void send(ContactAddress address, SignInCode code) {
        Delivery delivery = courier.bring(code, address);
        if (!(delivery instanceof Delivery.Accepted)) {
            LOG.warn("a sign-in code was not sent: {}", delivery);
        }
    }
}
