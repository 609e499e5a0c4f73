package rollcall.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.plan.EntityKind;

/// The numbers of a school or of a whole district.
///
/// @param present how many of each kind the directory holds; every kind that is reported, and no other
/// @param errors records that could not be created until the SIS is mended
/// @param alerts records that were created but are less useful
public record Figures(SortedMap<EntityKind, Integer> present, int errors, int alerts) {
    public static final Figures NONE = new Figures(Collections.emptySortedMap(), 0, 0);

    public Figures {
        present = reported(present);
    }

    public static Figures of(Map<EntityKind, Integer> present, int errors, int alerts) {
        return new Figures(new TreeMap<>(present), errors, alerts);
    }

    /// How many of one kind there are.
    public int of(EntityKind kind) {
        return present.getOrDefault(kind, 0);
    }

    public Figures plus(Figures other) {
        Map<EntityKind, Integer> sum = new EnumMap<>(present);
        other.present.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
        return of(sum, errors + other.errors, alerts + other.alerts);
    }

    private static SortedMap<EntityKind, Integer> reported(Map<EntityKind, Integer> counts) {
        TreeMap<EntityKind, Integer> reported = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            if (kind.reported()) {
                reported.put(kind, counts.getOrDefault(kind, 0));
            }
        }
        return Collections.unmodifiableSortedMap(reported);
    }
}
