package rollcall.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.notify.Delivery;
import rollcall.notify.Mail;
import rollcall.notify.NoticeSender;

/// The mails that were sent, in memory; can fail.
public final class Outbox implements NoticeSender {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private final List<Mail> mails = new ArrayList<>();
    private Optional<String> failure = Optional.empty();

    @Override
    public synchronized Delivery send(Mail mail) {
        if (failure.isPresent()) {
            return new Delivery.Refused(failure.get());
        }
        mails.add(mail);
        return new Delivery.Accepted();
    }

    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }

    /// From now on no mail is taken over.
    public synchronized void fail(String code) {
        failure = Optional.of(code);
    }

    /// The code in the newest mail.
    public synchronized String code() {
        Matcher matcher = CODE.matcher(mails.getLast().text());
        if (!matcher.find()) {
            throw new AssertionError("the newest mail has no code");
        }
        return matcher.group();
    }
}
