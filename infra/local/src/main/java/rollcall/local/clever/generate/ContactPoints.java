package rollcall.local.clever.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// E-mail addresses under reserved domains, and telephone numbers that a validator accepts.
final class ContactPoints {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]");
    private static final List<String> MAIL_HOSTS = List.of("mail.example.com", "post.example.net", "inbox.example.org",
            "example.com");
    private static final List<String> AREA_CODES = List.of("212", "415", "310", "213", "305", "312", "404", "503",
            "512", "602", "617", "702", "713", "916");
    private static final List<String> PHONE_FORMATS = List.of("(%s) %s-%s", "%s-%s-%s", "%s.%s.%s", "+1 %s %s %s",
            "%s%s%s", "+1%s%s%s", "1-%s-%s-%s");

    private ContactPoints() {}

    static String privateMail(String first, String last, int number, Chance chance) {
        return local(first, last) + number + "@" + chance.one(MAIL_HOSTS);
    }

    static String districtMail(String first, String last, int number, String host) {
        return local(first, last) + number + "@" + host;
    }

    private static String local(String first, String last) {
        return plain(first) + "." + plain(last);
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = NOT_PLAIN.matcher(decomposed).replaceAll("");
        return plain.isEmpty() ? "x" : plain;
    }

    /// A valid number of the United States, as people write it: one of seven ways.
    static String phone(Chance chance) {
        String line = String.valueOf(chance.between(1_000, 10_000));
        return chance.one(PHONE_FORMATS).formatted(chance.one(AREA_CODES), exchange(chance), line);
    }

    // 555 is for films, and N11 are service codes: neither is a subscriber's.
    private static String exchange(Chance chance) {
        int exchange = chance.between(200, 1_000);
        return exchange == 555 || exchange % 100 == 11 ? exchange(chance) : String.valueOf(exchange);
    }
}
