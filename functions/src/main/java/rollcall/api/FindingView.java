package rollcall.api;

import java.time.Instant;
import rollcall.plan.FindingCode;
import rollcall.report.RecordedFinding;
import rollcall.report.Subject;

/// A finding as the API tells it; what is not known is an empty text.
record FindingView(
        FindingCode code,
        String level,
        String title,
        String sourceId,
        String role,
        String first,
        String last,
        String email,
        String phone,
        String className,
        String detail,
        Instant since,
        boolean solved) {

    static FindingView of(RecordedFinding recorded) {
        Subject subject = recorded.subject();
        FindingCode code = recorded.finding().code();
        return new FindingView(code, code.level().name(), code.title(), recorded.finding().id(),
                recorded.finding().kind().word(),
                subject.first(), subject.last(), subject.email(), subject.phone(), subject.className(),
                recorded.finding().detail(), recorded.since(), recorded.solved());
    }
}
