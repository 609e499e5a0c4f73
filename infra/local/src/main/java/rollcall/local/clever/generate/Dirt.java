package rollcall.local.clever.generate;

import java.util.List;
import java.util.Locale;
import rollcall.local.clever.district.Text;

/// What goes wrong in a SIS, at rates that are usual when the level is 1, and never when it is 0.
final class Dirt {
    private static final double RARE = 0.004;
    private static final double SELDOM = 0.012;
    private static final double SOMETIMES = 0.04;
    private static final List<Text> NOTHING = List.of(Text.ABSENT, Text.EMPTY, Text.NULL);
    private static final List<String> UNDIALABLE = List.of("none", "555", "(000) 000-0000", "call school", "123456789");

    private final double level;
    private final Chance chance;
    private String lastMail = "";

    Dirt(double level, Chance chance) {
        this.level = level;
        this.chance = chance;
    }

    boolean isDirty() {
        return level > 0;
    }

    boolean seldom() {
        return chance.is(SELDOM * level);
    }

    boolean rarely() {
        return chance.is(RARE * level);
    }

    /// One of Clever's three ways to say nothing.
    Text nothing() {
        return chance.one(NOTHING);
    }

    Text optional(String value) {
        return chance.is(SOMETIMES * level) ? nothing() : Text.of(value);
    }

    /// Absent, malformed, or the one of the person before.
    Text mail(String mail) {
        if (chance.is(SOMETIMES * level)) {
            return nothing();
        }
        if (seldom()) {
            return Text.of(mail.replace("@", ".at."));
        }
        if (seldom() && !lastMail.isEmpty()) {
            return Text.of(lastMail);
        }
        lastMail = mail;
        return Text.of(mail);
    }

    Text phone(String phone) {
        if (chance.is(SOMETIMES * level)) {
            return nothing();
        }
        return Text.of(seldom() ? chance.one(UNDIALABLE) : phone);
    }

    /// A trailing blank, or shouting.
    String name(String name) {
        if (seldom()) {
            return name + "  ";
        }
        return rarely() ? name.toUpperCase(Locale.ROOT) : name;
    }

    Text grade(String grade) {
        return rarely() ? Text.of(chance.one(List.of("Other", "Ungraded", ""))) : Text.of(grade);
    }

    String language(Language language) {
        return seldom() ? chance.one(Language.NONSENSE) : language.spelling(chance);
    }

    /// The three-letter code, or one of no language.
    Text languageCode(Language language) {
        return rarely() ? Text.of("xxq") : optional(language.iso3());
    }
}
