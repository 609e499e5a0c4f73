package rollcall.sync;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;

/// A school's findings, counted.
///
/// @param digest tells whether they are the same as another night's
/// @param document where they lie, one by one, with those that are solved since the document before
/// @param review when they are to be written anew although they are the same
public record FindingsSummary(
        Map<FindingCode, Integer> counts, long digest, Optional<String> document, Optional<Instant> review) {
    public static final FindingsSummary NONE = new FindingsSummary(
            Map.of(), 0, Optional.empty(), Optional.empty());

    public FindingsSummary {
        counts = Map.copyOf(counts);
    }

    /// How many findings weigh so much.
    public int count(FindingCode.Level level) {
        return counts.entrySet()
                .stream()
                .filter(entry -> entry.getKey().level() == level)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    static Map<FindingCode, Integer> count(List<Finding> findings) {
        Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return counts;
    }
}
