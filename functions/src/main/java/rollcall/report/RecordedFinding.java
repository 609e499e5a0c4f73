package rollcall.report;

import java.time.Instant;
import rollcall.plan.Finding;

/// A finding as it is kept.
///
/// @param since when it was first found
/// @param solved true if it was found at the reading before and is no more
public record RecordedFinding(Finding finding, Subject subject, Instant since, boolean solved) {

    RecordedFinding solve() {
        return new RecordedFinding(finding, subject, since, true);
    }
}
