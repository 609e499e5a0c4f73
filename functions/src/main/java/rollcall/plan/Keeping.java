package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollcall.roster.PersonId;

/// Leaves in the plan of one school what hangs on people who are tied to others that wait: guardians stay the guardians of
/// their students, and nobody leaves the platform whom such a school has.
///
/// The fingerprint remembers what is really written, so the first plan after the wait writes the rest.
final class Keeping {
    private static final Tally REMOVED = new Tally(0, 0, 1, 0, 0);
    private static final Tally UPDATED = new Tally(0, 1, 0, 0, 0);
    private static final Tally UNCHANGED = new Tally(0, 0, 0, 0, 1);
    private final DistrictView view;
    private final Ties ties;
    private final GuardianLinks links;
    private final SchoolPlan plan;
    private final Fingerprint fingerprint;
    private final List<Change> changes = new ArrayList<>();
    private final Map<EntityKey, Optional<Mark>> delta;
    private final Map<EntityKind, Tally> tallies;
    private final Set<Long> staying = new HashSet<>();

    /// @param links what the plan adds and drops
    /// @param fingerprint what the plan was made from
    Keeping(DistrictView view, Ties ties, GuardianLinks links, SchoolPlan plan, Fingerprint fingerprint) {
        this.view = view;
        this.ties = ties;
        this.links = links;
        this.plan = plan;
        this.fingerprint = fingerprint;
        this.delta = new TreeMap<>(plan.delta());
        this.tallies = new EnumMap<>(EntityKind.class);
        this.tallies.putAll(plan.tallies());
    }

    SchoolPlan plan() {
        plan.changes().forEach(this::sort);
        changes.removeIf(this::keeps);
        return new SchoolPlan(
                plan.school(), changes, plan.findings(), tallies, delta, plan.former(), plan.verdict());
    }

    private void sort(Change change) {
        switch (change) {
            case Change.PersonPut put -> put(put);
            case Change.PersonLeft left -> leave(left);
            case Change.ClassPut _,Change.ClassRemoved _,Change.PersonRenumbered _,Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                changes.add(change);
        }
    }

    private void put(Change.PersonPut put) {
        instead(put, new Change.PersonPut(put.person(), put.kind(), links.keeping(put, this::tied), put.classes()));
    }

    private boolean tied(AccountId student) {
        return ties.elsewhere(new PersonId(student.value()), plan.school());
    }

    private void leave(Change.PersonLeft left) {
        if (ties.elsewhere(left.person(), plan.school())) {
            changes.add(new Change.PersonLeft(left.person(), false));
            if (left.platform() && !ties.replaced(left.person())) {
                count(left.key(), REMOVED, Tally.NONE);
            }
        } else {
            kept(left).ifPresentOrElse(kept -> stay(left, kept), () -> changes.add(left));
        }
    }

    /// As the guardian of whom somebody stays who would leave the platform. Whoever came back under another id is kept
    /// under that.
    private Optional<SisPerson> kept(Change.PersonLeft left) {
        return links.former(left.person())
                .filter(_ -> left.platform() && !ties.replaced(left.person()))
                .map(before -> before.with(
                        before.students().stream().filter(link -> tied(link.student())).toList(), Optional.empty()))
                .filter(kept -> !kept.students().isEmpty());
    }

    private void stay(Change.PersonLeft left, SisPerson kept) {
        staying.add(Marks.of(AccountId.of(left.person())).hash());
        staying.add(Mark.UNKNOWN);
        instead(left, new Change.PersonPut(
                left.person(), kept.kind(), Optional.of(kept), Collections.emptySortedSet()));
    }

    private void instead(Change change, Change.PersonPut cautious) {
        if (cautious.equals(change)) {
            changes.add(change);
            return;
        }
        Mark mark = Marks.of(cautious);
        boolean leaves = change instanceof Change.PersonLeft;
        if (mark.equals(fingerprint.marks().get(change.key()))) {
            delta.remove(change.key());
            count(change.key(), leaves ? REMOVED : UPDATED, UNCHANGED);
            return;
        }
        changes.add(cautious);
        delta.put(change.key(), Optional.of(mark));
        if (leaves) {
            count(change.key(), REMOVED, UPDATED);
        }
    }

    /// True if it belongs to somebody who stays, and to nobody else.
    private boolean keeps(Change change) {
        boolean keeps = change instanceof Change.ContactPointReleased released
                && staying.contains(fingerprint.marks().get(change.key()).hash())
                && !view.claimed(released.point());
        if (keeps) {
            delta.remove(change.key());
            count(change.key(), REMOVED, UNCHANGED);
        }
        return keeps;
    }

    private void count(EntityKey key, Tally was, Tally is) {
        tallies.merge(fingerprint.marks().get(key).kind(), is, Tally::plus);
        tallies.computeIfPresent(fingerprint.marks().get(key).kind(), (_, tally) -> tally.minus(was));
    }
}
