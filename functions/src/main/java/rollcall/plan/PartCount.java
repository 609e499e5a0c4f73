package rollcall.plan;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.SectionId;

/// Counts what a part of a school's plan changes, which the whole plan's tallies do not tell.
final class PartCount {
    private final SchoolPlan plan;
    private final Map<EntityKey, Mark> from;
    private final Set<EntityKey> removed = new HashSet<>();
    private final Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);

    private PartCount(SchoolPlan plan, Fingerprint from) {
        this.plan = plan;
        this.from = from.marks();
        plan.changes().stream().filter(PartCount::removes).map(Change::key).forEach(removed::add);
    }

    /// @param from what the school was before
    static Map<EntityKind, Tally> of(SchoolPlan plan, Fingerprint from) {
        PartCount count = new PartCount(plan, from);
        count.from.forEach((key, mark) -> {
            if (!plan.delta().containsKey(key)) {
                count.add(mark.kind(), new Tally(0, 0, 0, 0, 1));
            }
        });
        plan.delta().forEach(count::add);
        return count.tallies;
    }

    private void add(EntityKey key, Optional<Mark> now) {
        Mark before = from.get(key);
        if (now.isPresent()) {
            EntityKind kind = now.get().kind();
            add(kind, before == null ? arrival(key) : stay(before.kind() == kind));
        } else if (before != null && removed.contains(key)) {
            add(before.kind(), new Tally(0, 0, 1, 0, 0));
        }
    }

    private static Tally stay(boolean sameKind) {
        return sameKind ? new Tally(0, 1, 0, 0, 0) : new Tally(0, 0, 0, 1, 0);
    }

    private Tally arrival(EntityKey key) {
        if (plan.former().left(key)) {
            return new Tally(0, 0, 0, 0, 1, 0);
        }
        boolean known = switch (plan.former().of(key)) {
            case Before.OfPerson person -> person.active();
            case Before.OfClass _ -> plan.former().schoolClass(new SectionId(key.id())).isPresent();
            case Before.Absent _,Before.OfContactPoint _ -> false;
        };
        return known ? new Tally(0, 0, 0, 1, 0) : new Tally(1, 0, 0, 0, 0);
    }

    private void add(EntityKind kind, Tally tally) {
        tallies.merge(kind, tally, Tally::plus);
    }

    /// Who only moves is not removed.
    private static boolean removes(Change change) {
        return switch (change) {
            case Change.PersonLeft left -> left.platform();
            case Change.ClassRemoved _,Change.ContactPointReleased _ -> true;
            case Change.PersonPut _,Change.PersonRenumbered _,Change.AccountLinked _,Change.ClassPut _ -> false;
            case Change.ContactPointPut _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ -> false;
        };
    }
}
