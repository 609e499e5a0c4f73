package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;
import rollcall.roster.Unreadable;

/// What must hold after every night of a history, whatever happened before.
final class HistoryCheck {
    private final Nights nights;
    private final Nights otherOrder;

    HistoryCheck(long seed) {
        this.nights = new Nights(new Random(seed));
        this.otherOrder = new Nights(new Random(~seed));
    }

    void night(Night night) {
        Predicate<SchoolId> covers = night.connected()::contains;
        ModelDirectory.Visible before = nights.directory().visible();
        Map<SchoolId, Fingerprint> prints = nights.fingerprints();
        Map<SchoolId, SchoolPlan> plans = nights.night(night.roster(), covers);
        assertThat(plans).as("plans of shuffled input in another order")
                .isEqualTo(otherOrder.night(night.shuffled(), covers));
        assertThat(nights.plan(night.roster(), covers)).as("a second planning of the night").isEmpty();
        plans.forEach((school, plan) -> checkTallies(
                plan, prints.getOrDefault(school, Fingerprint.EMPTY), nights.fingerprint(school)));
        ModelDirectory.Visible after = nights.directory().visible();
        ModelDirectory.Visible fresh = nights.fresh(night.roster(), covers);
        ModelDirectory.Visible truth = night.readable() ? fresh : nights.fresh(night.truth(), covers);
        checkNobodyLost(before, after, truth);
        checkLeavers(plans, after, truth);
        checkForm(after, before, night, fresh);
    }

    private static void checkTallies(SchoolPlan plan, Fingerprint before, Fingerprint after) {
        Map<EntityKind, Integer> movedAway = new TreeMap<>();
        plan.delta()
                .forEach((key, mark) -> Optional.ofNullable(before.marks().get(key))
                        .filter(former -> mark.filter(now -> now.kind() == former.kind()).isEmpty())
                        .ifPresent(former -> movedAway.merge(former.kind(), 1, Integer::sum)));
        for (EntityKind kind : EntityKind.values()) {
            Tally tally = plan.tallies().getOrDefault(kind, Tally.NONE);
            assertThat(tally.after()).as("%s after", kind).isEqualTo(size(after, kind));
            assertThat(tally.before() - tally.removed() + movedAway.getOrDefault(kind, 0)).as("%s before", kind)
                    .isEqualTo(size(before, kind));
            assertThat(tally.removed()).as("%s removed", kind).isLessThanOrEqualTo(movedAway.getOrDefault(kind, 0));
        }
    }

    private static int size(Fingerprint fingerprint, EntityKind kind) {
        return (int) fingerprint.marks().values().stream().filter(mark -> mark.kind() == kind).count();
    }

    /// What was there and would be there if every record were readable is still there.
    private static void checkNobodyLost(
            ModelDirectory.Visible before, ModelDirectory.Visible after, ModelDirectory.Visible truth) {
        assertThat(after.people().keySet()).as("people still there")
                .containsAll(both(before.people().keySet(), truth.people().keySet()));
        assertThat(after.classes().keySet()).as("classes still there")
                .containsAll(both(before.classes().keySet(), truth.classes().keySet()));
    }

    private static void checkLeavers(
            Map<SchoolId, SchoolPlan> plans, ModelDirectory.Visible after, ModelDirectory.Visible truth) {
        Set<PersonId> leavers = new TreeSet<>();
        plans.values().forEach(plan -> plan.changes().forEach(change -> {
            if (change instanceof Change.PersonLeft left && left.platform()) {
                leavers.add(left.person());
            }
        }));
        assertThat(both(leavers, truth.people().keySet())).as("leavers who are still in the roster").isEmpty();
        assertThat(both(leavers, after.people().keySet())).as("leavers who are still in the directory").isEmpty();
    }

    /// Like a fresh load, but for what is blocked: that is as it was the night before.
    private static void checkForm(ModelDirectory.Visible after, ModelDirectory.Visible before, Night night,
            ModelDirectory.Visible fresh) {
        Set<PersonId> keptPeople = new TreeSet<>(after.people().keySet());
        keptPeople.removeAll(fresh.people().keySet());
        Set<SectionId> keptClasses = new TreeSet<>(after.classes().keySet());
        keptClasses.removeAll(fresh.classes().keySet());
        if (night.readable()) {
            assertThat(night.roster().people().keySet()).as("people kept").containsAll(keptPeople);
            assertThat(night.roster().sections().keySet()).as("classes kept").containsAll(keptClasses);
        }
        keptPeople.forEach(person -> assertThat(after.people().get(person)).as("kept %s", person)
                .isEqualTo(before.people().get(person)));
        if (!unreadable(night, Unreadable.Kind.SECTION)) {
            checkPeople(after, fresh, keptClasses);
        }
        checkClasses(after, fresh, keptPeople);
        checkPoints(after, before, fresh, keptPeople);
    }

    private static boolean unreadable(Night night, Unreadable.Kind kind) {
        return night.roster().unreadable().stream().anyMatch(record -> record.kind() == kind);
    }

    private static void checkPeople(
            ModelDirectory.Visible after, ModelDirectory.Visible fresh, Set<SectionId> keptClasses) {
        Set<ClassId> kept = keptClasses.stream().map(ClassId::of).collect(Collectors.toSet());
        fresh.people().forEach((person, account) -> {
            assertThat(after.people().get(person)).as("person %s", person).isEqualTo(account);
            Map<SchoolId, SortedSet<ClassId>> places = new TreeMap<>();
            after.places().get(person).forEach((school, classes) -> places.put(school, without(classes, kept)));
            assertThat(places).as("places of %s", person).isEqualTo(fresh.places().get(person));
        });
    }

    private static void checkClasses(
            ModelDirectory.Visible after, ModelDirectory.Visible fresh, Set<PersonId> keptPeople) {
        Set<AccountId> kept = keptPeople.stream().map(AccountId::of).collect(Collectors.toSet());
        fresh.classes()
                .forEach((section, values) -> assertThat(without(after.classes().get(section), kept))
                        .as("class %s", section)
                        .isEqualTo(values));
    }

    private static void checkPoints(ModelDirectory.Visible after, ModelDirectory.Visible before,
            ModelDirectory.Visible fresh, Set<PersonId> keptPeople) {
        assertThat(after.points()).as("contact points").containsAllEntriesOf(fresh.points());
        after.points().forEach((point, owner) -> {
            if (!fresh.points().containsKey(point)) {
                assertThat(keptPeople).as("owner of a contact point nobody has").contains(owner);
                assertThat(before.points()).containsEntry(point, owner);
            }
        });
        before.points().forEach((point, owner) -> {
            if (keptPeople.contains(owner) && !fresh.points().containsKey(point)) {
                assertThat(after.points()).as("contact points of the kept").containsEntry(point, owner);
            }
        });
    }

    private static SisClass without(SisClass values, Set<AccountId> kept) {
        return new SisClass(
                values.school(),
                values.name(),
                values.owner(),
                values.coOwners().stream().filter(owner -> !kept.contains(owner)).toList(),
                without(values.members(), kept),
                values.term());
    }

    private static <T extends Comparable<T>> SortedSet<T> without(Set<T> all, Set<T> kept) {
        return all.stream().filter(one -> !kept.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T extends Comparable<T>> Set<T> both(Set<T> one, Set<T> two) {
        return one.stream().filter(Objects::nonNull).filter(two::contains).collect(Collectors.toSet());
    }
}
