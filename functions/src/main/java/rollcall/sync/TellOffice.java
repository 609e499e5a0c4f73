package rollcall.sync;

import java.util.List;
import rollcall.notify.NoticeQueue;
import rollcall.notify.OfficeTask;

/// After a district was planned, has its administrators told if anything waits for them.
public final class TellOffice {
    private final NoticeQueue queue;

    public TellOffice(NoticeQueue queue) {
        this.queue = queue;
    }

    /// A task was carried out. Should this be lost, the audit makes up for it.
    public void after(PlanTask task, PlanOutcome outcome) {
        boolean news = switch (outcome) {
            case PlanOutcome.Planned planned -> planned.summary().held() > 0;
            case PlanOutcome.Failed failed -> failed.failure().disconnects();
            case PlanOutcome.Quiet _,PlanOutcome.Skipped _,PlanOutcome.Paused _,PlanOutcome.Busy _ -> false;
        };
        if (news) {
            queue.send(List.of(new OfficeTask(task.district())));
        }
    }
}
