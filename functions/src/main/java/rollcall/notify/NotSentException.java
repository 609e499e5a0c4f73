package rollcall.notify;

/// A mail was not taken over. The message is a code, never an address; there is no cause, for its text may hold one.
public final class NotSentException extends RuntimeException {
    public NotSentException(String code) {
        super(code);
    }
}
