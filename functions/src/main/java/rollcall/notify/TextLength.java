package rollcall.notify;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// How much goes into a text message: 160 characters if all are of the GSM 7-bit alphabet, else 70 UTF-16 units. Longer
/// ones are sent, and paid for, in parts of 153 and 67.
final class TextLength {
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /// These take the place of two.
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private TextLength() {}

    /// How many parts the message takes.
    static int parts(String text) {
        if (isOfAlphabet(text)) {
            int length = text.chars().map(character -> EXTENSION.indexOf(character) < 0 ? 1 : 2).sum();
            return length <= 160 ? 1 : Math.ceilDiv(length, 153);
        }
        return text.length() <= 70 ? 1 : Math.ceilDiv(text.length(), 67);
    }

    static boolean isOfAlphabet(String text) {
        return text.chars()
                .allMatch(character -> ALPHABET.indexOf(character) >= 0 || EXTENSION.indexOf(character) >= 0);
    }

    /// The text without what would halve the room in a message: accents and typographic signs the alphabet lacks.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).map(TextLength::plainCharacter).forEach(plain::append);
        return plain.toString();
    }

    private static String plainCharacter(String character) {
        if (isOfAlphabet(character)) {
            return character;
        }
        return switch (character) {
            case "‘", "’", "ʻ" -> "'";
            case "“", "”" -> "\"";
            case "–", "—" -> "-";
            default -> ACCENTS.matcher(Normalizer.normalize(character, Normalizer.Form.NFD)).replaceAll("");
        };
    }
}
