package rollcall.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.notify.Audience;
import rollcall.notify.StartNotices;
import rollcall.plan.Tally;
import rollcall.report.HistoryEntry;

/// After a sync that added people, has them told that they have an account, where the district wishes it and a person
/// has sent the first notices.
public final class TellNewcomers {
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final StartNotices start;

    public TellNewcomers(DistrictStore districts, SchoolStore schools, StartNotices start) {
        this.districts = districts;
        this.schools = schools;
        this.start = start;
    }

    /// A task was carried out. If it was before, and the worker died then, they are told now; nobody is told twice.
    public void after(SchoolTask task, ApplyOutcome outcome) {
        switch (outcome) {
            case ApplyOutcome.Applied _,ApplyOutcome.Superseded _ -> tell(task);
            case ApplyOutcome.Held _,ApplyOutcome.Paused _ -> {
            }
        }
    }

    private void tell(SchoolTask task) {
        Set<Audience> wished = districts.find(task.district())
                .<Set<Audience>>map(district -> district.settings().newcomers())
                .orElse(Set.of());
        if (!wished.isEmpty()) {
            Optional<HistoryEntry> applied = schools.find(task.district(), task.school()).flatMap(TellNewcomers::last);
            List<StartNotices.Wish> wishes = wished.stream()
                    .filter(audience -> applied.filter(entry -> brought(entry, audience)).isPresent())
                    .map(audience -> new StartNotices.Wish(task.district(), task.school(), audience))
                    .toList();
            start.again(wishes);
        }
    }

    private static Optional<HistoryEntry> last(SchoolState state) {
        return state.history().entries().stream().filter(entry -> entry.number() == state.applied()).findFirst();
    }

    private static boolean brought(HistoryEntry entry, Audience audience) {
        Tally tally = entry.changes().getOrDefault(audience.kind(), Tally.NONE);
        return tally.created() + tally.moved() + tally.returned() > 0;
    }
}
