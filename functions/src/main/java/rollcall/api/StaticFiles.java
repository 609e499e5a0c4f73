package rollcall.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The dashboard's own files, from the class path below `rollcall/api/web`. An address without a dot is one of its
/// pages: all are made of `index.html`, which looks at the address itself.
final class StaticFiles {
    private static final Pattern FILE = Pattern.compile("(/[a-z0-9-]+)*/[a-z0-9-]+(\\.[a-z0-9-]+)*\\.([a-z]+)");
    private static final Pattern PAGE = Pattern.compile("/|(/[A-Za-z0-9_:-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private StaticFiles() {}

    static Optional<Response> find(String path) {
        if (FILE.matcher(path).matches()) {
            String type = path.substring(path.lastIndexOf('.') + 1);
            Optional<String> known = Optional.ofNullable(TYPES.get(type));
            return known.flatMap(media -> resource("web" + path).map(text -> Response.text(Response.OK, media, text)));
        }
        return PAGE.matcher(path).matches() ? find("/index.html") : Optional.empty();
    }

    /// A text file beside this class.
    static Optional<String> resource(String name) {
        try (InputStream file = StaticFiles.class.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
