package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.Former;
import rollcall.plan.RoleName;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// What an administrator reads of a plan.
class ChangeRowsTest {
    private static final SchoolId ELM = new SchoolId("elm");
    private static final NamesById SCHOOLS = new NamesById(
            Map.of(new AccountId("tom"), "Tom Doe"), Map.of(), Map.of(ELM, "Elm School", new SchoolId("oak"), "Oak"));

    @Test
    void newPersonHasARowForEachFieldThatIsNotEmpty() {
        assertThat(rows(Former.NOTHING, put("ann", person("Ann", "elm")))).containsExactly(
                "create,student,ann,Ann Doe,Elm School,,first name,,Ann",
                "create,student,ann,Ann Doe,Elm School,,last name,,Doe",
                "create,student,ann,Ann Doe,Elm School,,e-mail,,ann@a.example",
                "create,student,ann,Ann Doe,Elm School,,role,,student",
                "create,student,ann,Ann Doe,Elm School,,school,,Elm School");
    }

    @Test
    void changedFieldIsTheOnlyRow() {
        assertThat(rows(former("ann", person("Ann", "elm"), true), put("ann", person("Annabel", "elm"))))
                .containsExactly(
                        "update,student,ann,Annabel Doe,Elm School,,first name,Ann,Annabel",
                        "update,student,ann,Annabel Doe,Elm School,,e-mail,ann@a.example,annabel@a.example");
    }

    @Test
    void personWhoComesFromAnotherSchoolHasMoved() {
        assertThat(rows(former("ann", person("Ann", "oak"), true), put("ann", person("Ann", "elm"))))
                .containsExactly("move,student,ann,Ann Doe,Elm School,,school,Oak,Elm School");
    }

    @Test
    void personWhoIsOnlyElsewhereNowHasMovedToo() {
        assertThat(rows(former("ann", person("Ann", "elm"), true), new Change.PersonLeft(new PersonId("ann"), false)))
                .containsExactly("move,student,ann,Ann Doe,Elm School,,school,Elm School,");
    }

    @Test
    void personWhoLeavesIsOneRow() {
        assertThat(rows(former("ann", person("Ann", "elm"), true), new Change.PersonLeft(new PersonId("ann"), true)))
                .containsExactly("remove,student,ann,Ann Doe,Elm School,,,Ann Doe,");
    }

    @Test
    void personWhoReturnsIsOneRowAndOneForWhatIsNew() {
        assertThat(rows(former("ann", person("Ann", "oak"), false), put("ann", person("Ann", "elm"))))
                .containsExactly(
                        "return,student,ann,Ann Doe,Elm School,,,,Ann Doe",
                        "move,student,ann,Ann Doe,Elm School,,school,Oak,Elm School");
    }

    @Test
    void guardianUnderAnotherIdIsReLinkedAndComparedWithWhoTheyWere() {
        assertThat(rows(former("gus", guardian("Gus"), true),
                new Change.PersonRenumbered(new PersonId("gus"), new PersonId("gus-2"), PersonKind.GUARDIAN),
                put("gus-2", guardian("Gustav")))).containsExactly(
                        "re-link,guardian,gus-2,Gustav Doe,Elm School,,source ID,gus,gus-2",
                        "update,guardian,gus-2,Gustav Doe,Elm School,,first name,Gus,Gustav");
    }

    @Test
    void personWhoseLinkIsTakenBackIsRemoved() {
        assertThat(rows(former("gus", guardian("Gus"), true),
                new Change.LinkReverted(new PersonId("gus"), new AccountId("own:hand"))))
                .containsExactly("remove,guardian,gus,Gus Doe,Elm School,,,Gus Doe,");
    }

    @Test
    void renumberingThatIsTakenBackIsReLinkedTheOtherWay() {
        Former former = former("gus-2", guardian("Gustav"), true);
        assertThat(rows(former,
                new Change.RenumberingReverted(new PersonId("gus"), new PersonId("gus-2"), PersonKind.GUARDIAN),
                new Change.Reverted(EntityKey.of(new PersonId("gus")), before(guardian("Gus"), true))))
                .containsExactly(
                        "re-link,guardian,gus,Gus Doe,Elm School,,source ID,gus-2,gus",
                        "update,guardian,gus,Gus Doe,Elm School,,first name,Gustav,Gus");
    }

