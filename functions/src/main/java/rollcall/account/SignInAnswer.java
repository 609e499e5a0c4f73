package rollcall.account;

import rollcall.roster.EmailAddress;

/// What became of a step of signing in.
public sealed interface SignInAnswer {

    /// If the address is an administrator's, a code is on its way to it. `attempt` must come back with the code.
    record CodeAsked(String attempt) implements SignInAnswer {}

    /// The code was right.
    record SignedIn(EmailAddress email) implements SignInAnswer {
        @Override
        public String toString() {
            return "SignedIn";
        }
    }

    /// The code was wrong, used before, too old or tried too often: nobody is told which.
    record Refused() implements SignInAnswer {}

    /// Too many attempts for this address or from this place; after a while it goes on.
    record TooMany() implements SignInAnswer {}
}
