package rollcall.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The sample events, each with the function it is for and the message of it that comes again, if one does.
public enum Sample {
    NIGHTLY("fan-out-nightly.json", Function.FAN_OUT),
    DUE("fan-out-due.json", Function.FAN_OUT),
    PLAN("plan-task.json", Function.PLAN),
    PLAN_MALFORMED("plan-task-malformed.json", Function.PLAN, "0b9a4f0e-6a3f-4c1e-9f0e-1f6f0f6f5a11"),
    PLAN_NEW_FIELDS("plan-task-new-fields.json", Function.PLAN),
    PREVIEW("preview-task.json", Function.PLAN),
    SCHOOL("school-task.json", Function.APPLY),
    SCHOOL_SUPERSEDED("school-task-superseded.json", Function.APPLY),
    SCHOOLS_ONE_MALFORMED("school-tasks-one-malformed.json", Function.APPLY, "7c0d8a52-2f3e-4b7d-8f5e-3a9d2c1b0e22"),
    AUDIT("audit.json", Function.AUDIT),
    NOTICE("notice-task.json", Function.NOTIFY),
    NOTICES_ONE_MALFORMED("notice-tasks-one-malformed.json", Function.NOTIFY, "9e8d7c6b-5a49-4382-8716-05f4e3d2c1b0"),
    OFFICE("office-task.json", Function.NOTIFY),
    FEEDBACK_BOUNCE("feedback-bounce.json", Function.FEEDBACK),
    FEEDBACK_COMPLAINT("feedback-complaint.json", Function.FEEDBACK),
    API_PAGE("api-page.json", Function.API),
    API_SIGN_IN_CODE("api-sign-in-code.json", Function.API),
    API_WITHOUT_SESSION("api-without-session.json", Function.API);

    static final Path FOLDER = Path.of("..", "events");
    private final String file;
    private final Function function;
    private final Optional<String> failure;

    /// The functions that take events.
    public enum Function {
        FAN_OUT,
        PLAN,
        APPLY,
        AUDIT,
        API,
        NOTIFY,
        FEEDBACK
    }

    Sample(String file, Function function) {
        this(file, function, Optional.empty());
    }

    Sample(String file, Function function, String failure) {
        this(file, function, Optional.of(failure));
    }

    Sample(String file, Function function, Optional<String> failure) {
        this.file = file;
        this.function = function;
        this.failure = failure;
    }

    public String file() {
        return file;
    }

    public Function function() {
        return function;
    }

    List<String> failures() {
        return failure.stream().toList();
    }

    public String json() {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
