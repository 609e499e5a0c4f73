package rollcall.notify;

import java.net.URI;
import rollcall.directory.ContactAddress;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// Writes notices and hands them over.
public final class Letters {
    private final NoticeSender mails;
    private final TextSender texts;
    private final UnsubscribeLinks links;
    private final URI signIn;

    /// @param signIn where people sign in
    public Letters(NoticeSender mails, TextSender texts, UnsubscribeLinks links, URI signIn) {
        this.mails = mails;
        this.texts = texts;
        this.links = links;
        this.signIn = signIn;
    }

    /// Where somebody can say that they want no more mails.
    @FunctionalInterface
    public interface UnsubscribeLinks {
        /// The address of a page for one address of a district's person.
        URI of(DistrictId district, ContactPoint point);
    }

    /// Sends the notice to its owner.
    ///
    /// @param school the name of the school that tells it
    Delivery send(Notice notice, Recipient.Owed owner, String school) {
        AccountNotice words = new AccountNotice(notice.audience(), owner.language(), school, signIn);
        return switch (owner.address()) {
            case ContactAddress.Email email -> mails.send(words.mail(
                    email.address(), links.of(notice.district(), email.point()), notice));
            case ContactAddress.Phone phone -> texts.send(words.text(phone.number()));
        };
    }
}
