package rollcall.directory;

/// A contact point was to be proven by one account, but another has proven it before.
public final class ContactPointTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContactPointTakenException() {
        super("the contact point is another account's, proven by its user");
    }
}
