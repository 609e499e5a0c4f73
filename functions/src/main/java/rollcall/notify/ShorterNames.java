package rollcall.notify;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The name of a school for where there is little room.
final class ShorterNames {
    /// What is shorter says nothing any more.
    private static final int SHORTEST = 12;
    /// A word is left out rather than cut, unless less than this is left.
    private static final int ENOUGH = 5;
    private static final Pattern LOOSE_END = Pattern
            .compile("([\\s,;:&/–-]+|\\s(of|and|the|for|at|de|del|la|las|los|y))+$");

    private ShorterNames() {}

    /// The name itself, then ever shorter beginnings of it.
    static Stream<String> of(String name) {
        Stream<String> shorter = IntStream
                .iterate(name.length() - 1, length -> length >= SHORTEST, length -> length - 1)
                .mapToObj(length -> beginning(name, length));
        return Stream.concat(Stream.of(name), shorter).distinct();
    }

    private static String beginning(String name, int length) {
        int whole = name.charAt(length) == ' ' ? length : name.lastIndexOf(' ', length);
        String cut = name.substring(0, whole >= ENOUGH ? whole : endOfCharacter(name, length));
        return LOOSE_END.matcher(cut).replaceAll("");
    }

    private static int endOfCharacter(String name, int end) {
        return Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end;
    }
}
