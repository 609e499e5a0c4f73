package rollcall.local.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.directory.Directory.Entry;
import rollcall.directory.OwnProfile;
import rollcall.directory.Source;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;

final class AccountExportTest {
    @Test
    void anAccountHasAllItsFields() {
        SisPerson teacher = Entries.person("Zoë", RoleName.TEACHER);

        assertThat(Entries.export(Entries.account("a1", Map.of(new PersonId("p2"), Entries.active(teacher)))))
                .containsExactly(
                        """
                            {"kind":"account","id":"a1","district":"d1","sourceIds":["p2"],"roles":["teacher"],\
                            "schools":["s1"],"firstName":"Zoë","lastName":"Sample","emails":["a@example.org"],\
                            "phones":["+14155552671"],"language":"es","status":"active"}""");
    }

    @Test
    void anAccountOfTwoPeopleShowsBoth() {
        Map<PersonId, Source> sources = Map.of(
                new PersonId("p2"), Entries.active(Entries.person("Second", RoleName.GUARDIAN)),
                new PersonId("p1"), Entries.active(Entries.person("First", RoleName.TEACHER)));

        assertThat(Entries.export(Entries.account("a1", sources))).singleElement()
                .asString()
                .contains("\"sourceIds\":[\"p1\",\"p2\"]", "\"roles\":[\"guardian\",\"teacher\"]", "\"First\"");
    }

    @Test
    void aRemovedAccountKeepsItsNameAndLosesItsSchools() {
        Source left = new Source(1, false, Entries.person("Left", RoleName.STUDENT));

        assertThat(Entries.export(Entries.account("a1", Map.of(new PersonId("p1"), left)))).singleElement()
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
                false,
                Optional.of(Instant.parse("2026-11-24T16:00:00Z")));

        assertThat(Entries.export(Entries.account("a1",
                Map.of(new PersonId("p2"), Entries.active(Entries.person("Zoë", RoleName.TEACHER))), own)))
                .singleElement()
                .asString()
                .contains(
                        """
                            "firstName":"Own","lastName":"Name","emails":["a@example.org"],"phones":["+14155552671"],\
                            "provenEmails":["own@example.org"],"provenPhones":["+14155552699"],"claimed":"2026-11-24T16:00:00Z","language":"fr",\
                            "status":"active\"""");
    }

    @Test
    void aGuardianshipNamesRealAccounts() {
        Entry guardian = Entries.account("g1", Map.of(new PersonId("g1"), Entries.active(Entries.guardianOf("old"))));

        assertThat(Entries.export(guardian, Entries.student("s9"), Entries.alias("old", "s9")))
                .contains("""
                    {"kind":"guardianship","guardian":"g1","student":"s9","relationship":"Mother"}""");
    }

    @Test
    void aGuardianshipOfNobodyIsNone() {
        Entry guardian = Entries.account("g1", Map.of(new PersonId("g1"), Entries.active(Entries.guardianOf("gone"))));

        assertThat(Entries.export(guardian)).hasSize(1);
    }

    @Test
    void aGuardianWhoLeftIsNobodysGuardian() {
        Source left = new Source(1, false, Entries.guardianOf("s9"));

        assertThat(Entries.export(Entries.account("g1", Map.of(new PersonId("g1"), left)), Entries.student("s9")))
                .hasSize(2);
    }

    @Test
    void whoSaysNoLanguageHasThatOfTheDistrict() {
        OwnProfile own = new OwnProfile(
                Optional.of(new PersonName("Own", "Name")), Optional.empty(), List.of(), List.of(), new TreeSet<>(),
                false, Optional.empty());
        Entry byHand = Entries.account("a1", Map.of(), own);

        assertThat(Entries.export(byHand)).singleElement().asString().contains("\"language\":\"en\"");
        assertThat(Entries.export(Map.of(Entries.DISTRICT, new Language("vi")), byHand)).singleElement()
                .asString()
                .contains("\"language\":\"vi\"");
    }
}
