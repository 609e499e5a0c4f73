package rollcall.local.mail;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Every mail that was sent since the start. Safe for use by many threads.
public final class Outbox {
    private static final int MOST = 1_000;
    private final ConcurrentLinkedDeque<SentMail> mails = new ConcurrentLinkedDeque<>();

    void add(SentMail mail) {
        mails.addFirst(mail);
        while (mails.size() > MOST) {
            mails.pollLast();
        }
    }

    public List<SentMail> newestFirst() {
        return List.copyOf(mails);
    }
}
