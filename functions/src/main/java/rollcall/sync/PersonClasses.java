package rollcall.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Directory;
import rollcall.directory.Enrolment;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.SisClass;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;

/// The classes of one school that gain or lose one student, and nothing else.
record PersonClasses(Directory directory, DistrictId district, PersonId person, Optional<Account> account) {

    /// @param present false if the person is to be in no class at all
    /// @param from the classes that may be written: those the school is known to have
    List<Change.ClassPut> changed(SchoolId school, Roster read, boolean present, Fingerprint from) {
        List<Change.ClassPut> puts = new ArrayList<>();
        classes(school, read, from).values()
                .stream()
                .filter(found -> found.active() && found.values().school().equals(school))
                .forEach(found -> change(found, read, present).ifPresent(puts::add));
        return puts;
    }

    private Map<ClassId, SchoolClass> classes(SchoolId school, Roster read, Fingerprint from) {
        SortedSet<ClassId> ids = new TreeSet<>();
        account.map(known -> known.enrolments().get(new Attendance(person, school)))
                .map(Enrolment::classes)
                .ifPresent(ids::addAll);
        read.sections().keySet().forEach(section -> ids.add(ClassId.of(section)));
        ids.removeIf(id -> !from.marks().containsKey(new EntityKey(EntityKey.Type.CLASS, id.value())));
        return directory.classes(district, ids);
    }

    /// A section without a teacher is an error and stays as it was.
    private Optional<Change.ClassPut> change(SchoolClass found, Roster read, boolean present) {
        Optional<Section> section = Optional.ofNullable(read.sections().get(found.section()));
        if (section.filter(known -> known.teacher().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        boolean belongs = present && section.filter(known -> known.students().contains(person)).isPresent();
        TreeSet<AccountId> members = new TreeSet<>(found.values().members());
        boolean differs = belongs ? members.add(AccountId.of(person)) : members.remove(AccountId.of(person));
        return differs ? Optional.of(put(found, members)) : Optional.empty();
    }

    private static Change.ClassPut put(SchoolClass found, SortedSet<AccountId> members) {
        SisClass values = found.values();
        return new Change.ClassPut(found.section(), new SisClass(values.school(), values.name(), values.owner(),
                values.coOwners(), members, values.term()));
    }
}
