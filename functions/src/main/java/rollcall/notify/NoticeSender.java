package rollcall.notify;

/// Sends mails (port).
@FunctionalInterface
public interface NoticeSender {

    /// Hands a mail over for delivery.
    Delivery send(Mail mail);
}
