package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.notify.DistrictNews;
import rollcall.notify.OfficeNews;
import rollcall.plan.EntityKind;
import rollcall.report.Figures;
import rollcall.report.HistoryEntry;
import rollcall.report.SchoolReport;
import rollcall.roster.DistrictId;

/// Tells from the states alone what a district's administrators are to know.
public final class StateNews implements DistrictNews {
    /// For so long after its first run a district is a new one.
    private static final Duration NEW = Duration.ofDays(3);

    private final DistrictStore districts;
    private final SchoolStore schools;
    private final Clock clock;

    public StateNews(DistrictStore districts, SchoolStore schools, Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<OfficeNews> of(DistrictId district) {
        return districts.find(district).map(state -> of(state, schools.all(district))).orElse(List.of());
    }

    /// The same of states that were read already.
    List<OfficeNews> of(DistrictState district, List<SchoolState> all) {
        SchoolReporter reporter = new SchoolReporter(district, clock.instant());
        return Stream.of(disconnected(district, reporter), held(district, all), firstSync(district, all, reporter))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<OfficeNews> disconnected(DistrictState district, SchoolReporter reporter) {
        return reporter.failure()
                .filter(Failure::disconnects)
                .map(failure -> new OfficeNews.Disconnected(district.name(), failure.sentence(), failure.since()));
    }

    private static Optional<OfficeNews> held(DistrictState district, List<SchoolState> all) {
        List<OfficeNews.Waiting> waiting = all.stream()
                .flatMap(school -> waiting(school).stream())
                .sorted(Comparator.comparing(OfficeNews.Waiting::name))
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new OfficeNews.Held(district.name(), waiting));
    }

    private static Optional<OfficeNews.Waiting> waiting(SchoolState school) {
        return school.pending()
                .flatMap(plan -> plan.hold()
                        .since()
                        .map(since -> new OfficeNews.Waiting(school.school(), school.name(), plan.holds(), since)));
    }

    private Optional<OfficeNews> firstSync(DistrictState district, List<SchoolState> all, SchoolReporter reporter) {
        boolean atRest = district.lastRun().isPresent() && district.failure().isEmpty()
                && all.stream().allMatch(school -> school.task().isEmpty());
        return atRest && isNew(all)
                ? Optional.of(firstSync(district, all.stream().map(reporter::of).toList()))
                : Optional.empty();
    }

    /// A school's history begins with its first plan, or, if it has had many, with a later one.
    private boolean isNew(List<SchoolState> all) {
        Instant longAgo = clock.instant().minus(NEW);
        return all.stream()
                .flatMap(school -> school.history().entries().stream())
                .map(HistoryEntry::at)
                .min(Instant::compareTo)
                .filter(first -> first.isAfter(longAgo))
                .isPresent();
    }

    private static OfficeNews firstSync(DistrictState district, List<SchoolReport> all) {
        Figures sum = all.stream().map(SchoolReport::figures).reduce(Figures.NONE, Figures::plus);
        long waiting = all.stream().filter(school -> school.waiting().isPresent()).count();
        return new OfficeNews.FirstSync(district.name(), sum.of(EntityKind.TEACHER), sum.of(EntityKind.STUDENT),
                sum.of(EntityKind.GUARDIAN), sum.of(EntityKind.CLASS), sum.errors(), sum.alerts(),
                Math.toIntExact(waiting));
    }
}
