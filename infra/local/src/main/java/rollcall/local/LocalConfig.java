package rollcall.local;

import java.net.URI;
import rollcall.lambda.CleverClient;
import rollcall.lambda.Config;
import rollcall.local.aws.EmbeddedAws;
import rollcall.plan.Limits;

/// What the functions are told on this machine.
final class LocalConfig {
    private LocalConfig() {}

    static Config of(SystemOptions options, LocalAws aws, CleverChoice.Existing clever) {
        return new Config(
                EmbeddedAws.DIRECTORY_TABLE,
                EmbeddedAws.SYNC_TABLE,
                EmbeddedAws.NOTICES_TABLE,
                URI.create(aws.planQueue().url()),
                URI.create(aws.schoolQueue().url()),
                URI.create(aws.noticeQueue().url()),
                clever.api(),
                clever.authority(),
                new CleverClient.Given(clever.credentials()),
                "US",
                options.connectAll(),
                Limits.STANDARD);
    }
}
