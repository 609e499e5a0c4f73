package rollcall.local.clever.generate;

import java.util.List;
import java.util.Locale;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Text;

/// What goes wrong in a SIS, at rates that are usual when the level is 1, and never when it is 0.
final class Dirt {
    private static final double ODD = 0.001;
    private static final double RARE = 0.004;
    private static final double SELDOM = 0.012;
    private static final double SOMETIMES = 0.04;
    private static final List<Text> NOTHING = List.of(Text.ABSENT, Text.EMPTY, Text.NULL);
    private static final int TOO_LONG_FOR_A_CLASS = 40;
    private static final List<String> UNDIALABLE = List.of("none", "555", "(000) 000-0000", "call school", "123456789");

    private final double level;
    private final Chance chance;
    /// Of its own, so that what is odd changes nothing else in a district.
    private final Chance oddities;
    private String lastMail = "";

    Dirt(double level, Chance chance, CleverId district) {
        this.level = level;
        this.chance = chance;
        this.oddities = new Chance(district.value().hashCode());
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

    /// None at all.
    Name wholeName(Name name) {
        return odd() ? oddities.one(List.of(Name.NONE, Name.of("", ""))) : name;
    }

    /// None, or a description.
    String className(String name) {
        return odd() ? oddities.one(List.of("", (name + ", ").repeat(TOO_LONG_FOR_A_CLASS).strip())) : name;
    }

    /// Another than the rest of the family speaks.
    Language homeLanguage(Language language) {
        return odd() ? oddities.one(Language.OTHERS) : language;
    }

    Text grade(String grade) {
        return rarely() ? Text.of(chance.one(List.of("Other", "Ungraded", ""))) : Text.of(grade);
    }

    String language(Language language) {
        return seldom() ? chance.one(Language.NONSENSE) : language.spelling(chance);
    }

    private boolean odd() {
        return oddities.is(ODD * level);
    }

    /// The three-letter code, or one of no language.
    Text languageCode(Language language) {
        return rarely() ? Text.of("xxq") : optional(language.iso3());
    }
}
