package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.sync.DistrictTask;
import rollcall.sync.PlanOutcome;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;

/// Carries out what the plan queue asks for.
final class DistrictTasks {
    private final SyncLog log = new SyncLog();
    private final Wiring wiring;

    DistrictTasks(Wiring wiring) {
        this.wiring = wiring;
    }

    /// Does what the task names.
    ///
    /// @return how long the task shall wait before it comes again; empty means it is done
    Optional<Duration> carryOut(DistrictTask task, Context context) {
        Instant deadline = wiring.deadline(context);
        return switch (task) {
            case PlanTask plan -> plan(plan, deadline);
            case PreviewTask preview -> {
                wiring.previews().carryOut(preview, deadline);
                yield Optional.empty();
            }
        };
    }

    private Optional<Duration> plan(PlanTask task, Instant deadline) {
        PlanOutcome outcome = wiring.planDistrict().plan(task, deadline);
        log.planned(task.district().value(), outcome);
        wiring.notices().tellOffice().after(task, outcome);
        return outcome.again().map(until -> Duration.between(wiring.clock().instant(), until));
    }
}
