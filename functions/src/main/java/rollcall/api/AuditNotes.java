package rollcall.api;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.sync.Actor;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.TrailNotes;

/// Notes in the audit trail what administrators do, before it is done.
public record AuditNotes(TrailNotes notes) {

    void add(Administrator administrator, AuditAction action, AccountId... accounts) {
        add(administrator, action, entry -> entry.to(new TreeSet<>(List.of(accounts))));
    }

    /// @param more adds to the entry where and to whom
    void add(Administrator administrator, AuditAction action, UnaryOperator<AuditEntry> more) {
        notes.add(administrator.district(), actor(administrator), action, more);
    }

    static Actor actor(Administrator administrator) {
        return new Actor.Administrator(id(administrator.email()));
    }

    /// Who was appointed may have no account: an administrator is known by the key of their address.
    static AccountId id(EmailAddress email) {
        return new AccountId(ContactPoint.of(email).key());
    }
}
