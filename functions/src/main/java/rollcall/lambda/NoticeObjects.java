package rollcall.lambda;

import java.time.Clock;
import rollcall.notify.Feedback;
import rollcall.notify.NoticeDesk;
import rollcall.notify.Recipients;
import rollcall.notify.StartNotices;
import rollcall.sync.FingerprintPeople;
import rollcall.sync.SchoolArchive;
import rollcall.sync.StateNews;
import rollcall.sync.TellNewcomers;
import rollcall.sync.TellOffice;

/// What there is around notices, of which each function needs some. What sends them is in [NoticeWiring].
public final class NoticeObjects {
    private final Ports ports;
    private final SchoolArchive archive;
    private final Clock clock;

    NoticeObjects(Ports ports, SchoolArchive archive, Clock clock) {
        this.ports = ports;
        this.archive = archive;
        this.clock = clock;
    }

    public StartNotices start() {
        return new StartNotices(stores().rounds(), stores().queue(), clock);
    }

    public TellNewcomers newcomers() {
        return new TellNewcomers(ports.districts(), ports.schools(), start());
    }

    public TellOffice tellOffice() {
        return new TellOffice(stores().queue());
    }

    /// What a district's administrators are to know.
    StateNews news() {
        return new StateNews(ports.districts(), ports.schools(), clock);
    }

    /// Who was told and who is to be.
    public NoticeDesk desk() {
        return new NoticeDesk(people(), recipients(), stores().rounds(), stores().notices());
    }

    /// Takes what becomes known of mails later.
    Feedback feedback() {
        return new Feedback(stores().notices(), stores().suppressions(), clock);
    }

    Recipients recipients() {
        return new Recipients(ports.directory(), stores().notices(), stores().suppressions());
    }

    FingerprintPeople people() {
        return new FingerprintPeople(ports.districts(), ports.schools(), archive);
    }

    /// Where notices are kept and wait.
    NoticePorts stores() {
        return ports.notices();
    }
}
