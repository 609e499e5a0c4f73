package rollcall.sync;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Finds the guardians of a student. Only a guardian's account says whose guardian it is, and so everybody but the
/// students of the student's schools is read: half a read unit a person.
public final class StudentGuardians {
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;

    public StudentGuardians(SchoolStore schools, SchoolArchive archive, Directory directory) {
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
    }

    /// The accounts that are a guardian of the student by the word of the SIS, ordered by id.
    public Collection<Account> of(Account student) {
        SortedSet<AccountId> ids = student.ids();
        List<AccountId> others = student.all(SisPerson::schools)
                .stream()
                .flatMap(school -> people(student.district(), school))
                .distinct()
                .toList();
        SortedMap<AccountId, Account> guardians = new TreeMap<>();
        directory.accounts(student.district(), others)
                .values()
                .stream()
                .filter(account -> links(account).anyMatch(link -> ids.contains(link.student())))
                .forEach(account -> guardians.put(account.id(), account));
        return guardians.values();
    }

    /// Whose guardian an account is by the word of the SIS.
    public static Stream<SisPerson.Guardianship> links(Account guardian) {
        return guardian.values().flatMap(values -> values.students().stream());
    }

    private Stream<AccountId> people(DistrictId district, SchoolId school) {
        return schools.find(district, school)
                .stream()
                .flatMap(state -> archive.fingerprint(state).marks().entrySet().stream())
                .filter(entry -> entry.getKey().type() == EntityKey.Type.PERSON)
                .filter(entry -> entry.getValue().kind() != EntityKind.STUDENT)
                .map(entry -> new AccountId(entry.getKey().id()));
    }
}
