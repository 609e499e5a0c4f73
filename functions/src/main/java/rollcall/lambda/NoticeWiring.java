package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.net.URI;
import java.time.Instant;
import rollcall.account.AdministratorStore;
import rollcall.account.DistrictOfficers;
import rollcall.account.Unsubscribing;
import rollcall.account.dynamodb.DynamoAdministrators;
import rollcall.clever.CleverLimits;
import rollcall.clever.Sleeper;
import rollcall.notify.Letters;
import rollcall.notify.NoticeSender;
import rollcall.notify.NoticeTools;
import rollcall.notify.OfficeTools;
import rollcall.notify.Officers;
import rollcall.notify.Pace;
import rollcall.notify.SendNotices;
import rollcall.notify.SendOfficeNews;
import rollcall.notify.TextSender;
import rollcall.notify.ses.SesSender;
import rollcall.notify.sns.SnsSender;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;

/// Every object the function needs that sends notices, beyond [Wiring].
public final class NoticeWiring {
    /// Where people sign in, at the dashboard's address.
    private static final String ACCOUNT = "/account";

    private final Wiring wiring;
    private final URI publicUrl;
    private final AdministratorStore administrators;
    private final NoticeSender mails;
    private final Letters letters;
    private final Pace pace;

    /// With the clients given; whoever made them closes them.
    ///
    /// @param ses tries once
    /// @param sns tries once
    public NoticeWiring(Wiring wiring, NoticeConfig config, DynamoDbClient dynamo, SesClient ses, SnsClient sns) {
        this(wiring, config, new DynamoAdministrators(dynamo, config.access().table()),
                new SesSender(ses, config.access().sender()), new SnsSender(sns),
                Sleeper.on(wiring.clock()));
    }

    NoticeWiring(Wiring wiring, NoticeConfig config, AdministratorStore administrators, NoticeSender mails,
            TextSender texts, Sleeper sleeper) {
        this.publicUrl = config.access().publicUrl();
        this.wiring = wiring;
        this.administrators = administrators;
        this.mails = mails;
        this.letters = new Letters(mails, texts, new Unsubscribing(config.access().keys(), publicUrl),
                publicUrl.resolve(ACCOUNT));
        this.pace = new Pace(config.perSecond(), sleeper::until, wiring.clock());
    }

    static NoticeWiring fromEnvironment() {
        Wiring wiring = Wiring.fromEnvironment(CleverLimits.STANDARD, RetryMode.STANDARD);
        NoticeConfig config = NoticeConfig.from(System.getenv());
        return new NoticeWiring(wiring, config, AwsClients.dynamo(RetryMode.STANDARD), AwsClients.mailsOnce(),
                AwsClients.textsOnce());
    }

    SendNotices sendNotices() {
        NoticeObjects notices = wiring.notices();
        NoticePorts ports = notices.stores();
        return new SendNotices(
                new NoticeTools(notices.people(), notices.recipients(), ports.notices(), ports.rounds(),
                        ports.suppressions(), letters, pace),
                wiring.clock());
    }

    SendOfficeNews sendOfficeNews() {
        NoticeObjects notices = wiring.notices();
        NoticePorts ports = notices.stores();
        Officers officers = new DistrictOfficers(administrators, wiring.directory(), notices.people()::office);
        return new SendOfficeNews(
                new OfficeTools(notices.news(), officers, ports.office(), ports.suppressions(), mails,
                        pace, publicUrl),
                wiring.clock());
    }

    Batch batch() {
        return new Batch(wiring.notices().stores().again());
    }

    /// When a worker has to have ended.
    Instant deadline(Context context) {
        return wiring.deadline(context);
    }
}
