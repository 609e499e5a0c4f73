package rollcall.local.aws;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedAwsContractTest extends AwsContract {
    private static AwsUnderTest aws;

    @BeforeAll
    static void start() {
        aws = AwsUnderTest.at(Shared.AWS.dynamoEndpoint(), Shared.AWS.queueEndpoint());
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @Override
    protected AwsUnderTest aws() {
        return aws;
    }
}
