package rollcall.lambda;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Typed access to variables. Errors name the variable and never quote its value, which may be a secret in the wrong
/// place.
record Variables(Map<String, String> values) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }

    /// The address of anything.
    URI address(String name) {
        return parse(text(name))
                .filter(Variables::absolute)
                .orElseThrow(() -> wrong(name, "an address such as https://host/path"));
    }

    /// The address of a host, without a path.
    URI host(String name, String otherwise) {
        return host(name, parse(text(name, otherwise)));
    }

    /// The address of a host, without a path.
    URI host(String name) {
        return host(name, parse(text(name)));
    }

    private static URI host(String name, Optional<URI> given) {
        return given
                .filter(Variables::absolute)
                .filter(address -> Set.of("", "/").contains(address.getRawPath()))
                .filter(address -> address.getRawUserInfo() == null && address.getRawQuery() == null)
                .orElseThrow(() -> wrong(name, "an address such as https://host, without a path"));
    }

    String country(String name, String otherwise) {
        return Optional.of(text(name, otherwise))
                .filter(text -> text.matches("[A-Z]{2}"))
                .orElseThrow(() -> wrong(name, "a country code such as US"));
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name, String.valueOf(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            case String _ -> throw wrong(name, "true or false");
        };
    }

    double fraction(String name, double otherwise) {
        return find(name)
                .map(text -> Optional.of(text)
                        .filter(digits -> digits.matches("0|1|[01]?\\.[0-9]{1,9}"))
                        .map(Double::parseDouble)
                        .filter(value -> value <= 1)
                        .orElseThrow(() -> wrong(name, "a fraction from 0 to 1")))
                .orElse(otherwise);
    }

    int count(String name, int otherwise) {
        return find(name)
                .map(text -> Optional.of(text)
                        .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                        .map(Integer::valueOf)
                        .orElseThrow(() -> wrong(name, "a whole number from 1 on")))
                .orElse(otherwise);
    }

    private String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean absolute(URI address) {
        return address.getHost() != null && address.getScheme() != null && SCHEMES.contains(address.getScheme());
    }

    private static IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException(name + " is not " + expected);
    }
}
