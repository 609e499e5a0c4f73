package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.Language;

/// What users did stays, whatever the nights bring.
class UserValuesTest {
    private static final Springfield TOWN = Springfield.small();
    private final Night night = new Night().of(TOWN);

    @Test
    void classKeepsItsNameAndTheMembersTheUserChose() {
        change(new UserChange.ClassRenamed(new ClassId("math"), "Numbers"));
        change(new UserChange.MemberAdded(new ClassId("math"), new AccountId("cid")));
        change(new UserChange.MemberRemoved(new ClassId("math"), new AccountId("bob")));
        night.of(TOWN.copy().section("math", "elm", "tina", "bob", "cid").rename("bob", "Robert"));
        assertThat(night.export()).contains("class math active Numbers", "{cid=USER}");
        night.of(TOWN.copy().section("math", "elm", "tina", "ann"));
        assertThat(night.export()).contains("class math active Numbers", "{ann=SIS, cid=USER}");
    }

    @Test
    void languageThatWasChosenStaysThroughARenumbering() {
        change(new UserChange.LanguageChosen(new AccountId("gus"), new Language("fr")));
        night.of(TOWN.copy().rename("gus", "Gustav")).of(TOWN.copy().renumber("gus", "gus-2"));
        assertThat(night.export()).containsPattern("account gus active \\[gus-2].*fr");
    }

    @Test
    void personWhoReturnsFindsAccountAndOwnValuesAgain() {
        change(new UserChange.LanguageChosen(new AccountId("bob"), new Language("fr")));
        String before = night.export(TOWN);
        night.of(TOWN.copy().without("bob"));
        assertThat(night.export()).containsPattern("account bob former \\[].*fr");
        assertThat(night.of(TOWN).export(TOWN)).isEqualTo(before);
    }

    @Test
    void classThatReturnsHasItsOwnNameAgain() {
        change(new UserChange.ClassRenamed(new ClassId("art"), "Painting"));
        String before = night.export(TOWN);
        night.release(TOWN.copy().without("art"));
        assertThat(night.export()).contains("class art former Painting");
        assertThat(night.of(TOWN).export(TOWN)).isEqualTo(before);
    }

    private void change(UserChange change) {
        night.directory.change(Springfield.ID, change);
    }
}
