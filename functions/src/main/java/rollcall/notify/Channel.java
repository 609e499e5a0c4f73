package rollcall.notify;

/// How a notice reaches somebody.
public enum Channel {
    MAIL,
    TEXT
}
