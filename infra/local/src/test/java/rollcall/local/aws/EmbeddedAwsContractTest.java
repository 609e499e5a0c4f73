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
import rollcall.local.outbox.OutboxServer;
import rollcall.local.outbox.SentMail;
import rollcall.local.outbox.SentMessage;
import rollcall.local.outbox.SentText;
import rollcall.notify.Delivery;
import rollcall.notify.Text;
import rollcall.notify.sns.SnsSender;
import rollcall.roster.PhoneNumber;

class EmbeddedAwsContractTest extends AwsContract {
    private static final Path CONTRACTS = Path.of("../../functions/src/test/java");
    private static OutboxServer messages;
    private static AwsUnderTest aws;

    @BeforeAll
    static void start() {
        messages = new OutboxServer();
        aws = AwsUnderTest.at(Shared.AWS.dynamoEndpoint(), Shared.AWS.queueEndpoint(), messages.address());
    }

    @AfterAll
    static void stop() {
        aws.close();
        messages.close();
    }

    @Override
    protected AwsUnderTest aws() {
        return aws;
    }

    @Test
    void mailIsInTheOutbox() {
        sendMail();
        assertThat(messages.outbox().newestFirst()).first()
                .isInstanceOf(SentMail.class)
                .extracting(SentMessage::to)
                .isEqualTo("jose@lincoln.example");
    }

    @Test
    void textIsInTheOutboxUntilItsOwnerSaysStop() {
        sendText();
        assertThat(messages.outbox().newestFirst()).first()
                .isInstanceOfSatisfying(SentText.class, text -> {
                    assertThat(text.to()).isEqualTo(TEXT.to().value());
                    assertThat(text.text()).isEqualTo(TEXT.body());
                });

        PhoneNumber other = new PhoneNumber("+14155552672");
        messages.outbox().stop(other.value());
        Text unwanted = new Text(other, TEXT.body(), TEXT.language(), TEXT.reason());
        assertThat(new SnsSender(aws.texts()).send(unwanted)).isEqualTo(new Delivery.Stopped());
        assertThat(messages.outbox().newestFirst()).extracting(SentMessage::to).doesNotContain(other.value());
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
