package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the CDK made of the stacks.
///
/// @param resources of all stacks, by their logical ids
/// @param outputs of all stacks, by their logical ids
/// @param objections what AWS's rules have against it
record Assembly(Map<String, JsonNode> resources, Map<String, JsonNode> outputs, List<String> objections) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STACKS = List.of("Data", "Application");

    /// What was synthesised into this folder.
    static Assembly in(Path folder) {
        List<JsonNode> templates = STACKS.stream()
                .map(stack -> tree(folder.resolve(stack + ".template.json")))
                .toList();
        List<String> objections = STACKS.stream()
                .flatMap(stack -> objections(folder.resolve(stack + ".metadata.json")).stream())
                .toList();
        return new Assembly(all("Resources", templates), all("Outputs", templates), objections);
    }

    /// What `cdk.json` tells the stacks, and the CDK's own flags in it.
    static Map<String, Object> context() {
        try {
            return JSON.readerForMapOf(Object.class).at("/context").readValue(Path.of("cdk.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, JsonNode> ofType(String type) {
        return resources.entrySet()
                .stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, JsonNode> all(String section, List<JsonNode> templates) {
        Map<String, JsonNode> all = new TreeMap<>();
        templates.forEach(template -> template.path(section)
                .properties()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue())));
        return all;
    }

    /// The warnings and errors of one stack, with the place each speaks of.
    private static List<String> objections(Path metadata) {
        return tree(metadata).properties()
                .stream()
                .flatMap(place -> place.getValue()
                        .valueStream()
                        .filter(entry -> entry.get("type").asText().matches("aws:cdk:(warning|error)"))
                        .map(entry -> place.getKey() + ": " + entry.get("data").asText()))
                .toList();
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
