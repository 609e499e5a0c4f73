package rollcall.notify;

/// Sends mails (port).
@FunctionalInterface
public interface NoticeSender {

    /// Hands a mail over for delivery. That it arrives is not known when this returns.
    ///
    /// @throws NotSentException if it was not taken over
    void send(Mail mail);
}
