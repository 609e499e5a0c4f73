package rollcall.account;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Administrators' sessions as tokens.
final class SessionTokens {
    static final String SIGNED_IN = "auth_time";
    private static final String DISTRICT = "district";
    private final SignedTokens tokens;

    SessionTokens(SigningKeys keys) {
        this.tokens = new SignedTokens(keys, "session", "rollcall-session+jwt");
    }

    String write(Session session) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(session.id())
                .subject(session.email().value())
                .issueTime(Date.from(session.renewed()))
                .claim(SIGNED_IN, session.signedIn().getEpochSecond());
        session.district().ifPresent(district -> claims.claim(DISTRICT, district.value()));
        return tokens.write(claims.build());
    }

    Optional<Session> read(String text) {
        return tokens.read(text, SessionTokens::session);
    }

    private static Session session(JWTClaimsSet claims) throws ParseException {
        return new Session(
                claims.getJWTID(),
                new EmailAddress(claims.getSubject()),
                Optional.ofNullable(claims.getStringClaim(DISTRICT)).map(DistrictId::new),
                Instant.ofEpochSecond(claims.getLongClaim(SIGNED_IN)),
                claims.getIssueTime().toInstant());
    }
}
