package rollcall.notify;

/// Why no notice goes to an address or number.
public enum Suppression {
    /// Its owner wants no more.
    UNSUBSCRIBED,
    /// Its owner called a mail unwanted.
    COMPLAINED,
    /// What was sent there came back for good.
    UNDELIVERABLE;

    /// True if it is the wish of the owner, who is then left alone at other addresses, too.
    boolean wish() {
        return switch (this) {
            case UNSUBSCRIBED,COMPLAINED -> true;
            case UNDELIVERABLE -> false;
        };
    }
}
