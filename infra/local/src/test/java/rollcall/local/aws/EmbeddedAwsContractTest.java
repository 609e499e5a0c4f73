package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rollcall.local.mail.MailServer;
import rollcall.local.mail.SentMail;

class EmbeddedAwsContractTest extends AwsContract {
    private static final Path CONTRACTS = Path.of("../../functions/src/test/java");
    private static MailServer mails;
    private static AwsUnderTest aws;

    @BeforeAll
    static void start() {
        mails = new MailServer();
        aws = AwsUnderTest.at(Shared.AWS.dynamoEndpoint(), Shared.AWS.queueEndpoint(), mails.address());
    }

    @AfterAll
    static void stop() {
        aws.close();
        mails.close();
    }

    @Override
    protected AwsUnderTest aws() {
        return aws;
    }

    @Test
    void mailIsInTheOutbox() {
        sendMail();
        assertThat(mails.outbox().newestFirst()).first().extracting(SentMail::to).isEqualTo("jose@lincoln.example");
    }

    /// A contract that only the fakes in memory keep says nothing of AWS.
    @Test
    void everyContractOfAStoreIsAskedOfAws() throws IOException {
        List<String> asked = Stream.of(AwsContract.class, AwsStoresContract.class)
                .flatMap(contract -> Arrays.stream(contract.getDeclaredClasses()))
                .flatMap(nested -> Stream.of(nested.getSuperclass(), nested.getSuperclass().getSuperclass()))
                .map(contract -> contract.getSimpleName() + ".java")
                .toList();
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.java"))).hasSizeGreaterThan(15).isSubsetOf(asked);
        }
    }
}
