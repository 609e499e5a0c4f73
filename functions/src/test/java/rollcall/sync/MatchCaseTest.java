package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.directory.Account;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.FindingCode;
import rollcall.plan.Match;
import rollcall.plan.Match.Decision;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;

/// A teacher who perhaps came back under another id, from the first doubt to the human's answer.
class MatchCaseTest {
    private static final Springfield BEFORE = Springfield.small();
    private static final Match MATCH = new Match(new PersonId("tina"), new PersonId("tina-2"));
    private static final Instant LATER = Night.FIRST.plus(MatchCases.DECISION_LIFETIME);
    /// The same address and school, another name.
    private static final Springfield AFTER = Springfield.small()
            .renumber("tina", "tina-2")
            .rename("tina-2", "Tina Maria")
            .section("math", "elm", "tina-2", "ann", "bob");
    private final Night night = new Night().of(BEFORE);

    @Test
    void caseIsOpenedOnceAndKeepsWaiting() {
        night.directory.change(Springfield.ID, new UserChange.LanguageChosen(
                new AccountId("tina"), new Language("fr")));
        night.of(AFTER);
        assertThat(night.cases.all(Springfield.ID)).containsExactly(new MatchCase(Springfield.ID, MATCH,
                PersonKind.TEACHER, new SchoolId("elm"), Night.FIRST.plusSeconds(86_400), Optional.empty()));
        assertThat(night.school("elm").findings().counts()).containsEntry(FindingCode.POSSIBLE_MATCH, 1);
        night.next().next();
        assertThat(night.cases.all(Springfield.ID)).hasSize(1);
        assertThat(account("tina").active()).isTrue();
        assertThat(night.directory.accounts(Springfield.ID, List.of(new AccountId("tina-2")))).isEmpty();
        assertThat(night.atRest()).isTrue();
    }

    @Test
    void acceptedOneKeepsAccountAndOwnValues() {
        night.directory.change(Springfield.ID, new UserChange.LanguageChosen(
                new AccountId("tina"), new Language("fr")));
        night.of(AFTER);
        assertThat(night.cases.decide(Springfield.ID, MATCH, Decision.ACCEPT, LATER)).isTrue();
        night.of(AFTER);
        assertThat(account("tina-2").id()).isEqualTo(new AccountId("tina"));
        assertThat(account("tina-2").language()).contains(new Language("fr"));
        assertThat(account("tina-2").sourceIds()).containsExactly(new PersonId("tina-2"));
        assertThat(night.school("elm").findings().counts()).doesNotContainKey(FindingCode.POSSIBLE_MATCH);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPT")
    void othersAreTwoPeople(Decision decision) {
        night.of(AFTER);
        night.cases.decide(Springfield.ID, MATCH, decision, LATER);
        night.of(AFTER);
        assertThat(account("tina-2").id()).isEqualTo(new AccountId("tina-2"));
        assertThat(account("tina").active()).isFalse();
        assertThat(night.export(AFTER)).contains("class math active math");
    }

    @Test
    void reKeyedTeacherIsRecognisedAndKeepsEverything() {
        Springfield renumbered = Springfield.small()
                .renumber("tina", "tina-2")
                .section("math", "elm", "tina-2", "ann", "bob");
        night.of(renumbered);
        assertThat(account("tina-2").id()).isEqualTo(new AccountId("tina"));
        assertThat(night.cases.all(Springfield.ID)).isEmpty();
    }

    @Test
    void nightWithoutVanishedPeopleAsksForNoCases() {
        night.wire.clear();
        night.of(BEFORE.copy().rename("bob", "Robert").student("eve", "elm"));
        assertThat(night.wire.calls()).noneMatch(call -> call.startsWith("MatchCases"));
    }

    private Account account(String id) {
        AccountId account = new AccountId(id);
        return night.directory.accounts(Springfield.ID, List.of(account)).get(account);
    }
}
