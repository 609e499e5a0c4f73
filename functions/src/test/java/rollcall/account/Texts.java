package rollcall.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.notify.Delivery;
import rollcall.notify.Text;
import rollcall.notify.TextSender;

/// The text messages that were sent, in memory; can fail.
public final class Texts implements TextSender {
    private final List<Text> sent = new ArrayList<>();
    private Optional<Delivery> failure = Optional.empty();

    @Override
    public synchronized Delivery send(Text text) {
        if (failure.isEmpty()) {
            sent.add(text);
        }
        return failure.orElseGet(Delivery.Accepted::new);
    }

    public synchronized List<Text> sent() {
        return List.copyOf(sent);
    }

    /// From now on every message ends so.
    public synchronized void fail(Delivery with) {
        failure = Optional.of(with);
    }

    /// The code in the newest message.
    public synchronized String code() {
        return sent.getLast().body().substring(0, 6);
    }
}