    @Test
    void membersAreNamedOneByOne() {
        Former former = new Former(Map.of(
                EntityKey.of(new SectionId("math")), new Before.OfClass(true, schoolClass("Math", "ann", "bob")),
                EntityKey.of(new PersonId("ann")), before(person("Ann", "elm"), true)));
        assertThat(rows(former, new Change.ClassPut(new SectionId("math"), schoolClass("Maths", "ann", "cid"))))
                .containsExactly(
                        "update,class,math,Maths,Elm School,,name,Math,Maths",
                        "create,member,cid,cid,Elm School,Maths,member,,member",
                        "remove,member,bob,bob,Elm School,Maths,member,member,");
    }

    @Test
    void newClassNamesItsTeacherAndRemovedClassItsMembers() {
        Change put = new Change.ClassPut(new SectionId("math"), schoolClass("Math", "ann"));
        assertThat(rows(Former.NOTHING, put)).contains("create,class,math,Math,Elm School,,teacher,,Tom Doe");
        Former former = Former.NOTHING.after(List.of(put));
        assertThat(rows(former, new Change.ClassRemoved(new SectionId("math")))).containsExactly(
                "remove,class,math,Math,Elm School,,,Math,", "remove,member,ann,ann,Elm School,Math,member,member,");
    }

    @Test
    void contactPointsAreToldByTheirPeople() {
        ContactPoint point = ContactPoint.of(new EmailAddress("ann@a.example"));
        assertThat(rows(Former.NOTHING, new Change.ContactPointPut(point, new AccountId("ann")),
                new Change.ContactPointReleased(point))).isEmpty();
    }

    @Test
    void whoIsNotNamedByThePlanIsAskedFor() {
        assertThat(ChangeRows.unnamed(
                List.of(put("ann", person("Ann", "elm")),
                        new Change.ClassPut(new SectionId("math"), schoolClass("Math", "ann", "bob"))),
                Former.NOTHING)).containsExactly(new AccountId("bob"), new AccountId("tom"));
    }

    @Test
    void tableHasItsColumnsAndNoFormula() {
        StringBuilder out = new StringBuilder();
        Change change = new Change.ClassPut(new SectionId("math"), schoolClass("=cmd", "ann"));
        new ChangeRows(ELM, List.of(change), Former.NOTHING, SCHOOLS).write(out);
        assertThat(out.toString()).contains("change,kind,source ID,name,school,class,field,before,after\r\n")
                .contains("create,class,math,'=cmd,Elm School,,name,,'=cmd\r\n");
    }

    private static List<String> rows(Former former, Change... changes) {
        return new ChangeRows(ELM, List.of(changes), former, SCHOOLS).rows()
                .map(row -> String.join(",", row.cells()))
                .toList();
    }

    private static Change put(String id, SisPerson values) {
        return new Change.PersonPut(new PersonId(id), values.kind(), Optional.of(values), new TreeSet<>());
    }

    private static Former former(String id, SisPerson values, boolean active) {
        return new Former(Map.of(EntityKey.of(new PersonId(id)), before(values, active)));
    }

    private static Before before(SisPerson values, boolean active) {
        return new Before.OfPerson(active, Optional.of(values), new TreeSet<>());
    }

    private static SisPerson person(String first, String school) {
        return person(first, RoleName.STUDENT, school, List.of(new EmailAddress(
                first.toLowerCase(Locale.ROOT) + "@a.example")));
    }

    private static SisPerson guardian(String first) {
        return person(first, RoleName.GUARDIAN, "elm", List.of());
    }

    private static SisPerson person(String first, RoleName role, String school, List<EmailAddress> emails) {
        return new SisPerson(new PersonName(first, "Doe"), emails, List.of(), Optional.empty(),
                new TreeSet<>(Set.of(role)), new TreeSet<>(Set.of(new SchoolId(school))), Optional.empty(),
                Optional.empty(), List.of());
    }

    private static SisClass schoolClass(String name, String... members) {
        return new SisClass(ELM, name, new AccountId("tom"), List.of(),
                new TreeSet<>(Stream.of(members).map(AccountId::new).toList()), Optional.empty());
    }
}
