package rollcall.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rollcall.plan.Finding;
import rollcall.plan.SchoolDiff;
import rollcall.report.FindingsHistory;
import rollcall.report.RecordedFinding;
import rollcall.report.Subjects;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// Decides what is kept of schools' findings. While nothing about them changes they are neither read nor written.
///
/// @param names what the roster calls a school now
record FindingsBook(SchoolArchive archive, Roster roster, Function<SchoolId, String> names, Instant now) {
    /// The document they lie in expires: so often it is written anew. It outlives a pause of the district's.
    private static final Duration RENEWAL = Duration.ofDays(30);

    /// The findings as they are to be kept from now on; empty if what is kept still holds.
    ///
    /// @param diff what a night's roster alone tells
    /// @param tonight that and what a plan adds
    Optional<List<RecordedFinding>> page(SchoolState state, SchoolDiff diff, List<Finding> tonight) {
        FindingsSummary kept = state.findings();
        boolean same = diff.findingsDigest() == kept.digest() && tonight.size() == diff.findings().size();
        boolean due = kept.review().filter(review -> !now.isBefore(review)).isPresent();
        return same && !due
                ? Optional.empty()
                : Optional.of(FindingsHistory.next(
                        archive.findings(state), tonight, new Subjects(roster, names.apply(state.school())), now));
    }

    /// What a school's state says of them.
    ///
    /// @param document where they lie
    FindingsSummary summary(List<RecordedFinding> page, SchoolDiff diff, String document) {
        List<Finding> open = page.stream()
                .filter(recorded -> !recorded.solved())
                .map(RecordedFinding::finding)
                .toList();
        Optional<Instant> review = open.isEmpty() ? Optional.empty() : Optional.of(review(page));
        return new FindingsSummary(
                FindingsSummary.count(open), diff.findingsDigest(), Optional.of(document), review);
    }

    private Instant review(List<RecordedFinding> page) {
        Instant renewal = now.plus(RENEWAL);
        return FindingsHistory.end(page).filter(end -> end.isBefore(renewal)).orElse(renewal);
    }
}
