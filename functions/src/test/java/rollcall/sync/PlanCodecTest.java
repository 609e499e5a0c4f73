package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.Former;
import rollcall.plan.Mark;
import rollcall.plan.RecordKind;
import rollcall.plan.RoleName;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.report.RecordedFinding;
import rollcall.report.Subject;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

class PlanCodecTest {
    private static final SisPerson PERSON = new SisPerson(
            new PersonName("Maya", "Quist"),
            List.of(new EmailAddress("maya@lakeshore.example")),
            List.of(new PhoneNumber("+14155552671")),
            Optional.of(new Language("zh-Hant")),
            new TreeSet<>(Set.of(RoleName.STUDENT)),
            new TreeSet<>(Set.of(new SchoolId("school"))),
            Optional.of(LocalDate.of(2015, 3, 7)),
            Optional.of(Grade.GRADE_4),
            List.of(new SisPerson.Guardianship(new AccountId("child"), "Parent", "Primary")));
    private static final SisClass CLASS = new SisClass(
            new SchoolId("school"),
            "Math 4",
            new AccountId("teacher"),
            List.of(new AccountId("other")),
            new TreeSet<>(Set.of(new AccountId("child"))),
            Optional.of("term"));
    private static final ContactPoint POINT = ContactPoint.of(new EmailAddress("maya@lakeshore.example"));

    private static final Former FORMER = new Former(Map.of(
            EntityKey.of(new PersonId("p")),
            new Before.OfPerson(false, Optional.of(PERSON), new TreeSet<>(Set.of(new ClassId("c")))),
            EntityKey.of(new SectionId("s")),
            new Before.OfClass(true, CLASS),
            EntityKey.of(POINT),
            new Before.OfContactPoint(new AccountId("p"))));

    @Test
    void everyKindOfChangeSurvivesTheJourney() {
        List<Change> changes = List.of(
                new Change.PersonPut(
                        new PersonId("p"),
                        PersonKind.STUDENT,
                        Optional.of(PERSON),
                        new TreeSet<>(Set.of(new ClassId("c")))),
                new Change.PersonPut(new PersonId("p"), PersonKind.STUDENT, Optional.empty(), new TreeSet<>()),
                new Change.PersonLeft(new PersonId("p"), true),
                new Change.PersonRenumbered(new PersonId("old"), new PersonId("new"), PersonKind.GUARDIAN),
                new Change.AccountLinked(new PersonId("new"), new AccountId("own:eve")),
                new Change.ClassPut(new SectionId("s"), CLASS),
                new Change.ClassRemoved(new SectionId("s")),
                new Change.ContactPointPut(POINT, new AccountId("p")),
                new Change.ContactPointReleased(POINT),
                new Change.Reverted(EntityKey.of(POINT), new Before.Absent()),
                new Change.Reverted(EntityKey.of(new SectionId("s")), new Before.OfClass(true, CLASS)),
                new Change.RenumberingReverted(new PersonId("old"), new PersonId("new"), PersonKind.GUARDIAN),
                new Change.LinkReverted(new PersonId("new"), new AccountId("own:eve")));
        Finding finding = new Finding(FindingCode.NAME_MISSING, RecordKind.STUDENT, "p", "");
        RecordedFinding recorded = new RecordedFinding(
                finding, new Subject("Maya", "Quist", "", "", "Lakeshore", ""),
                Instant.parse("2026-11-24T07:00:00.5Z"), true);
        StagedPlan plan = new StagedPlan(17, changes, List.of(recorded), FORMER, Map.of(
                EntityKey.of(POINT), new Mark(-7, EntityKind.CONTACT_POINT)));

        assertThat(PlanCodec.read(PlanCodec.write(plan))).isEqualTo(plan);
        assertThat(changes.stream().map(change -> change.getClass().getName()))
                .containsOnly(
                        Stream.of(Change.class.getPermittedSubclasses()).map(Class::getName).toArray(String[]::new));
    }
}
