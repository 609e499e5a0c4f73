package rollcall.account;

import java.time.Instant;

/// A teacher, student or parent who is signed in. It opens accounts and nothing that administrators have, as an
/// administrator's [Session] opens no account.
public record PersonSession(String id, AccountOwner owner, Instant signedIn, Instant renewed) implements Visit {

    PersonSession renewed(Instant now) {
        return new PersonSession(id, owner, signedIn, now);
    }

    @Override
    public String toString() {
        return "PersonSession[" + owner + "]";
    }
}
