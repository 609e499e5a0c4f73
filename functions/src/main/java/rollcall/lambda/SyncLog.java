package rollcall.lambda;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.sync.ApplyOutcome;
import rollcall.sync.PlanOutcome;

/// One line for each outcome: ids, numbers and codes, never a person's data.
final class SyncLog {
    private static final Logger LOG = LoggerFactory.getLogger(SyncLog.class);

    void planned(String task, PlanOutcome outcome) {
        switch (outcome) {
            case PlanOutcome.Planned planned -> LOG.info(
                    "planned {}: plan {}, {} of {} schools changed, {} held, {} requests",
                    task,
                    planned.number(),
                    planned.summary().changed(),
                    planned.summary().schools(),
                    planned.summary().held(),
                    planned.summary().requests());
            case PlanOutcome.Quiet _ -> LOG.info("planned {}: nothing changed", task);
            case PlanOutcome.Skipped skipped -> LOG.info("skipped {}: {}", task, skipped.reason());
            case PlanOutcome.Paused _ -> LOG.info("skipped {}: it is paused", task);
            case PlanOutcome.Busy busy -> LOG.info("put off {}: another attempt runs until {}", task, busy.until());
            case PlanOutcome.Failed failed -> LOG.warn(
                    "could not plan {}: {} ({} times); next attempt {}. {}",
                    task,
                    failed.failure().code(),
                    failed.failure().count(),
                    failed.failure().next(),
                    failed.failure().sentence());
        }
    }

    void applied(String task, ApplyOutcome outcome) {
        switch (outcome) {
            case ApplyOutcome.Applied applied -> LOG.info("applied {}: {} changes", task, applied.changes());
            case ApplyOutcome.Superseded _ -> LOG.info("skipped {}: another plan has taken its place", task);
            case ApplyOutcome.Paused _ -> LOG.info("skipped {}: it is paused", task);
            case ApplyOutcome.Held _ -> LOG.info("skipped {}: it waits for a person", task);
        }
    }
}
