package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `sam local invoke` finds what it needs.
class SamTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Pattern INVOCATION = Pattern.compile("sam (?:local|remote) invoke (\\w+) -e (\\S+)");

    @Test
    void itsTemplateIsTheOneWithTheFunctions() throws IOException {
        JsonNode local = configuration().at("/default/local_invoke/parameters");
        JsonNode cdk = new ObjectMapper().readTree(Path.of("cdk.json").toFile());
        assertThat(local.get("template").asText())
                .isEqualTo("infra/cdk/" + cdk.get("output").asText() + "/Application.template.json");
        assertThat(configuration().at("/default/global/parameters/stack_name").asText())
                .isEqualTo("rollcall-" + cdk.at("/context/stage").asText() + "-application");
    }

    @Test
    void itIsToldWhatOnlyADeploymentKnows() throws IOException {
        Path file = REPOSITORY.resolve(configuration().at("/default/local_invoke/parameters/env_vars").asText());
        Set<String> told = new HashSet<>();
        new ObjectMapper().readTree(file.toFile()).get("Parameters").fieldNames().forEachRemaining(told::add);
        Set<String> unknown = new HashSet<>();
        for (Function function : Function.values()) {
            Synthesised.resource(function.logicalId())
                    .at("/Properties/Environment/Variables")
                    .properties()
                    .stream()
                    .filter(variable -> !variable.getValue().isTextual())
                    .map(Map.Entry::getKey)
                    .forEach(unknown::add);
        }
        assertThat(told).isEqualTo(unknown);
    }

    @Test
    void theCommandsItIsShownWithNameAFunctionAndAnEvent() throws IOException {
        assertThat(INVOCATION.matcher(Files.readString(REPOSITORY.resolve("samconfig.toml"))).results())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(command -> {
                    assertThat(Synthesised.resource(command.group(1)).get("Type").asText())
                            .isEqualTo("AWS::Lambda::Function");
                    assertThat(REPOSITORY.resolve(command.group(2))).exists();
                });
    }

    private static JsonNode configuration() throws IOException {
        return new TomlMapper().readTree(REPOSITORY.resolve("samconfig.toml").toFile());
    }
}
