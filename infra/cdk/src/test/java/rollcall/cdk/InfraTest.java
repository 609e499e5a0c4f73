package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `cdk synth` makes: the program that `cdk.json` has the CDK start, told what the CDK tells it. With a domain of
/// one's own for the dashboard, as `cdk -c` gives it.
class InfraTest {
    private static final String HOST = "rollcall.example.org";
    private static final String CERTIFICATE = "arn:aws:acm:us-east-1:000000000000:certificate/11111111-2222-3333";
    private static Assembly made = new Assembly(Map.of(), Map.of(), List.of());

    @BeforeAll
    static void synthesise(@TempDir Path folder) throws IOException, InterruptedException {
        Path here = Files.createDirectories(folder.resolve("infra/cdk"));
        Files.createFile(Files.createDirectories(folder.resolve("functions/target")).resolve("functions.jar"));
        Map<String, Object> context = new TreeMap<>(Assembly.context());
        context.putAll(Map.of("dashboard", HOST, "certificate", CERTIFICATE));
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Infra.class.getName());
        program.environment().put("CDK_OUTDIR", folder.toString());
        program.environment().put("CDK_CONTEXT_JSON", new ObjectMapper().writeValueAsString(context));
        Process process = program.directory(here.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        made = Assembly.in(folder);
    }

    @Test
    void theBuildThatCdkJsonStartsStartsThisProgram() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("-cp %classpath " + Infra.class.getName() + "<");
    }

    @Test
    void awsHasNothingAgainstADomainOfOnesOwnEither() {
        assertThat(made.objections()).isEmpty();
    }

    /// The other tests look at a deployment without a domain of its own.
    @Test
    void nothingElseDiffersFromTheDeploymentThatTheOtherTestsLookAt() {
        List<String> types = types(made);
        assertThat(types).containsAll(List.of("AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::ApiMapping"));
        types.removeAll(List.of("AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::ApiMapping"));
        assertThat(types).containsExactlyInAnyOrderElementsOf(types(Synthesised.assembly()));
    }

    @Test
    void dashboardIsReachedAtItsDomainAlone() {
        JsonNode domain = only("AWS::ApiGatewayV2::DomainName");
        assertThat(domain.get("DomainName").asText()).isEqualTo(HOST);
        assertThat(domain.at("/DomainNameConfigurations/0/CertificateArn").asText()).isEqualTo(CERTIFICATE);
        JsonNode mapping = only("AWS::ApiGatewayV2::ApiMapping");
        assertThat(made.ofType("AWS::ApiGatewayV2::DomainName"))
                .containsOnlyKeys(mapping.at("/DomainName/Ref").asText());
        assertThat(made.ofType("AWS::ApiGatewayV2::Api")).containsOnlyKeys(mapping.at("/ApiId/Ref").asText());
        assertThat(only("AWS::ApiGatewayV2::Api").get("DisableExecuteApiEndpoint").asBoolean()).isTrue();
    }

    @Test
    void itsAddressIsToldToTheFunctionAndToWhoDeploys() {
        String address = "https://" + HOST;
        assertThat(made.resources().get("Api").at("/Properties/Environment/Variables/PUBLIC_URL").asText())
                .isEqualTo(address);
        assertThat(made.outputs().get("Address").get("Value").asText()).isEqualTo(address);
        assertThat(made.outputs()).containsKeys("DashboardCname", "Dkim1", "Dkim2", "Dkim3");
    }

    private static JsonNode only(String type) {
        Map<String, JsonNode> found = made.ofType(type);
        assertThat(found).hasSize(1);
        return found.values().iterator().next().get("Properties");
    }

    private static List<String> types(Assembly assembly) {
        return new ArrayList<>(assembly.resources().values().stream().map(one -> one.get("Type").asText()).toList());
    }
}
