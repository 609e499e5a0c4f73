package rollcall.cdk;

import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.Identity;
import software.amazon.awscdk.services.ses.SuppressionReasons;
import software.constructs.Construct;

/// The sender's domain at SES, and how it sends. What has to be put into DNS to prove the domain are outputs.
final class Mail {
    Mail(Construct scope, Settings settings) {
        ConfigurationSet sending = ConfigurationSet.Builder.create(scope, "Sending")
                .configurationSetName(set(settings))
                .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
                .reputationMetrics(true)
                .suppressionReasons(SuppressionReasons.BOUNCES_AND_COMPLAINTS)
                .build();
        EmailIdentity identity = EmailIdentity.Builder.create(scope, "Sender")
                .identity(Identity.domain(settings.domain()))
                .configurationSet(sending)
                .build();
        identity.getDkimRecords()
                .forEach(record -> {
                    CfnOutput.Builder.create(scope, "Dkim" + (identity.getDkimRecords().indexOf(record) + 1))
                            .description("A CNAME record of " + settings.domain())
                            .value(record.getName() + " -> " + record.getValue())
                            .build();
                });
    }

    /// The configuration set's name.
    static String set(Settings settings) {
        return settings.name("sending");
    }
}
