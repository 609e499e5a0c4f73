package rollcall.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Takes mails and text messages over, and can do otherwise.
public final class Postbox implements NoticeSender {
    private final List<String> taken = new ArrayList<>();
    private Supplier<Delivery> answer = Delivery.Accepted::new;

    @Override
    public synchronized Delivery send(Mail mail) {
        return take(mail.to().value());
    }

    /// The same for text messages.
    public synchronized Delivery send(Text text) {
        return take(text.to().value());
    }

    /// Where messages went that were taken over, or may have been.
    public synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    /// From now on this is asked what to answer.
    public synchronized void answer(Supplier<Delivery> next) {
        answer = next;
    }

    private Delivery take(String to) {
        Delivery delivery = answer.get();
        if (delivery instanceof Delivery.Accepted || delivery instanceof Delivery.Unknown) {
            taken.add(to);
        }
        return delivery;
    }
}
