package rollcall.local.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/// Single lines of an export.
final class Exported {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Exported() {}

    /// The line of this kind with this id.
    static JsonNode of(Site site, String kind, String id) {
        return site.export()
                .stream()
                .map(Exported::read)
                .filter(line -> line.path("kind").asText().equals(kind) && line.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
