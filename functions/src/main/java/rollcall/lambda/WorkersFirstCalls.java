package rollcall.lambda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rollcall.directory.PlannedWrite;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.SectionId;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;
import rollcall.sync.sqs.TaskCodec;

/// A night in which there is nothing, on [CannedAnswers].
record WorkersFirstCalls(Wiring wiring) implements Runnable {
    private static final String NOBODY = "nobody";

    @Override
    public void run() {
        Wiring canned = wiring.onCannedAnswers();
        Instant deadline = canned.clock().instant().plus(Duration.ofMinutes(1));
        SchoolTask school = TaskCodec.schoolTask(
                "{\"district\":\"%1$s\",\"school\":\"%1$s\",\"number\":1}".formatted(NOBODY));
        canned.fanOut().due(new RunId(NOBODY));
        String task = TaskCodec.write(new PlanTask(new DistrictId(NOBODY), new RunId(NOBODY)));
        if (TaskCodec.districtTask(task) instanceof PlanTask plan) {
            canned.planDistrict().plan(plan, deadline);
        }
        canned.applyPlan().apply(school, deadline);
        canned.queue().apply(List.of(school));
        canned.directory()
                .write(new PlannedWrite(new DistrictId(NOBODY), school.school(), 1,
                        new Change.ClassRemoved(new SectionId(NOBODY))));
    }
}
