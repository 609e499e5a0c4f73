package rollcall.account;

import rollcall.directory.ContactAddress;
import rollcall.notify.Delivery;
import rollcall.notify.NoticeSender;
import rollcall.notify.SignInCode;
import rollcall.notify.TextSender;

/// Brings sign-in codes to their owners.
public record Courier(NoticeSender mails, TextSender texts) {

    Delivery bring(SignInCode code, ContactAddress to) {
        return switch (to) {
            case ContactAddress.Email email -> mails.send(code.mail(email.address()));
            case ContactAddress.Phone phone -> texts.send(code.text(phone.number()));
        };
    }
}
