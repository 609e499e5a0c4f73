package rollcall.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;

/// Carries a school's findings from one reading to the next: who stays keeps the date, who is gone is shown as solved
/// once. It is the same finding if it has the same code and is on the same record, whatever the detail says.
public final class FindingsHistory {
    /// How long something is shown that only one night can see.
    public static final Duration LASTING = Duration.ofDays(14);

    private FindingsHistory() {}

    /// What is to be kept now: tonight's findings, then those that last, then the solved ones.
    ///
    /// @param former what was kept before
    public static List<RecordedFinding> next(
            Collection<RecordedFinding> former, List<Finding> tonight, Subjects subjects, Instant now) {
        Map<Key, Instant> since = new HashMap<>();
        former.stream()
                .filter(recorded -> !recorded.solved())
                .forEach(recorded -> since.putIfAbsent(Key.of(recorded.finding()), recorded.since()));
        Set<Key> found = new HashSet<>();
        tonight.forEach(finding -> found.add(Key.of(finding)));
        Stream<RecordedFinding> here = tonight.stream()
                .map(finding -> new RecordedFinding(
                        finding, subjects.of(finding), since.getOrDefault(Key.of(finding), now), false));
        List<RecordedFinding> missing = former.stream()
                .filter(recorded -> !recorded.solved() && !found.contains(Key.of(recorded.finding())))
                .toList();
        Stream<RecordedFinding> lasting = missing.stream().filter(recorded -> lasts(recorded, now));
        Stream<RecordedFinding> solved = missing.stream()
                .filter(recorded -> !lasts(recorded, now))
                .map(RecordedFinding::solve);
        return Stream.of(here, lasting, solved).flatMap(recorded -> recorded).toList();
    }

    /// When the first of these ends by itself, if one does.
    public static Optional<Instant> end(Collection<RecordedFinding> kept) {
        return kept.stream()
                .filter(recorded -> !recorded.solved() && lasting(recorded))
                .map(recorded -> recorded.since().plus(LASTING))
                .min(Instant::compareTo);
    }

    private static boolean lasts(RecordedFinding recorded, Instant now) {
        return lasting(recorded) && now.isBefore(recorded.since().plus(LASTING));
    }

    private static boolean lasting(RecordedFinding recorded) {
        return recorded.finding().code() == FindingCode.SECTION_ID_REUSED;
    }

    private record Key(FindingCode code, String id) {
        static Key of(Finding finding) {
            return new Key(finding.code(), finding.id());
        }
    }
}
