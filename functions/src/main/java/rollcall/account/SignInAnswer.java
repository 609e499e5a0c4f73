package rollcall.account;

/// What became of a step of signing in.
///
/// @param <W> who signs in
public sealed interface SignInAnswer<W> {

    /// If the address is known, a code is on its way to it. `attempt` must come back with the code.
    record CodeAsked<W>(String attempt) implements SignInAnswer<W> {}

    /// The code was right.
    record SignedIn<W>(W who) implements SignInAnswer<W> {
        @Override
        public String toString() {
            return "SignedIn";
        }
    }

    /// The code was wrong, used before, too old or tried too often: nobody is told which.
    record Refused<W>() implements SignInAnswer<W> {}

    /// Too many attempts for this address or from this place; after a while it goes on.
    record TooMany<W>() implements SignInAnswer<W> {}
}
