package rollcall.local.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.directory.Directory.Entry;
import rollcall.directory.OwnClass;
import rollcall.directory.OwnProfile;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

final class DirectoryExportTest {
    @Test
    void anExemptPersonIsNamedAndInNoClass() {
        OwnProfile own = new OwnProfile(
                Optional.empty(), Optional.empty(), List.of(), List.of(), new TreeSet<>(), true,
                Optional.empty());
        Entry exempt = Entries.account("m1",
                Map.of(new PersonId("p1"), Entries.active(Entries.person("Away", RoleName.STUDENT))), own);
        OwnClass chess = new OwnClass(
                Entries.DISTRICT, new ClassId("h1"), "Chess", new AccountId("t1"), Entries.ids(List.of("old", "m2")));

        assertThat(Entries.export(exempt, Entries.alias("old", "m1"), new Entry.OfOwnClass(chess),
                new Entry.OfClass(Entries.schoolClass(List.of("old"), List.of("m2"), List.of(), true))))
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
        SchoolClass schoolClass = Entries.schoolClass(List.of("m1"), List.of("m2"), List.of(), true);

        assertThat(Entries.export(new Entry.OfClass(schoolClass)))
                .containsExactly(
                        """
                            {"kind":"class","id":"c1","sourceId":"x1","school":"s1","name":"Algebra","owner":"t1",\
                            "coOwners":["t2"],"members":[{"account":"m1","origin":"sis"},\
                            {"account":"m2","origin":"user"}],"status":"active"}""");
    }

    @Test
    void aRemovedClassHasNoMembersOfTheSis() {
        assertThat(Entries.export(new Entry.OfClass(Entries.schoolClass(List.of("m1"), List.of(), List.of(), false))))
                .singleElement()
                .asString()
                .contains("\"members\":[]", "\"status\":\"removed\"");
    }

    @Test
    void twoIdsOfOneAccountAreOneMemberByTheUsersWord() {
        SchoolClass schoolClass = Entries.schoolClass(List.of("m1", "old"), List.of("older"), List.of(), true);

        assertThat(Entries.export(Entries.alias("old", "m1"), Entries.alias("older", "old"),
                new Entry.OfClass(schoolClass)))
                .singleElement()
                .asString()
                .contains("\"members\":[{\"account\":\"m1\",\"origin\":\"user\"}]");
    }

    @Test
    void aMemberTheUserRemovedUnderAnOldIdStaysRemoved() {
        SchoolClass schoolClass = Entries.schoolClass(List.of("m1"), List.of(), List.of("old"), true);

        assertThat(Entries.export(Entries.alias("old", "m1"), new Entry.OfClass(schoolClass))).singleElement()
                .asString()
                .contains("\"members\":[]");
    }

    @Test
    void anOwnerWhoIsACoOwnerUnderAnotherIdIsNamedOnce() {
        assertThat(
                Entries.export(Entries.alias("t2", "t1"),
                        new Entry.OfClass(Entries.schoolClass(List.of(), List.of(), List.of(), true))))
                .singleElement()
                .asString()
                .contains("\"owner\":\"t1\",\"coOwners\":[]");
    }

    @Test
    void aliasesThatFormACircleEndTheSearch() {
        assertThat(Entries.export(Entries.alias("x", "y"), Entries.alias("y", "x"),
                new Entry.OfClass(Entries.schoolClass(List.of("x"), List.of(), List.of(), true))))
                .hasSize(1);
    }

    @Test
    void anAliasCountsInItsOwnDistrictOnly() {
        Entry other = new Entry.OfAlias(new DistrictId("d2"), new AccountId("m1"), new AccountId("n1"));

        assertThat(Entries.export(other,
                new Entry.OfClass(Entries.schoolClass(List.of("m1"), List.of(), List.of(), true))))
                .singleElement()
                .asString()
                .contains("\"account\":\"m1\"");
    }

    @Test
    void theOrderOfTheScanDoesNotMatter() {
        List<Entry> entries = new ArrayList<>(List.of(
                Entries.student("s9"),
                Entries.student("s10"),
                Entries.account("g1", Map.of(new PersonId("g1"), Entries.active(Entries.guardianOf("old")))),
                Entries.alias("old", "s9"),
                new Entry.OfClass(Entries.schoolClass(List.of("s9"), List.of(), List.of(), true))));
        List<String> lines = Entries.export(entries.toArray(Entry[]::new));
        Collections.reverse(entries);

        assertThat(Entries.export(entries.toArray(Entry[]::new))).isEqualTo(lines);
        assertThat(lines).extracting(line -> line.split("\"", -1)[3] + " " + line.split("\"", -1)[7])
                .containsExactly("account g1", "account s10", "account s9", "class c1", "guardianship g1");
    }
}
