package rollcall.local.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.Directory.Entry;
import rollcall.directory.OwnClass;
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

final class DirectoryExportTest {
    private static final DistrictId DISTRICT = new DistrictId("d1");
    private static final SchoolId SCHOOL = new SchoolId("s1");

    @Test
    void anAccountHasAllItsFields() {
        SisPerson teacher = person("Zoë", RoleName.TEACHER);

        assertThat(export(account("a1", Map.of(new PersonId("p2"), active(teacher)))))
                .containsExactly(
                        """
                            {"kind":"account","id":"a1","district":"d1","sourceIds":["p2"],"roles":["teacher"],\
                            "schools":["s1"],"firstName":"Zoë","lastName":"Sample","emails":["a@example.org"],\
                            "phones":["+14155552671"],"language":"es","status":"active"}""");
    }

    @Test
    void anAccountOfTwoPeopleShowsBoth() {
        Map<PersonId, Source> sources = Map.of(
                new PersonId("p2"), active(person("Second", RoleName.GUARDIAN)),
                new PersonId("p1"), active(person("First", RoleName.TEACHER)));

        assertThat(export(account("a1", sources))).singleElement()
                .asString()
                .contains("\"sourceIds\":[\"p1\",\"p2\"]", "\"roles\":[\"guardian\",\"teacher\"]", "\"First\"");
    }

    @Test
    void aRemovedAccountKeepsItsNameAndLosesItsSchools() {
        Source left = new Source(1, false, person("Left", RoleName.STUDENT));

        assertThat(export(account("a1", Map.of(new PersonId("p1"), left)))).singleElement()
                .asString()
                .contains("\"Left\"", "\"schools\":[]", "\"sourceIds\":[]", "\"status\":\"removed\"");
    }

    @Test
    void whatAUserProvedIsToldApartAndWhatTheUserChoseIsShown() {
        OwnProfile own = new OwnProfile(
                Optional.of(new PersonName("Own", "Name")),
                Optional.of(new Language("fr")),
                List.of(new EmailAddress("own@example.org")),
                List.of(new PhoneNumber("+14155552699")),
                new TreeSet<>(),
                false);

        assertThat(export(account("a1", Map.of(new PersonId("p2"), active(person("Zoë", RoleName.TEACHER))), own)))
                .singleElement()
                .asString()
                .contains("""
                    "firstName":"Own","lastName":"Name","emails":["a@example.org"],"phones":["+14155552671"],\
                    "provenEmails":["own@example.org"],"provenPhones":["+14155552699"],"language":"fr",\
                    "status":"active\"""");
    }

