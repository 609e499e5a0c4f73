package rollcall.directory;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.SisClass;
import rollcall.roster.DistrictId;
import rollcall.roster.SectionId;

/// The classes of one district in memory.
final class StoredClasses {
    private final Map<ClassId, Stored> classes = new TreeMap<>();
    private final Map<ClassId, Own> own = new TreeMap<>();

    WriteOutcome put(Stamp stamp, Change.ClassPut put) {
        ClassSize.check(put.values().members());
        return write(stamp, put.section(), former -> former.with(stamp.number(), true, Optional.of(put.values())));
    }

    WriteOutcome remove(Stamp stamp, Change.ClassRemoved removed) {
        return write(stamp, removed.section(), former -> former.with(stamp.number(), false, former.values()));
    }

    WriteOutcome revert(Stamp stamp, Change.Reverted reverted) {
        Optional<Before.OfClass> before = reverted.before(Before.OfClass.class);
        return write(stamp, new SectionId(reverted.key().id()), former -> former.with(
                stamp.number(),
                before.filter(Before.OfClass::active).isPresent(),
                before.map(Before.OfClass::values)));
    }

    void make(UserChange.ClassMade made) {
        Optional<AccountId> owner = Optional.ofNullable(own.get(made.schoolClass())).map(Own::owner);
        if (classes.containsKey(made.schoolClass()) || !owner.orElse(made.owner()).equals(made.owner())) {
            throw new IllegalStateException("there is a class of this id already");
        }
        own.putIfAbsent(made.schoolClass(), new Own(made.owner(), made.name(), new TreeSet<>()));
    }

    void rename(UserChange.ClassRenamed renamed) {
        change(
                renamed.schoolClass(),
                former -> former.own(Optional.of(renamed.name()), former.added, former.removed),
                former -> new Own(former.owner, renamed.name(), former.members));
    }

    /// @param ids every id that may stand for the member
    void add(ClassId schoolClass, AccountId member, Set<AccountId> ids) {
        change(
                schoolClass,
                former -> former.own(former.ownName, plus(former.added, member), minus(former.removed, ids)),
                former -> new Own(former.owner, former.name, plus(former.members, member)));
    }

    /// @param ids every id that may stand for the member
    void remove(ClassId schoolClass, AccountId member, Set<AccountId> ids) {
        change(
                schoolClass,
                former -> former.own(former.ownName, minus(former.added, ids), plus(former.removed, member)),
                former -> new Own(former.owner, former.name, minus(former.members, ids)));
    }

    Optional<OwnClass> findOwn(DistrictId district, ClassId id) {
        return Optional.ofNullable(own.get(id))
                .map(one -> new OwnClass(district, id, one.name, one.owner, one.members));
    }

    List<OwnClass> allOwn(DistrictId district) {
        return own.keySet().stream().flatMap(id -> findOwn(district, id).stream()).toList();
    }

    Optional<SchoolClass> find(DistrictId district, ClassId id) {
        return Optional.ofNullable(classes.get(id)).flatMap(stored -> stored.view(district, id));
    }

    List<SchoolClass> all(DistrictId district) {
        return classes.keySet().stream().flatMap(id -> find(district, id).stream()).toList();
    }

    private WriteOutcome write(Stamp stamp, SectionId section, UnaryOperator<Stored> change) {
        ClassId id = ClassId.of(section);
        Stored former = classes.getOrDefault(id, Stored.none(section));
        if (former.number > stamp.number() || own.containsKey(id)) {
            return new WriteOutcome.Superseded();
        }
        classes.put(id, change.apply(former));
        return new WriteOutcome.Written();
    }

    private void change(ClassId id, UnaryOperator<Stored> rostered, UnaryOperator<Own> byHand) {
        Stored former = classes.get(id);
        if (own.containsKey(id)) {
            own.compute(id, (_, one) -> byHand.apply(one));
        } else if (former == null || former.values().isEmpty()) {
            throw new NoSuchElementException("no such class");
        } else {
            classes.put(id, rostered.apply(former));
        }
    }

    private static SortedSet<AccountId> plus(SortedSet<AccountId> all, AccountId one) {
        SortedSet<AccountId> result = new TreeSet<>(all);
        result.add(one);
        return result;
    }

    private static SortedSet<AccountId> minus(SortedSet<AccountId> all, Set<AccountId> some) {
        SortedSet<AccountId> result = new TreeSet<>(all);
        result.removeAll(some);
        return result;
    }

    private record Own(AccountId owner, String name, SortedSet<AccountId> members) {}

    private record Stored(
            SectionId section,
            long number,
            boolean active,
            Optional<SisClass> values,
            Optional<String> ownName,
            SortedSet<AccountId> added,
            SortedSet<AccountId> removed) {

        static Stored none(SectionId section) {
            return new Stored(
                    section, 0, false, Optional.empty(), Optional.empty(), new TreeSet<>(), new TreeSet<>());
        }

        Stored with(long newNumber, boolean nowActive, Optional<SisClass> newValues) {
            return new Stored(section, newNumber, nowActive, newValues, ownName, added, removed);
        }

        Stored own(Optional<String> name, SortedSet<AccountId> nowAdded, SortedSet<AccountId> nowRemoved) {
            return new Stored(section, number, active, values, name, nowAdded, nowRemoved);
        }

        Optional<SchoolClass> view(DistrictId district, ClassId id) {
            return values.map(
                    sis -> new SchoolClass(district, id, section, number, active, sis, ownName, added, removed));
        }
    }
}
