package rollcall.sync.sqs;

import java.util.Set;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sqs.TaskBody;
import rollcall.sync.DistrictTask;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;

/// Tasks as the bodies of messages: `{"district":"…","run":"…"}` or `{"district":"…","preview":"…"}` on the plan queue,
/// and `{"district":"…","school":"…","number":17}`.
///
/// What is anything else is refused with an [IllegalArgumentException] that says what is wrong but not what was there.
public final class TaskCodec {
    private static final String DISTRICT = "district";
    private static final String RUN = "run";
    private static final String PREVIEW = "preview";
    private static final String SCHOOL = "school";
    private static final String NUMBER = "number";

    private TaskCodec() {}

    public static String write(PlanTask task) {
        return TaskBody.write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(RUN, task.run().value());
        });
    }

    public static String write(PreviewTask task) {
        return TaskBody.write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(PREVIEW, task.preview().value());
        });
    }

    public static String write(SchoolTask task) {
        return TaskBody.write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(SCHOOL, task.school().value());
            json.writeNumberField(NUMBER, task.number());
        });
    }

    /// A task of the plan queue.
    public static DistrictTask districtTask(String body) {
        TaskBody task = TaskBody.read(body);
        if (task.has(Set.of(DISTRICT, PREVIEW))) {
            return new PreviewTask(new DistrictId(task.text(DISTRICT)), new RunId(task.text(PREVIEW)));
        }
        task.require(Set.of(DISTRICT, RUN), Set.of());
        return new PlanTask(new DistrictId(task.text(DISTRICT)), new RunId(task.text(RUN)));
    }

    public static SchoolTask schoolTask(String body) {
        TaskBody task = TaskBody.read(body).require(Set.of(DISTRICT, SCHOOL), Set.of(NUMBER));
        return new SchoolTask(
                new DistrictId(task.text(DISTRICT)), new SchoolId(task.text(SCHOOL)), task.number(NUMBER));
    }
}