    @Test
    void anExemptPersonIsNamedAndInNoClass() {
        OwnProfile own = new OwnProfile(
                Optional.empty(), Optional.empty(), List.of(), List.of(), new TreeSet<>(), true);
        Entry exempt = account("m1", Map.of(new PersonId("p1"), active(person("Away", RoleName.STUDENT))), own);
        OwnClass chess = new OwnClass(
                DISTRICT, new ClassId("h1"), "Chess", new AccountId("t1"), ids(List.of("old", "m2")));

        assertThat(export(exempt, alias("old", "m1"), new Entry.OfOwnClass(chess),
                new Entry.OfClass(schoolClass(List.of("old"), List.of("m2"), List.of(), true))))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"schools\":[]", "\"status\":\"exempt\""),
                        line -> assertThat(line).contains(
                                "\"members\":[{\"account\":\"m2\",\"origin\":\"user\"}]"),
                        line -> assertThat(line).isEqualTo("""
                            {"kind":"ownClass","id":"h1","name":"Chess","owner":"t1",\
                            "members":[{"account":"m2","origin":"user"}]}"""));
    }

    @Test
    void aClassHasAllItsFields() {
        SchoolClass schoolClass = schoolClass(List.of("m1"), List.of("m2"), List.of(), true);

        assertThat(export(new Entry.OfClass(schoolClass)))
                .containsExactly(
                        """
                            {"kind":"class","id":"c1","sourceId":"x1","school":"s1","name":"Algebra","owner":"t1",\
                            "coOwners":["t2"],"members":[{"account":"m1","origin":"sis"},\
                            {"account":"m2","origin":"user"}],"status":"active"}""");
    }

    @Test
    void aRemovedClassHasNoMembersOfTheSis() {
        assertThat(export(new Entry.OfClass(schoolClass(List.of("m1"), List.of(), List.of(), false))))
                .singleElement()
                .asString()
                .contains("\"members\":[]", "\"status\":\"removed\"");
    }

    @Test
    void twoIdsOfOneAccountAreOneMemberByTheUsersWord() {
        SchoolClass schoolClass = schoolClass(List.of("m1", "old"), List.of("older"), List.of(), true);

        assertThat(export(alias("old", "m1"), alias("older", "old"), new Entry.OfClass(schoolClass)))
                .singleElement()
                .asString()
                .contains("\"members\":[{\"account\":\"m1\",\"origin\":\"user\"}]");
    }

    @Test
    void aMemberTheUserRemovedUnderAnOldIdStaysRemoved() {
        SchoolClass schoolClass = schoolClass(List.of("m1"), List.of(), List.of("old"), true);

        assertThat(export(alias("old", "m1"), new Entry.OfClass(schoolClass))).singleElement()
                .asString()
                .contains("\"members\":[]");
    }

    @Test
    void anOwnerWhoIsACoOwnerUnderAnotherIdIsNamedOnce() {
        assertThat(
                export(alias("t2", "t1"), new Entry.OfClass(schoolClass(List.of(), List.of(), List.of(), true))))
                .singleElement()
                .asString()
                .contains("\"owner\":\"t1\",\"coOwners\":[]");
    }

    @Test
    void aliasesThatFormACircleEndTheSearch() {
        assertThat(export(alias("x", "y"), alias("y", "x"),
                new Entry.OfClass(schoolClass(List.of("x"), List.of(), List.of(), true))))
                .hasSize(1);
    }

    @Test
    void anAliasCountsInItsOwnDistrictOnly() {
        Entry other = new Entry.OfAlias(new DistrictId("d2"), new AccountId("m1"), new AccountId("n1"));

        assertThat(export(other, new Entry.OfClass(schoolClass(List.of("m1"), List.of(), List.of(), true))))
                .singleElement()
                .asString()
                .contains("\"account\":\"m1\"");
    }

    @Test
    void aGuardianshipNamesRealAccounts() {
        Entry guardian = account("g1", Map.of(new PersonId("g1"), active(guardianOf("old"))));

        assertThat(export(guardian, student("s9"), alias("old", "s9")))
                .contains("""
                    {"kind":"guardianship","guardian":"g1","student":"s9","relationship":"Mother"}""");
    }

    @Test
    void aGuardianshipOfNobodyIsNone() {
        Entry guardian = account("g1", Map.of(new PersonId("g1"), active(guardianOf("gone"))));

        assertThat(export(guardian)).hasSize(1);
    }

    @Test
    void aGuardianWhoLeftIsNobodysGuardian() {
        Source left = new Source(1, false, guardianOf("s9"));

        assertThat(export(account("g1", Map.of(new PersonId("g1"), left)), student("s9"))).hasSize(2);
    }

    @Test
    void theOrderOfTheScanDoesNotMatter() {
        List<Entry> entries = new ArrayList<>(List.of(
                student("s9"),
                student("s10"),
                account("g1", Map.of(new PersonId("g1"), active(guardianOf("old")))),
                alias("old", "s9"),
                new Entry.OfClass(schoolClass(List.of("s9"), List.of(), List.of(), true))));
        List<String> lines = export(entries.toArray(Entry[]::new));
        Collections.reverse(entries);

        assertThat(export(entries.toArray(Entry[]::new))).isEqualTo(lines);
        assertThat(lines).extracting(line -> line.split("\"", -1)[3] + " " + line.split("\"", -1)[7])
                .containsExactly("account g1", "account s10", "account s9", "class c1", "guardianship g1");
    }

    private static List<String> export(Entry... entries) {
        DirectoryExport export = new DirectoryExport(List.of());
        List.of(entries).forEach(export);
        return export.lines().toList();
    }

    private static Entry account(String id, Map<PersonId, Source> sources) {
        return account(id, sources, OwnProfile.NONE);
    }

    private static Entry account(String id, Map<PersonId, Source> sources, OwnProfile own) {
        return new Entry.OfAccount(new Account(
                DISTRICT, new AccountId(id), new TreeMap<>(sources), new TreeMap<>(), own, new TreeSet<>()));
    }

    private static Entry student(String id) {
        return account(id, Map.of(new PersonId(id), active(person("Pupil", RoleName.STUDENT))));
    }

    private static Entry alias(String alias, String account) {
        return new Entry.OfAlias(DISTRICT, new AccountId(alias), new AccountId(account));
    }

    private static Source active(SisPerson values) {
        return new Source(1, true, values);
    }

    private static SisPerson person(String first, RoleName role) {
        return person(first, role, List.of());
    }

    private static SisPerson guardianOf(String student) {
        return person("Guardian", RoleName.GUARDIAN,
                List.of(new SisPerson.Guardianship(new AccountId(student), "Mother", "Family")));
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

    private static SchoolClass schoolClass(List<String> members, List<String> added, List<String> removed,
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

    private static SortedSet<AccountId> ids(List<String> ids) {
        return new TreeSet<>(ids.stream().map(AccountId::new).toList());
    }
}
