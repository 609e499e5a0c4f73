package rollcall.notify;

import java.time.Duration;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// The mail that brings somebody their sign-in code.
public final class SignInCodeMail {
    private SignInCodeMail() {}

    /// The mail with this code.
    ///
    /// @param valid how long the code can be used; told in whole minutes
    public static Mail of(EmailAddress to, String code, Duration valid, Language language) {
        return new Wording("sign-in-code", language).mail(to, code, valid.toMinutes());
    }
}
