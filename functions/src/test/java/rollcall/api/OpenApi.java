package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The document of the API as a test reads it.
public final class OpenApi {
    private static final String ADDRESS = "https://rollcall.example/openapi.json";
    private static final String TEXT = StaticFiles.resource("openapi.json").orElseThrow();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, TEXT)));
    private static final JsonNode DOCUMENT = read();

    private OpenApi() {}

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(TEXT);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /// Everything the document describes, such as `GET /api/session`.
    static Set<String> operations() {
        Set<String> all = new TreeSet<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .forEach(method -> all.add(method.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey())));
        return all;
    }

    /// Whether an operation says that nobody need be signed in.
    static boolean open(Target target) {
        return operation(target).path("security").isEmpty() && operation(target).has("security");
    }

    /// Holds an answer to what the document says of it.
    public static void check(String method, String path, int status, Optional<String> type, String body) {
        Target target = operations().stream()
                .map(Target::of)
                .filter(each -> each.method().equals(method) && each.match(path).isPresent())
                .min(Comparator.comparingInt(each -> each.match(path).orElseThrow().size()))
                .orElseThrow(() -> new AssertionError("the document has no " + method + " " + path));
        String responses = "/paths/" + escaped(target.path()) + "/" + lower(method) + "/responses/";
        boolean named = !DOCUMENT.at(JsonPointer.compile(responses + status)).isMissingNode();
        assertThat(named || status >= 400).as("%s is described with status %d", target, status).isTrue();
        String response = named ? responses + status : "/components/responses/Problem";
        JsonNode content = DOCUMENT.at(JsonPointer.compile(response)).path("content");
        assertThat(type).as("type of %s %d", target, status)
                .isEqualTo(Optional.of(content).filter(any -> !any.isEmpty()).map(any -> any.fieldNames().next()));
        type.filter(media -> media.contains("json"))
                .ifPresent(media -> conforms(body, response + "/content/" + escaped(media) + "/schema"));
    }

    private static void conforms(String body, String schema) {
        assertThat(SCHEMAS.getSchema("{\"$ref\":\"" + ADDRESS + "#" + schema + "\"}")
                .validate(body, InputFormat.JSON)).as(schema).isEmpty();
    }

    private static JsonNode operation(Target target) {
        return DOCUMENT.path("paths").path(target.path()).path(lower(target.method()));
    }

    private static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
