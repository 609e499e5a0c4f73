package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rollcall.plan.Limits;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/// The templates, made once for all tests, for that starts Node. Made as for `cdk.json`, by whose flags of the CDK they
/// are deployed.
final class Synthesised {
    static final Settings SETTINGS = new Settings("test", "rollcall@example.org", "US", "operators@example.org",
            new Limits(0.0005, 0.000_000_001, 20), 14, Optional.empty());
    private static final Assembly ONCE = synthesise();

    private Synthesised() {}

    private static Assembly synthesise() {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .context(flags())
                .outdir(temporary("cdk.out").toString())
                .build());
        Infra.build(app, SETTINGS, jar());
        return Assembly.in(Path.of(app.synth().getDirectory()));
    }

    private static Map<String, Object> flags() {
        Map<String, Object> flags = new TreeMap<>(Assembly.context());
        flags.keySet().removeIf(name -> !name.startsWith("@"));
        return flags;
    }

    static Assembly assembly() {
        return ONCE;
    }

    /// The resources of both stacks, of one type, by their logical ids.
    static Map<String, JsonNode> ofType(String type) {
        return ONCE.ofType(type);
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
        return ONCE.resources().get(logicalId);
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
