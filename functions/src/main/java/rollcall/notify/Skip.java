package rollcall.notify;

/// Why somebody is not told.
public enum Skip {
    NO_ADDRESS("no address to write to"),
    UNDELIVERABLE("what was sent came back"),
    UNSUBSCRIBED("wants no messages"),
    EXEMPT("removed from the organization"),
    SIGNED_IN("has signed in already");

    private final String words;

    Skip(String words) {
        this.words = words;
    }

    /// The reason for people.
    public String words() {
        return words;
    }
}
