package rollcall.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

/// What one run came to at one school; a run without a plan has none.
///
/// @param number the number of the run's plan
/// @param at when it was applied, or when it began to wait, to the second
/// @param changes what the plan changes, by kind that is reported; kinds without changes are left out
/// @param membersAdded memberships it added, 0 while it waits
/// @param membersRemoved memberships it removed, 0 while it waits
/// @param errors how many errors the reading had
/// @param alerts how many alerts the reading had
public record HistoryEntry(
        long number,
        Instant at,
        Fate fate,
        SortedMap<EntityKind, Tally> changes,
        int membersAdded,
        int membersRemoved,
        int errors,
        int alerts) {
    public HistoryEntry {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        changes = changed(changes);
    }

    /// An entry without memberships and findings.
    public static HistoryEntry of(long number, Instant at, Fate fate, Map<EntityKind, Tally> changes) {
        return new HistoryEntry(number, at, fate, new TreeMap<>(changes), 0, 0, 0, 0);
    }

    public HistoryEntry withMembers(int added, int removed) {
        return new HistoryEntry(number, at, fate, changes, added, removed, errors, alerts);
    }

    public HistoryEntry withFindings(int erring, int alerting) {
        return new HistoryEntry(number, at, fate, changes, membersAdded, membersRemoved, erring, alerting);
    }

    /// The same plan with another fate.
    HistoryEntry became(Fate other) {
        return new HistoryEntry(number, at, other, changes, membersAdded, membersRemoved, errors, alerts);
    }

    /// The same entry, of a plan that has waited since then.
    HistoryEntry since(Instant earlier) {
        return new HistoryEntry(number, earlier, fate, changes, membersAdded, membersRemoved, errors, alerts);
    }

    /// True if `next` waits with the same changes: the night only made the plan anew.
    boolean repeatedBy(HistoryEntry next) {
        return fate == Fate.HELD && next.fate == Fate.HELD && changes.equals(next.changes);
    }

    private static SortedMap<EntityKind, Tally> changed(Map<EntityKind, Tally> tallies) {
        Map<EntityKind, Tally> changed = new EnumMap<>(EntityKind.class);
        tallies.forEach((kind, tally) -> {
            if (kind.reported() && !tally.changes().equals(Tally.NONE)) {
                changed.put(kind, tally.changes());
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(changed));
    }
}
