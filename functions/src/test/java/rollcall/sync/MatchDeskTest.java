package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.plan.AccountId;
import rollcall.plan.Match;
import rollcall.roster.PersonId;

class MatchDeskTest {
    private final Night night = new Night().of(Springfield.small())
            .of(Springfield.small()
                    .renumber("tina", "tina-2")
                    .rename("tina-2", "Tina Maria")
                    .section("math", "elm", "tina-2", "ann", "bob"));

    @Test
    void aCaseShowsWhoVanishedAndWhoIsNew() {
        MatchDesk desk = desk();
        List<MatchDesk.OpenCase> cases = desk.all(Springfield.ID);
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().former()).extracting(Account::id).isEqualTo(new AccountId("tina"));
        assertThat(cases.getFirst().newcomer().orElseThrow().first()).isEqualTo("Tina Maria");
    }

    @Test
    void nobodyDecidesWhatNobodyWasAsked() {
        Match other = new Match(new PersonId("tina"), new PersonId("tina-3"));
        assertThat(desk().decide(Springfield.ID, other, Match.Decision.ACCEPT)).isFalse();
    }

    private MatchDesk desk() {
        return new MatchDesk(
                night.cases, night.schools, new SchoolArchive(night.blobs, night.clock), night.directory, night.clock);
    }
}
