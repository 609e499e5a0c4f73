package rollcall.notify;

/// Sends text messages (port).
@FunctionalInterface
public interface TextSender {

    /// Hands a message over, once: what fails is not tried again in here. Who answered STOP to an earlier message gets
    /// none: [Delivery.Stopped].
    Delivery send(Text text);

    /// Where no text messages can be sent.
    static TextSender none() {
        return _ -> new Delivery.Postponed("NoTexts");
    }
}
