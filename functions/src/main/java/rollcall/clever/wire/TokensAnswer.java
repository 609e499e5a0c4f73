package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rollcall.roster.DistrictId;

/// A page of the application's tokens, one a district. Prints without them.
public record TokensAnswer(Map<DistrictId, String> tokens, Page page) {
    /// What may stand in a header (RFC 6750); anything else would end up in a library's exception message.
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]+");

    public TokensAnswer {
        tokens = Map.copyOf(tokens);
    }

    /// Reads the answer of `/oauth/tokens`. Tokens of owners other than districts are passed over.
    ///
    /// @throws BrokenAnswerException if a token of a district cannot be read: the district must not pass for unshared
    public static TokensAnswer read(JsonParser json) throws IOException {
        Reader reader = new Reader();
        Page page = ListAnswer.ofTokens(json, reader);
        return new TokensAnswer(reader.tokens, page);
    }

    @Override
    public String toString() {
        return "TokensAnswer[" + tokens.keySet() + "]";
    }

    /// The token, if it may stand in a header.
    static Optional<String> legal(String text) {
        return TOKEN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static final class Reader implements RecordReader {
        private final Map<DistrictId, String> tokens = new HashMap<>();

        @Override
        public void read(JsonParser json) throws IOException {
            Draft draft = new Draft(new Values(json));
            Json.fields(json, draft::field);
            if (draft.ownedByDistrict()) {
                draft.putInto(tokens);
            }
        }

        @Override
        public void missing() throws IOException {
            throw new BrokenAnswerException("an element without a token");
        }
    }

    /// One token while its fields come in.
    private static final class Draft {
        private final Values values;
        private Optional<String> ownerType = Optional.empty();
        private Optional<DistrictId> owner = Optional.empty();
        private Optional<String> token = Optional.empty();

        Draft(Values values) {
            this.values = values;
        }

        void field(String field) throws IOException {
            switch (field) {
                case "owner" -> values.object(field, this::ownerField);
                case "access_token" -> token = values.id(field, TokensAnswer::legal);
                default -> values.skip();
            }
        }

        boolean ownedByDistrict() {
            return ownerType.map("district"::equals).orElse(true);
        }

        void putInto(Map<DistrictId, String> tokens) throws IOException {
            boolean complete = values.wrong().isEmpty() && owner.isPresent() && token.isPresent();
            Json.require(complete, "a token that cannot be read");
            tokens.put(owner.orElseThrow(), token.orElseThrow());
        }

        private void ownerField(String field) throws IOException {
            switch (field) {
                case "type" -> ownerType = values.text("owner.type");
                case "id" -> owner = values.id("owner.id", text -> Ids.legal(text, DistrictId::new));
                default -> values.skip();
            }
        }
    }
}
