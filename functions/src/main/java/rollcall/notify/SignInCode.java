package rollcall.notify;

import java.time.Duration;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

/// A code that somebody signs in by, as it is told to them.
///
/// @param valid how long it can be used; told in whole minutes
public record SignInCode(String code, Duration valid, Language language) {

    public Mail mail(EmailAddress to) {
        return wording().mail(to, code, valid.toMinutes());
    }

    public Text text(PhoneNumber to) {
        return wording().text(to, code, valid.toMinutes());
    }

    private Wording wording() {
        return new Wording("sign-in-code", language);
    }

    /// Whoever reads the code could use it.
    @Override
    public String toString() {
        return "SignInCode[" + language + "]";
    }
}
