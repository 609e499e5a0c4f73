package rollcall.local.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.directory.Account;
import rollcall.directory.Directory.Entry;
import rollcall.directory.OwnProfile;
import rollcall.directory.SchoolClass;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// What a scan of a directory may find.
final class Entries {
    static final DistrictId DISTRICT = new DistrictId("d1");
    private static final SchoolId SCHOOL = new SchoolId("s1");

    private Entries() {}

    static Entry account(String id, Map<PersonId, Source> sources) {
        return account(id, sources, OwnProfile.NONE);
    }

    static Entry account(String id, Map<PersonId, Source> sources, OwnProfile own) {
        return new Entry.OfAccount(new Account(
                DISTRICT, new AccountId(id), new TreeMap<>(sources), new TreeMap<>(), own, new TreeSet<>()));
    }

    static Entry student(String id) {
        return account(id, Map.of(new PersonId(id), active(person("Pupil", RoleName.STUDENT))));
    }

    static Entry alias(String alias, String account) {
        return new Entry.OfAlias(DISTRICT, new AccountId(alias), new AccountId(account));
    }

    static Source active(SisPerson values) {
        return new Source(1, true, values);
    }

    static SisPerson person(String first, RoleName role) {
        return person(first, role, List.of());
    }

    private static SisPerson person(String first, RoleName role, List<SisPerson.Guardianship> students) {
        return new SisPerson(
                new PersonName(first, "Sample"),
                List.of(new EmailAddress("a@example.org")),
                List.of(new PhoneNumber("+14155552671")),
                Optional.of(new Language("es")),
                new TreeSet<>(List.of(role)),
                new TreeSet<>(List.of(SCHOOL)),
                Optional.empty(),
                Optional.empty(),
                students);
    }

    static SisPerson guardianOf(String student) {
        return person("Guardian", RoleName.GUARDIAN,
                List.of(new SisPerson.Guardianship(new AccountId(student), "Mother", "Family")));
    }

    static SchoolClass schoolClass(List<String> members, List<String> added, List<String> removed,
            boolean active) {
        SisClass values = new SisClass(
                SCHOOL,
                "Algebra",
                new AccountId("t1"),
                List.of(new AccountId("t2")),
                ids(members),
                Optional.empty());
        return new SchoolClass(
                DISTRICT,
                new ClassId("c1"),
                new SectionId("x1"),
                1,
                active,
                values,
                Optional.empty(),
                ids(added),
                ids(removed));
    }

    static SortedSet<AccountId> ids(List<String> ids) {
        return new TreeSet<>(ids.stream().map(AccountId::new).toList());
    }

    /// The lines of an export of these, of districts that have chosen nothing.
    static List<String> export(Entry... entries) {
        return export(Map.of(), entries);
    }

    static List<String> export(Map<DistrictId, Language> languages, Entry... entries) {
        DirectoryExport export = new DirectoryExport(languages);
        List.of(entries).forEach(export);
        return export.lines().toList();
    }
}
