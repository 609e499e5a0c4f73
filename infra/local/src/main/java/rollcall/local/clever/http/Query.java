package rollcall.local.clever.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parameters of a query or a form, in their order, repetitions kept.
record Query(List<Parameter> parameters) {
    private static final Pattern AMPERSAND = Pattern.compile("&");

    Query {
        parameters = List.copyOf(parameters);
    }

    record Parameter(String name, String value) {
        static Parameter parse(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Parameter(decode(text), "")
                    : new Parameter(decode(text.substring(0, equals)), decode(text.substring(equals + 1)));
        }

        private static String decode(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }

        private String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    static Query parse(String encoded) {
        return new Query(AMPERSAND
                .splitAsStream(encoded)
                .filter(part -> !part.isEmpty())
                .map(Parameter::parse)
                .toList());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// The first value that is not `""`, which Clever takes for no value.
    Optional<String> filled(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    List<String> all(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    Query without(Set<String> names) {
        return new Query(parameters.stream()
                .filter(parameter -> !names.contains(parameter.name()))
                .toList());
    }

    Query with(String name, String value) {
        return new Query(Stream.concat(parameters.stream(), Stream.of(new Parameter(name, value)))
                .toList());
    }

    /// The path with these parameters behind it.
    String behind(String path) {
        String encoded = parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&"));
        return encoded.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + encoded;
    }
}
