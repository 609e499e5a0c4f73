package rollcall.local.outbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What a form says.
///
/// @param byName of a name that is there twice the first
public record FormFields(Map<String, String> byName) {
    public FormFields {
        byName = Map.copyOf(byName);
    }

    /// Reads `application/x-www-form-urlencoded`.
    public static FormFields of(String form) {
        return new FormFields(Arrays.stream(form.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, _) -> first)));
    }

    /// The field; empty if it is not there.
    public String text(String name) {
        return byName.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
