package rollcall.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Sessions as JSON Web Tokens, signed with HS256. Any other algorithm is refused, `none` too.
final class SessionTokens {
    private static final String USE = "session";
    private static final String DISTRICT = "district";
    private static final String SIGNED_IN = "auth_time";
    private static final JWSHeader HEADER = new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(new JOSEObjectType("rollcall-session+jwt"))
            .build();

    private final SigningKeys keys;

    SessionTokens(SigningKeys keys) {
        this.keys = keys;
    }

    String write(Session session) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(session.id())
                .subject(session.email().value())
                .issueTime(Date.from(session.renewed()))
                .claim(SIGNED_IN, session.signedIn().getEpochSecond());
        session.district().ifPresent(district -> claims.claim(DISTRICT, district.value()));
        SignedJWT token = new SignedJWT(HEADER, claims.build());
        try {
            token.sign(new MACSigner(keys.keys(USE).getFirst()));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key of 32 bytes signs", e);
        }
        return token.serialize();
    }

    /// Whose signature is ours. How old it is, is not looked at here.
    Optional<Session> read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            return HEADER.toJSONObject().equals(token.getHeader().toJSONObject()) && signed(token)
                    ? Optional.of(session(token.getJWTClaimsSet()))
                    : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    private boolean signed(SignedJWT token) throws JOSEException {
        for (byte[] key : keys.keys(USE)) {
            if (token.verify(new MACVerifier(key))) {
                return true;
            }
        }
        return false;
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
