package rollcall.api;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.SourceException;
import rollcall.sync.Actor;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.TrailNotes;

/// Notes in the audit trail what administrators do, before it is done, and afterwards if it was refused.
public record AuditNotes(TrailNotes notes) {

    void add(Administrator administrator, AuditAction action, AccountId... accounts) {
        add(administrator, action, to(accounts));
    }

    static UnaryOperator<AuditEntry> to(AccountId... accounts) {
        return entry -> entry.to(new TreeSet<>(List.of(accounts)));
    }

    /// @param more adds to the entry where and to whom
    AuditEntry add(Administrator administrator, AuditAction action, UnaryOperator<AuditEntry> more) {
        return notes.add(administrator.district(), actor(administrator), action, more);
    }

    /// Notes it and has it done.
    ///
    /// @param deed throws if it is refused
    Response during(Administrator administrator, AuditAction action, UnaryOperator<AuditEntry> more,
            Supplier<Response> deed) {
        AuditEntry note = add(administrator, action, more);
        try {
            return deed.get();
        } catch (ProblemException e) {
            notes.refused(note, e.problem().word());
            throw e;
        } catch (SourceException e) {
            notes.refused(note, e.failure().name());
            throw e;
        }
    }

    static Actor actor(Administrator administrator) {
        return new Actor.Administrator(id(administrator.email()));
    }

    /// Who was appointed may have no account: an administrator is known by the key of their address.
    static AccountId id(EmailAddress email) {
        return new AccountId(ContactPoint.of(email).key());
    }
}
