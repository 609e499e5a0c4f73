package rollcall.notify;

/// Where a person of an audience stands.
public enum Standing {
    /// To be told by the next round, or by the one under way.
    WAITING("not told yet"),
    TOLD("told"),
    /// Nobody knows whether the message was sent. It is not sent again.
    UNSURE("perhaps told"),
    /// The message was not taken over, or came back. The next round tries again if it can.
    FAILED("failed"),
    /// Not to be told.
    SKIPPED("cannot be told");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /// For people.
    public String words() {
        return words;
    }
}
