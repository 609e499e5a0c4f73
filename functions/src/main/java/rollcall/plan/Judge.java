package rollcall.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what is dangerous about the plan of one school.
///
/// @param loaded false if the school was never applied: then everything is new, and nothing can be lost
record Judge(
        DistrictView view,
        HoldPolicy policy,
        SchoolDiff diff,
        SchoolTarget target,
        Former former,
        GuardianLinks links,
        boolean loaded) {

    /// @param relinked how many of each kind came back under other ids
    Verdict judge(Map<EntityKind, Tally> tallies, Map<EntityKind, Integer> relinked) {
        List<HoldReason> reasons = new ArrayList<>(policy.judgeIds(relinked, tallies));
        if (loaded) {
            emptied(EntityKind.STUDENT).ifPresent(reasons::add);
            emptied(EntityKind.CLASS).ifPresent(reasons::add);
            reasons.addAll(policy.judge(tallies, updates()));
        }
        emergencies().ifPresent(reasons::add);
        crowds().ifPresent(reasons::add);
        return reasons.isEmpty() ? new Verdict.Apply() : new Verdict.Hold(reasons, dangerous(reasons));
    }

    private Set<EntityKey> dangerous(List<HoldReason> reasons) {
        Set<EntityKey> keys = new TreeSet<>();
        for (HoldReason reason : reasons) {
            switch (reason) {
                case HoldReason.EmptyRoster empty -> keys.addAll(gone(empty.of()));
                case HoldReason.LargeRemoval large -> keys.addAll(gone(large.of()));
                case HoldReason.LargeUpdate large -> diff.updated()
                        .stream()
                        .filter(key -> target.marks().get(key).kind() == large.of())
                        .forEach(keys::add);
                case HoldReason.EmergencyContacts _ ->
                    puts().filter(put -> !links.emergencies(put).isEmpty()).forEach(put -> keys.add(put.key()));
                case HoldReason.TooManyGuardians _ -> puts()
                        .filter(put -> links.all(put).stream().anyMatch(student -> view.crowd(student) > 0))
                        .forEach(put -> keys.add(put.key()));
                case HoldReason.IdsChanged _,HoldReason.AfterUndo _,HoldReason.Paused _ -> {
                }
            }
        }
        return keys;
    }

    private Set<EntityKey> gone(EntityKind kind) {
        Set<EntityKey> keys = new TreeSet<>(diff.gone().keySet());
        keys.removeIf(key -> diff.gone().get(key) != kind);
        return keys;
    }

    /// A school that was taken off the selection is to be empty.
    private Optional<HoldReason> emptied(EntityKind kind) {
        long former = diff.gone().values().stream().filter(kind::equals).count();
        boolean none = !diff.added().containsValue(kind)
                && !diff.unchanged().containsKey(kind)
                && diff.updated().stream().noneMatch(key -> target.marks().get(key).kind() == kind);
        return former > 0 && none && policy.counts(kind) && view.covers(diff.school())
                ? Optional.of(new HoldReason.EmptyRoster(kind, Math.toIntExact(former)))
                : Optional.empty();
    }

    private Map<EntityKind, Integer> updates() {
        Map<EntityKind, Integer> updates = new EnumMap<>(EntityKind.class);
        diff.updated()
                .stream()
                .filter(key -> target.fingerprint().marks().get(key).kind() == target.marks().get(key).kind())
                .filter(this::changes)
                .forEach(key -> updates.merge(target.marks().get(key).kind(), 1, Integer::sum));
        return updates;
    }

    /// True if the record itself is another one. What nobody knows any more, and what is therefore written anew, may well
    /// be the same.
    private boolean changes(EntityKey key) {
        RecordChanges records = new RecordChanges(policy);
        Change change = target.change(key);
        return (change instanceof Change.PersonPut put && records.person(former.person(put.person()), put.values()))
                || (change instanceof Change.ClassPut taught
                        && records.schoolClass(former.schoolClass(taught.section()), taught.values()));
    }

    private Optional<HoldReason> emergencies() {
        int added = (int) puts().filter(put -> !links.emergencies(put).isEmpty()).count();
        return added == 0 ? Optional.empty() : Optional.of(new HoldReason.EmergencyContacts(added, guardians()));
    }

    private int guardians() {
        return (int) target.marks().values().stream().filter(mark -> mark.kind() == EntityKind.GUARDIAN).count();
    }

    private Optional<HoldReason> crowds() {
        Set<AccountId> students = students(links::all);
        IntSummaryStatistics crowds = students.stream()
                .mapToInt(view::crowd)
                .filter(count -> count > 0)
                .summaryStatistics();
        int crowded = Math.toIntExact(crowds.getCount());
        return crowded == 0
                ? Optional.empty()
                : Optional.of(new HoldReason.TooManyGuardians(crowded, students.size(), crowds.getMax(), Crowds.LIMIT));
    }

    private Set<AccountId> students(Function<Change.PersonPut, Set<AccountId>> added) {
        Set<AccountId> students = new TreeSet<>();
        puts().forEach(put -> students.addAll(added.apply(put)));
        return students;
    }

    private Stream<Change.PersonPut> puts() {
        return Stream.concat(diff.added().keySet().stream(), diff.updated().stream())
                .map(target::change)
                .filter(Change.PersonPut.class::isInstance)
                .map(Change.PersonPut.class::cast);
    }
}
