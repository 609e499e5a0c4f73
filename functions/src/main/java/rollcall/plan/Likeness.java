package rollcall.plan;

import java.util.Locale;
import rollcall.roster.PersonName;

/// Names as they are compared: Clever often has all of a contact's name in its last part.
final class Likeness {
    private Likeness() {}

    static String text(PersonName name) {
        return (name.first() + " " + name.last()).strip().toLowerCase(Locale.ROOT);
    }
}
