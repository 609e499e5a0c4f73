package rollcall.account;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import rollcall.directory.ContactAddress;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Sessions of teachers, students and parents as tokens.
final class PersonTokens {
    /// Each a district and an account with a space between them.
    private static final String ACCOUNTS = "accounts";
    private final SignedTokens tokens;

    PersonTokens(SigningKeys keys) {
        this.tokens = new SignedTokens(keys, "person-session", "rollcall-person+jwt");
    }

    String write(PersonSession session) {
        List<String> accounts = session.owner()
                .accounts()
                .stream()
                .map(account -> account.district() + " " + account.id())
                .toList();
        return tokens.write(new JWTClaimsSet.Builder()
                .jwtID(session.id())
                .subject(session.owner().address().text())
                .issueTime(Date.from(session.renewed()))
                .claim(SessionTokens.SIGNED_IN, session.signedIn().getEpochSecond())
                .claim(ACCOUNTS, accounts)
                .build());
    }

    Optional<PersonSession> read(String text) {
        return tokens.read(text, PersonTokens::session);
    }

    private static PersonSession session(JWTClaimsSet claims) throws ParseException {
        List<OwnedAccount> accounts = claims.getStringListClaim(ACCOUNTS).stream().map(PersonTokens::account).toList();
        return new PersonSession(
                claims.getJWTID(),
                new AccountOwner(ContactAddress.of(claims.getSubject()), accounts),
                Instant.ofEpochSecond(claims.getLongClaim(SessionTokens.SIGNED_IN)),
                claims.getIssueTime().toInstant());
    }

    private static OwnedAccount account(String text) {
        String[] parts = text.split(" ", 2);
        return new OwnedAccount(new DistrictId(parts[0]), new AccountId(parts[1]));
    }
}
