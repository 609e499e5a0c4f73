package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;

class AwsClientsTest {
    private static final String REGION = "aws.region";

    @BeforeEach
    void setRegion() {
        System.setProperty(REGION, "us-east-1");
    }

    @AfterEach
    void forgetRegion() {
        System.clearProperty(REGION);
    }

    @Test
    void noticesAreTriedOnce() {
        try (SesClient mails = AwsClients.mailsOnce(); SnsClient texts = AwsClients.textsOnce()) {
            assertThat(tries(mails)).isEqualTo(1);
            assertThat(tries(texts)).isEqualTo(1);
        }
    }

    @Test
    void whatMayBeSentTwiceIsTriedAgain() {
        try (SesClient mails = AwsClients.ses()) {
            assertThat(tries(mails)).isGreaterThan(1);
        }
    }

    private static int tries(SdkClient client) {
        return client.serviceClientConfiguration().overrideConfiguration().retryStrategy().orElseThrow().maxAttempts();
    }
}
