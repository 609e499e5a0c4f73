package rollcall.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// Turns the diff of one school into its plan: adds before removals.
final class PlanBuilder {
    private static final Tally MOVED = new Tally(0, 0, 0, 1, 0);
    private static final Tally CREATED = new Tally(1, 0, 0, 0, 0);
    private static final Tally RETURNED = new Tally(0, 0, 0, 0, 1, 0);
    private final DistrictView view;
    private final Settlement settlement;
    private final SchoolDiff diff;
    private final SchoolTarget target;
    private final Former former;
    private final Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Integer> relinked = new EnumMap<>(EntityKind.class);
    private final Map<EntityKey, Optional<Mark>> delta = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<PersonId> renumberedHere = new HashSet<>();

    PlanBuilder(DistrictView view, Settlement settlement, SchoolDiff diff, SchoolTarget target,
            Former former) {
        this.view = view;
        this.settlement = settlement;
        this.diff = diff;
        this.target = target;
        this.former = former;
    }

    /// @param loaded false if the school was never applied
    SchoolPlan build(HoldPolicy policy, boolean loaded) {
        findings.addAll(diff.findings());
        diff.added().keySet().forEach(this::identify);
        diff.added().forEach(this::add);
        diff.updated().forEach(this::update);
        diff.gone().forEach(this::drop);
        diff.unchanged().forEach((kind, count) -> count(kind, new Tally(0, 0, 0, 0, count)));
        GuardianLinks links = new GuardianLinks(former, settlement.renumbered());
        Verdict verdict = new Judge(view, policy, diff, target, former, links, loaded).judge(tallies, relinked);
        return new SchoolPlan(diff.school(), changes, findings, tallies, delta, former, verdict);
    }

    private void identify(EntityKey key) {
        if (key.type() == EntityKey.Type.PERSON) {
            PersonId arrival = new PersonId(key.id());
            Optional.ofNullable(settlement.linked().get(arrival))
                    .filter(account -> !account.equals(AccountId.of(arrival)))
                    .ifPresent(account -> changes.add(new Change.AccountLinked(arrival, account)));
            Optional.ofNullable(settlement.renumbered().get(arrival)).ifPresent(former -> renumber(former, arrival));
        }
    }

    private void renumber(PersonId from, PersonId to) {
        changes.add(new Change.PersonRenumbered(from, to, view.roster().people().get(to).kind()));
        renumberedHere.add(from);
    }

    private void add(EntityKey key, EntityKind kind) {
        put(key);
        Tally arrival = former.left(key) ? RETURNED : CREATED;
        count(kind, known(key) ? MOVED : arrival);
        if (kind != EntityKind.VISITOR && key.type() == EntityKey.Type.PERSON
                && settlement.relinked().contains(new PersonId(key.id()))) {
            relinked.merge(kind, 1, Integer::sum);
        }
    }

    private boolean known(EntityKey key) {
        return switch (key.type()) {
            case PERSON -> settlement.knows(new PersonId(key.id()));
            case CLASS -> settlement.movedClasses().contains(new SectionId(key.id()));
            case CONTACT_POINT -> false;
        };
    }

    private void update(EntityKey key) {
        put(key);
        EntityKind kind = target.marks().get(key).kind();
        boolean same = target.fingerprint().marks().get(key).kind() == kind;
        count(kind, same ? new Tally(0, 1, 0, 0, 0) : MOVED);
    }

    private void put(EntityKey key) {
        Change change = target.change(key);
        changes.add(change);
        if (change instanceof Change.ClassPut put) {
            SectionReuse.find(put, former.of(key)).ifPresent(findings::add);
        }
        delta.put(key, Optional.of(target.marks().get(key)));
    }

    private void drop(EntityKey key, EntityKind kind) {
        delta.put(key, Optional.empty());
        switch (key.type()) {
            case PERSON -> drop(new PersonId(key.id()), kind);
            case CLASS -> drop(new SectionId(key.id()));
            case CONTACT_POINT -> {
                changes.add(new Change.ContactPointReleased(new ContactPoint(key.id())));
                count(kind, new Tally(0, 0, 1, 0, 0));
            }
        }
    }

    /// A person who came back at another school leaves this one by word of its own: plans are applied one by one.
    private void drop(PersonId person, EntityKind kind) {
        boolean renumbered = settlement.replaced().contains(person);
        if (renumbered && renumberedHere.contains(person)) {
            return;
        }
        boolean left = view.left(person);
        changes.add(new Change.PersonLeft(person, left));
        if (left && !renumbered) {
            count(kind, new Tally(0, 0, 1, 0, 0));
        }
    }

    /// A class that another school has now is that school's to write.
    private void drop(SectionId section) {
        if (view.schoolOf(section).isEmpty()) {
            changes.add(new Change.ClassRemoved(section));
            count(EntityKind.CLASS, new Tally(0, 0, 1, 0, 0));
        }
    }

    private void count(EntityKind kind, Tally tally) {
        tallies.merge(kind, tally, Tally::plus);
    }
}
