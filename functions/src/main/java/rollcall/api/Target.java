package rollcall.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A method and a path, such as `GET /api/schools/{school}`. What is in braces stands for one segment.
public record Target(String method, String path) {

    /// @param text method and path with a space between them
    static Target of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2 || !parts[1].startsWith("/")) {
            throw new IllegalArgumentException("a target is a method and a path");
        }
        return new Target(parts[0], parts[1]);
    }

    /// What stands in the braces' place if `asked` is of this form.
    Optional<Map<String, String>> match(String asked) {
        String[] ours = path.split("/", -1);
        String[] theirs = asked.split("/", -1);
        if (ours.length != theirs.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < ours.length; i++) {
            if (ours[i].startsWith("{") && !theirs[i].isEmpty()) {
                variables.put(ours[i].substring(1, ours[i].length() - 1), theirs[i]);
            } else if (!ours[i].equals(theirs[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
