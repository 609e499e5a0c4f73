package rollcall.notify;

import java.net.URI;
import java.util.List;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

/// What somebody is told about their account.
record AccountNotice(Audience audience, Language language, String school, URI signIn) {
    private static final int MOST_PARTS = 2;

    /// @param unsubscribe where the owner can say that they want no more
    /// @param notice goes along, so that what comes back finds it
    Mail mail(EmailAddress to, URI unsubscribe, Notice notice) {
        return new Wording(audience.reason(), language).mail(to, school, signIn, unsubscribe)
                .about(notice, unsubscribe);
    }

    /// In as many parts as it may take, with the school's name shortened to that end. English takes one.
    Text text(PhoneNumber to) {
        Wording words = new Wording(audience.reason(), language);
        boolean plain = TextLength.isOfAlphabet(words.text(to, "", signIn).body());
        List<Text> shorter = ShorterNames.of(plain ? TextLength.plain(school) : school)
                .map(name -> words.text(to, name, signIn))
                .toList();
        return shorter.stream().filter(AccountNotice::fits).findFirst().orElseGet(shorter::getLast);
    }

    private static boolean fits(Text text) {
        boolean shortest = text.language().equals(Language.ENGLISH) && TextLength.isOfAlphabet(text.body());
        return TextLength.parts(text.body()) <= (shortest ? 1 : MOST_PARTS);
    }
}
