package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rollcall.plan.Limits;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.cxapi.CloudAssembly;

/// The templates, made once for all tests, for that starts Node.
final class Synthesised {
    static final Settings SETTINGS = new Settings("test", "rollcall@example.org", "US", "operators@example.org",
            new Limits(0.0005, 0.000_000_001, 20), Optional.empty());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Synthesised ONCE = new Synthesised();
    private final Map<String, JsonNode> resources = new TreeMap<>();
    private final List<String> objections;

    private Synthesised() {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .outdir(temporary("cdk.out").toString())
                .build());
        Infra.build(app, SETTINGS, jar());
        CloudAssembly assembly = app.synth();
        Path folder = Path.of(assembly.getDirectory());
        List<String> stacks = List.of("Data", "Application");
        stacks.forEach(stack -> read(folder.resolve(stack + ".template.json")));
        objections = stacks.stream()
                .flatMap(stack -> objections(folder.resolve(stack + ".metadata.json")).stream())
                .toList();
    }

    /// The resources of both stacks, of one type, by their logical ids.
    static Map<String, JsonNode> ofType(String type) {
        return ONCE.resources.entrySet()
                .stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The properties of the one resource of this type whose `property` has the value.
    static JsonNode one(String type, String property, String value) {
        List<JsonNode> found = ofType(type).values()
                .stream()
                .filter(resource -> resource.at("/Properties/" + property).asText().equals(value))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " resources " + type + " with " + property + " " + value);
        }
        return found.getFirst().get("Properties");
    }

    static JsonNode resource(String logicalId) {
        return ONCE.resources.get(logicalId);
    }

    /// A table's, index's, queue's, log's or function's name without the deployment's, whichever way a template says it.
    static String name(JsonNode reference) {
        String text = switch (reference.fieldNames().hasNext() ? reference.fieldNames().next() : "") {
            case "Fn::GetAtt" -> named(reference.get("Fn::GetAtt").get(0).asText());
            case "Ref" -> named(reference.get("Ref").asText());
            case "Fn::Join" -> texts(reference.get("Fn::Join").get(1)).getLast();
            case "Fn::ImportValue" -> imported(reference.get("Fn::ImportValue").asText());
            default -> reference.asText();
        };
        return text.replaceFirst(text.contains("/index/") ? ".*:table/" : ".*/", "").replace(SETTINGS.name(""), "");
    }

    /// Texts of an array, or a text alone.
    static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList()
                : List.of(node.asText());
    }

    /// What AWS's rules have against it.
    static List<String> objections() {
        return ONCE.objections;
    }

    private static String imported(String export) {
        return Stream.of("clever", "sessionkey").filter(export::contains).findFirst().orElse("key");
    }

    private static String named(String logicalId) {
        JsonNode properties = resource(logicalId).get("Properties");
        return List.of("QueueName", "FunctionName", "LogGroupName", "TopicName")
                .stream()
                .filter(properties::has)
                .map(property -> properties.get(property).asText())
                .findFirst()
                .orElse(logicalId);
    }

    private void read(Path template) {
        tree(template).get("Resources")
                .properties()
                .forEach(resource -> resources.put(resource.getKey(), resource.getValue()));
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

    /// What is in the jar does not matter to a template.
    private static Path jar() {
        try {
            return Files.createFile(temporary("jar").resolve("functions.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
