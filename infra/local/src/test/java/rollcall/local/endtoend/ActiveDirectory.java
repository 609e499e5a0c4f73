package rollcall.local.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What of an export is in use, told so that two directories of one district can be compared that grew in different
/// ways: an account is named by the newest id the source has for it.
final class ActiveDirectory {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> REFERENCES = List.of("id", "owner", "guardian", "student", "account");

    private ActiveDirectory() {}

    static List<String> of(List<String> export) {
        List<ObjectNode> lines = export.stream().map(ActiveDirectory::read).toList();
        Map<String, String> names = new HashMap<>();
        lines.stream()
                .filter(line -> is(line, "account"))
                .forEach(line -> names.put(line.path("id").asText(), newest(line)));
        return lines.stream()
                .filter(line -> !line.path("status").asText().equals("removed"))
                .map(line -> renamed(line, names))
                .map(ObjectNode::toString)
                .sorted()
                .toList();
    }

    /// How many accounts in use have the role.
    static long count(List<String> export, String role) {
        return accounts(export)
                .filter(line -> texts(line.path("roles")).anyMatch(role::equals))
                .count();
    }

    /// How many accounts in use belong to the school.
    static long countAt(List<String> export, String role, String school) {
        return accounts(export)
                .filter(line -> texts(line.path("roles")).anyMatch(role::equals))
                .filter(line -> texts(line.path("schools")).anyMatch(school::equals))
                .count();
    }

    /// How many lines of a kind are in use.
    static long countOf(List<String> export, String kind) {
        return export.stream()
                .map(ActiveDirectory::read)
                .filter(line -> is(line, kind) && !line.path("status").asText().equals("removed"))
                .count();
    }

    private static Stream<ObjectNode> accounts(List<String> export) {
        return export.stream()
                .map(ActiveDirectory::read)
                .filter(line -> is(line, "account") && line.path("status").asText().equals("active"));
    }

    private static ObjectNode renamed(ObjectNode line, Map<String, String> names) {
        REFERENCES.stream()
                .filter(line::has)
                .forEach(field -> line.put(field, name(line.path(field).asText(), names)));
        if (line.path("sourceIds") instanceof ArrayNode ids) {
            ids.removeAll().add(line.path("id").asText());
        }
        sort(line, "coOwners", texts(line.path("coOwners")).map(id -> name(id, names)));
        line.path("members")
                .forEach(
                        member -> ((ObjectNode) member)
                                .put("account", name(member.path("account").asText(), names)));
        return line;
    }

    private static void sort(ObjectNode line, String field, Stream<String> values) {
        if (line.path(field) instanceof ArrayNode array) {
            List<String> sorted = values.sorted().toList();
            array.removeAll();
            sorted.forEach(array::add);
        }
    }

    private static String newest(JsonNode account) {
        return texts(account.path("sourceIds")).reduce(account.path("id").asText(), (_, later) -> later);
    }

    private static String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    private static boolean is(JsonNode line, String kind) {
        return line.path("kind").asText().equals(kind);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static ObjectNode read(String line) {
        try {
            return (ObjectNode) MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
