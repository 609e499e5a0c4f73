package rollcall.clever;

import rollcall.roster.DistrictId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// With what one request shows who asks, and what is left to do if Clever refuses it.
sealed interface Access {

    /// The value of the `Authorization` header.
    String authorization();

    /// Another access to try, after this one was refused.
    ///
    /// @throws SourceException if there is none
    Access renewed();

    /// Our secret; there is no other.
    record Secret(CleverCredentials credentials) implements Access {
        @Override
        public String authorization() {
            return credentials.authorization();
        }

        @Override
        public Access renewed() {
            throw new SourceException(SourceFailure.CREDENTIALS_REFUSED);
        }
    }

    /// A district's token from the list we have read; tokens may be replaced at any time.
    record Known(Tokens tokens, DistrictId district, Token token, Deadline deadline) implements Access {
        @Override
        public String authorization() {
            return token.authorization();
        }

        @Override
        public Access renewed() {
            return new Renewed(tokens.insteadOf(token, district, deadline));
        }
    }

    /// A token of somebody who signed in; whoever it was signs in again.
    record OfUser(Token token) implements Access {
        @Override
        public String authorization() {
            return token.authorization();
        }

        @Override
        public Access renewed() {
            throw new SourceException(SourceFailure.TOKEN_REFUSED);
        }
    }

    /// A district's token from the list as it is now.
    record Renewed(Token token) implements Access {
        @Override
        public String authorization() {
            return token.authorization();
        }

        @Override
        public Access renewed() {
            throw new SourceException(SourceFailure.TOKEN_REFUSED);
        }
    }
}
