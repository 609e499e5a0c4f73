package rollcall.clever.wire;

import java.io.IOException;
import java.util.Optional;

/// The `ext` object of a teacher or a member of staff, of which only the preferred language is of use.
final class Extension {
    private final Values values;
    private final String path;
    private Optional<String> language = Optional.empty();

    /// @param path where the object stands, such as `roles.teacher.ext`
    Extension(Values values, String path) {
        this.values = values;
        this.path = path;
    }

    void read() throws IOException {
        values.object(path, this::field);
    }

    Optional<String> language() {
        return language;
    }

    private void field(String field) throws IOException {
        if ("preferred_language".equals(field)) {
            language = values.text(path + ".preferred_language");
        } else {
            values.skip();
        }
    }
}
