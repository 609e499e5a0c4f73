package rollcall.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// Tells a district's administrators what they were not told yet. That it is told is stored before the mail is sent, so
/// that a worker that dies between leaves news that was perhaps told, and never twice.
public final class SendOfficeNews {
    private static final Duration RESERVE = Duration.ofSeconds(45);

    private final OfficeTools tools;
    private final Clock clock;

    public SendOfficeNews(OfficeTools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    /// Sends a mail for each kind of news to each administrator to whom it is any.
    ///
    /// @param deadline when the worker is stopped from outside; sending stops by itself before it
    /// @throws InterruptedException if the worker is to end; what was sent is stored
    public OfficeOutcome send(OfficeTask task, Instant deadline) throws InterruptedException {
        List<OfficeNews> news = tools.news().of(task.district());
        List<Officer> officers = news.isEmpty() ? List.of() : reachable(task.district());
        OfficeWork work = new OfficeWork(tools, task.district(), clock);
        for (Officer officer : officers) {
            for (OfficeNews owed : owed(task.district(), officer, news)) {
                if (!clock.instant().plus(RESERVE).isBefore(deadline)) {
                    return new OfficeOutcome.ToBeContinued();
                }
                tools.pace().await();
                if (work.tell(officer, owed) instanceof Delivery.Postponed(String code)) {
                    return new OfficeOutcome.Postponed(code);
                }
            }
        }
        return work.told();
    }

    /// Without those whose address is sent nothing.
    private List<Officer> reachable(DistrictId district) {
        List<Officer> officers = tools.officers().of(district);
        Map<ContactPoint, Suppression> suppressed = tools.suppressions()
                .find(district, officers.stream().map(Officer::point).toList());
        return officers.stream().filter(officer -> !suppressed.containsKey(officer.point())).toList();
    }

    private List<OfficeNews> owed(DistrictId district, Officer officer, List<OfficeNews> news) {
        Set<NewsId> told = tools.told().told(district, officer.point());
        return news.stream().flatMap(each -> untold(each, told).stream()).toList();
    }

    private static Optional<OfficeNews> untold(OfficeNews news, Set<NewsId> told) {
        List<NewsId> left = news.ids().stream().filter(id -> !told.contains(id)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(news.only(left));
    }
}
