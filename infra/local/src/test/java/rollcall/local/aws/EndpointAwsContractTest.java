package rollcall.local.aws;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// On whatever emulator listens at the address that `-Daws.endpoint=http://...` gives.
@EnabledIfSystemProperty(named = "aws.endpoint", matches = "https?://.+", disabledReason = "no -Daws.endpoint is given")
class EndpointAwsContractTest extends AwsContract {
    private static AwsUnderTest aws;

    @BeforeAll
    static void connect() {
        aws = AwsUnderTest.at(URI.create(System.getProperty("aws.endpoint")));
    }

    @AfterAll
    static void leave() {
        aws.close();
    }

    @Override
    protected AwsUnderTest aws() {
        return aws;
    }
}
