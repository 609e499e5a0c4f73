package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// What a sign-in code was exchanged for: a token that opens one user's own record. Prints without it.
public record UserTokenAnswer(String token) {

    /// Reads the answer of `/oauth/tokens` to a code.
    ///
    /// @throws BrokenAnswerException if there is no token, or none that may stand in a header
    public static UserTokenAnswer read(JsonParser json) throws IOException {
        Json.require(json.currentToken() == JsonToken.START_OBJECT, "an answer that is no object");
        Values values = new Values(json);
        Draft draft = new Draft(values);
        Json.fields(json, draft::field);
        Json.require(draft.token.isPresent() && values.wrong().isEmpty(), "an exchange without a token");
        return new UserTokenAnswer(draft.token.orElseThrow());
    }

    @Override
    public String toString() {
        return "UserTokenAnswer[hidden]";
    }

    private static final class Draft {
        private final Values values;
        private Optional<String> token = Optional.empty();

        Draft(Values values) {
            this.values = values;
        }

        void field(String field) throws IOException {
            if ("access_token".equals(field)) {
                token = values.id(field, TokensAnswer::legal);
            } else {
                values.skip();
            }
        }
    }
}
