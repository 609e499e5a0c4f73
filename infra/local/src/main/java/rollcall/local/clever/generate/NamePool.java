package rollcall.local.clever.generate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;

/// Names and streets, drawn from Datafaker once, for one at a time would take minutes in a large district.
record NamePool(List<String> firstNames, List<String> lastNames, List<String> streets, List<String> places) {
    private static final int FIRST_NAMES = 900;
    private static final int LAST_NAMES = 1_500;
    private static final int STREETS = 300;
    private static final int PLACES = 300;

    /// Names that break naive code: accents, apostrophes, hyphens, one letter, other scripts.
    private static final List<String> UNUSUAL_FIRST = List.of("Zoë", "José", "Łukasz", "Anh-Thu", "D'Angelo", "Ø", "美玲",
            "Ñusta", "Mary Ann", "Øyvind");

    private static final List<String> UNUSUAL_LAST = List.of("Núñez", "O'Connor", "Müller-Lüdenscheidt", "Nguyễn",
            "de la Cruz", "Al-Sayed", "X", "Şahin");

    private static final int UNUSUAL_SHARE = 25;

    static NamePool create(long seed) {
        Faker faker = new Faker(Locale.US, new Random(seed));
        return new NamePool(
                distinct(FIRST_NAMES, () -> faker.name().firstName()),
                distinct(LAST_NAMES, () -> faker.name().lastName()),
                distinct(STREETS, () -> faker.address().streetName()),
                distinct(PLACES, () -> faker.address().cityName()));
    }

    private static List<String> distinct(int draws, Supplier<String> source) {
        return Stream.generate(source).limit(draws).distinct().toList();
    }

    String first(Chance chance) {
        return chance.below(UNUSUAL_SHARE) == 0 ? chance.one(UNUSUAL_FIRST) : chance.one(firstNames);
    }

    String last(Chance chance) {
        return chance.below(UNUSUAL_SHARE) == 0 ? chance.one(UNUSUAL_LAST) : chance.one(lastNames);
    }
}
