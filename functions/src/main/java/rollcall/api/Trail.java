package rollcall.api;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.account.Digests;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.sync.Actor;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.AuditTrail;

/// Tells the audit trail what administrators do, before they do it.
public final class Trail {
    private static final int CHARACTERS = 22;
    private final AuditTrail trail;
    private final Directory directory;
    private final Clock clock;

    public Trail(AuditTrail trail, Directory directory, Clock clock) {
        this.trail = trail;
        this.directory = directory;
        this.clock = clock;
    }

    /// Adds what `who` is about to do.
    ///
    /// @param more adds to the entry where and to whom
    void add(Administrator who, AuditAction action, UnaryOperator<AuditEntry> more) {
        Actor actor = new Actor.Administrator(id(who));
        trail.append(more.apply(AuditEntry.of(
                UUID.randomUUID().toString(), who.district(), clock.instant(), actor, action)));
    }

    /// Who this is, wherever an id is kept: the account, if the roster has one for them.
    AccountId id(Administrator who) {
        ContactPoint point = ContactPoint.of(who.email());
        return Optional.ofNullable(directory.owners(who.district(), Set.of(point)).get(point))
                .orElseGet(() -> appointed(who));
    }

    /// Who was appointed is known by an address alone; the id is made of it and does not tell it.
    static AccountId appointed(Administrator who) {
        String digest = Digests.sha256(who.district() + " " + who.email());
        return new AccountId("administrator-" + digest.substring(0, CHARACTERS));
    }
}
