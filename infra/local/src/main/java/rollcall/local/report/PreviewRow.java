package rollcall.local.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.HoldReason;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Tally;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.SchoolPreview;

/// What tonight would do to one school, without whom to.
///
/// @param verdict what would become of the plan
/// @param holds what it would wait for, in sentences
/// @param changes what would change, by kind that changes
/// @param findings how often each would be found
public record PreviewRow(
        DistrictId district,
        SchoolId school,
        String name,
        Outlook verdict,
        List<String> holds,
        SortedMap<EntityKind, Tally> changes,
        SortedMap<FindingCode, Integer> findings) {

    /// What would become of a school's plan.
    public enum Outlook {
        UNCHANGED,
        APPLY,
        HOLD
    }

    public PreviewRow {
        holds = List.copyOf(holds);
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    public static PreviewRow of(DistrictId district, SchoolPreview preview) {
        SchoolPlan plan = preview.plan();
        return new PreviewRow(
                district,
                plan.school(),
                preview.name(),
                outlook(plan),
                plan.verdict().reasons().stream().map(HoldReason::sentence).toList(),
                changes(plan.tallies()),
                new TreeMap<>(preview.findings()));
    }

    /// The changes of every kind together.
    Tally total() {
        return changes.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /// How many findings of a level there would be.
    int count(FindingCode.Level level) {
        return findings.entrySet()
                .stream()
                .filter(entry -> entry.getKey().level() == level)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Outlook outlook(SchoolPlan plan) {
        if (plan.changes().isEmpty()) {
            return Outlook.UNCHANGED;
        }
        return plan.verdict().reasons().isEmpty() ? Outlook.APPLY : Outlook.HOLD;
    }

    private static SortedMap<EntityKind, Tally> changes(Map<EntityKind, Tally> tallies) {
        SortedMap<EntityKind, Tally> changes = new TreeMap<>();
        tallies.forEach((kind, tally) -> {
            if (kind.reported() && !tally.changes().equals(Tally.NONE)) {
                changes.put(kind, tally.changes());
            }
        });
        return changes;
    }
}
