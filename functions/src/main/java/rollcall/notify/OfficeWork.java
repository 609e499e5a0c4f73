package rollcall.notify;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rollcall.roster.DistrictId;

/// One worker's mails to the administrators of one district.
final class OfficeWork {
    private final OfficeTools tools;
    private final DistrictId district;
    private final Clock clock;
    private int sent;
    private int failed;

    OfficeWork(OfficeTools tools, DistrictId district, Clock clock) {
        this.tools = tools;
        this.district = district;
        this.clock = clock;
    }

    /// Tells one administrator what nobody else tells at the same moment.
    Delivery tell(Officer officer, OfficeNews news) {
        String attempt = UUID.randomUUID().toString();
        List<OfficeNotice> begun = news.ids()
                .stream()
                .map(id -> new OfficeNotice(district, officer.point(), id, attempt, clock.instant()))
                .filter(tools.told()::begin)
                .toList();
        return begun.isEmpty() ? new Delivery.Accepted() : tell(officer, news, begun);
    }

    OfficeOutcome told() {
        return new OfficeOutcome.Told(sent, failed);
    }

    private Delivery tell(Officer officer, OfficeNews news, List<OfficeNotice> begun) {
        OfficeNews mine = news.only(begun.stream().map(OfficeNotice::news).toList());
        Delivery delivery = tools.mails().send(mine.mail(officer, tools.dashboard()));
        switch (delivery) {
            case Delivery.Accepted _ -> sent++;
            case Delivery.Refused _,Delivery.Stopped _,Delivery.Unknown _ -> failed++;
            case Delivery.Postponed _ -> begun.forEach(tools.told()::release);
        }
        return delivery;
    }
}
