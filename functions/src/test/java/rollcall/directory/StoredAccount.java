package rollcall.directory;

import java.util.Collections;
import java.util.Map;
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
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

/// One account in memory: a part for each person of the source, one for each attendance, and the user's own.
final class StoredAccount {
    private final Map<PersonId, Part> parts = new TreeMap<>();
    private final Map<Attendance, Enrolment> enrolments = new TreeMap<>();
    private OwnProfile own = OwnProfile.NONE;
    private Optional<NameKey> found = Optional.empty();

    boolean put(Stamp stamp, Change.PersonPut put) {
        Attendance attendance = new Attendance(put.person(), stamp.school());
        if (isNewer(attendance, stamp) || (put.values().isPresent() && isNewer(put.person(), stamp))) {
            return false;
        }
        enrolments.put(attendance, new Enrolment(stamp.number(), put.classes()));
        if (put.values().isPresent()) {
            parts.put(put.person(), new Part(stamp.number(), true, put.values()));
            put.values().ifPresent(this::call);
        }
        return true;
    }

    boolean leave(Stamp stamp, Change.PersonLeft left) {
        Attendance attendance = new Attendance(left.person(), stamp.school());
        if (isNewer(attendance, stamp) || (left.platform() && isNewer(left.person(), stamp))) {
            return false;
        }
        enrolments.put(attendance, new Enrolment(stamp.number(), new TreeSet<>(Set.of())));
        if (left.platform()) {
            Optional<SisPerson> values = Optional.ofNullable(parts.get(left.person())).flatMap(Part::values);
            parts.put(left.person(), new Part(stamp.number(), false, values));
        }
        return true;
    }

    boolean revert(Stamp stamp, PersonId person, Optional<Before.OfPerson> before) {
        Attendance attendance = new Attendance(person, stamp.school());
        if (isNewer(attendance, stamp) || isNewer(person, stamp)) {
            return false;
        }
        boolean active = before.filter(Before.OfPerson::active).isPresent();
        SortedSet<ClassId> classes = before.map(Before.OfPerson::classes).orElse(Collections.emptySortedSet());
        enrolments.put(attendance, new Enrolment(stamp.number(), classes));
        parts.put(person, new Part(stamp.number(), active, before.flatMap(Before.OfPerson::values)));
        before.flatMap(Before.OfPerson::values).ifPresent(this::call);
        return true;
    }

    private void call(SisPerson values) {
        found = NameKey.of(values.name()).or(() -> found);
    }

    /// By what the account is found.
    Optional<NameKey> found() {
        return own.name().flatMap(NameKey::of).or(() -> found);
    }

    /// True if only a reverted renumbering left anything here.
    boolean isFree(PersonId person) {
        boolean inactive = parts.containsKey(person) && !parts.get(person).active();
        return inactive && parts.get(person).values().isEmpty() && own.equals(OwnProfile.NONE);
    }

    void own(UnaryOperator<OwnProfile> change) {
        own = change.apply(own);
    }

    boolean blank() {
        return parts.isEmpty() && enrolments.isEmpty() && own.equals(OwnProfile.NONE);
    }

    /// The account without what is merged into it, if it was opened by hand or somebody's values have come already.
    Optional<Account> view(DistrictId district, AccountId id) {
        TreeMap<PersonId, Source> sources = new TreeMap<>();
        parts.forEach((person, part) -> part.values()
                .ifPresent(values -> sources.put(person, new Source(part.number(), part.active(), values))));
        return sources.isEmpty() && own.name().isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(
                        district, id, sources, new TreeMap<>(enrolments), own, new TreeSet<>()));
    }

    boolean isNewer(PersonId person, Stamp stamp) {
        return parts.containsKey(person) && parts.get(person).number() > stamp.number();
    }

    private boolean isNewer(Attendance attendance, Stamp stamp) {
        return enrolments.containsKey(attendance) && enrolments.get(attendance).number() > stamp.number();
    }

    private record Part(long number, boolean active, Optional<SisPerson> values) {}
}
