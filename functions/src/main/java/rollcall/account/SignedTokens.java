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
import java.util.Optional;

/// JSON Web Tokens of one kind, signed with HS256. Any other algorithm is refused, `none` too, and so is every other
/// kind: it has another type and another key.
final class SignedTokens {
    private final SigningKeys keys;
    private final String use;
    private final JWSHeader header;

    /// @param use what the key is for
    /// @param type what stands in the header
    SignedTokens(SigningKeys keys, String use, String type) {
        this.keys = keys;
        this.use = use;
        this.header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType(type)).build();
    }

    /// What a token says.
    @FunctionalInterface
    interface Reading<T> {
        T of(JWTClaimsSet claims) throws ParseException;
    }

    String write(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new MACSigner(keys.keys(use).getFirst()));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key of 32 bytes signs", e);
        }
        return token.serialize();
    }

    /// What the token says, if its signature is ours. How old it is, is not looked at here.
    <T> Optional<T> read(String text, Reading<T> reading) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            return header.toJSONObject().equals(token.getHeader().toJSONObject()) && signed(token)
                    ? Optional.of(reading.of(token.getJWTClaimsSet()))
                    : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    private boolean signed(SignedJWT token) throws JOSEException {
        for (byte[] key : keys.keys(use)) {
            if (token.verify(new MACVerifier(key))) {
                return true;
            }
        }
        return false;
    }
}
