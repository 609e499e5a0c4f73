package rollcall.local.aws;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// On LocalStack, where there is Docker.
@Tag("localstack")
@EnabledIf(value = "dockerIsHere", disabledReason = "there is no Docker")
class LocalStackAwsContractTest extends AwsContract {
    /// The last one that starts without an account of LocalStack's.
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");
    private static final String TOKEN = "LOCALSTACK_AUTH_TOKEN";
    private static LocalStackContainer container;
    private static AwsUnderTest aws;

    @BeforeAll
    static void start() {
        container = new LocalStackContainer(IMAGE).withServices("dynamodb", "sqs", "ses", "sns")
                .withEnv(Optional.ofNullable(System.getenv(TOKEN)).map(token -> Map.of(TOKEN, token)).orElse(Map.of()));
        container.start();
        aws = AwsUnderTest.at(container.getEndpoint());
    }

    @AfterAll
    static void stop() {
        aws.close();
        container.stop();
    }

    @Override
    protected AwsUnderTest aws() {
        return aws;
    }

    static boolean dockerIsHere() {
        boolean here = DockerClientFactory.instance().isDockerAvailable();
        if (!here) {
            System.out.println("SKIPPED: what we ask of AWS is not tried on LocalStack, for there is no Docker here");
        }
        return here;
    }
}
