package rollcall.cdk;

import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetEventDestinationOptions;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.EmailSendingEvent;
import software.amazon.awscdk.services.ses.EventDestination;
import software.amazon.awscdk.services.ses.Identity;
import software.amazon.awscdk.services.ses.SuppressionReasons;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/// The sender's domain at SES, how it sends, and where SES tells what came back. What has to be put into DNS to prove the domain are outputs.
final class Mail {
    private final Topic feedback;

    Mail(Construct scope, Settings settings, IKey key) {
        feedback = topic(scope, settings, key);
        ConfigurationSet sending = ConfigurationSet.Builder.create(scope, "Sending")
                .configurationSetName(set(settings))
                .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
                .reputationMetrics(true)
                .suppressionReasons(SuppressionReasons.BOUNCES_AND_COMPLAINTS)
                .build();
        sending.addEventDestination("Feedback", ConfigurationSetEventDestinationOptions.builder()
                .destination(EventDestination.snsTopic(feedback))
                .events(List.of(EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT))
                .build());
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

    /// What SES tells.
    ITopic feedback() {
        return feedback;
    }

    private static Topic topic(Construct scope, Settings settings, IKey key) {
        return Topic.Builder.create(scope, "FeedbackTopic")
                .topicName(settings.name("feedback"))
                .masterKey(key)
                .enforceSsl(true)
                .build();
    }

    /// The configuration set's name.
    static String set(Settings settings) {
        return settings.name("sending");
    }
}
