package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.SisPerson;
import rollcall.roster.Language;
import rollcall.roster.PersonId;

/// What every directory does when it is taken back that a person was given an account there was already.
public abstract class LinkReversalContract extends DirectoryContract {
    private static final PersonId FIRST = new PersonId("first");
    private static final PersonId SECOND = new PersonId("second");

    @Test
    void personWhoWasLinkedToAnAccountIsNobodyAgainAndTheAccountIsWhatItWas() {
        put(HOME, 1, FIRST, guardian());
        List<Directory.Entry> before = shown();
        linked(2);
        user(new UserChange.LanguageChosen(AccountId.of(SECOND), new Language("fr")));
        assertThat(unlink(3)).isEqualTo(WRITTEN);
        assertThat(account(SECOND)).isEmpty();
        assertThat(existing(FIRST).own().language()).contains(new Language("fr"));
        assertThat(existing(FIRST).sourceIds()).containsExactly(FIRST);
        assertThat(shown()).hasSameSizeAs(before);
        assertThat(put(HOME, 2, SECOND, guardian())).isEqualTo(SUPERSEDED);
    }

    @Test
    void linkThatIsTakenBackTwiceIsTakenBackOnce() {
        put(HOME, 1, FIRST, guardian());
        List<Directory.Entry> before = shown();
        linked(2);
        assertThat(unlink(3)).isEqualTo(WRITTEN);
        assertThat(unlink(3)).isEqualTo(WRITTEN);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void personCanBeLinkedAgainButNotByAnOlderPlan() {
        put(HOME, 1, FIRST, guardian());
        linked(2);
        List<Directory.Entry> before = shown();
        unlink(3);
        assertThat(link(2)).isEqualTo(SUPERSEDED);
        linked(4);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void newerLinkIsNotTakenBack() {
        put(HOME, 1, FIRST, guardian());
        linked(2);
        List<Directory.Entry> before = shown();
        assertThat(unlink(1)).isEqualTo(SUPERSEDED);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void whoseLinkIsTakenBackCanHaveAnAccountOfTheirOwn() {
        put(HOME, 1, FIRST, guardian());
        linked(2);
        unlink(3);
        assertThat(put(HOME, 4, SECOND, guardian())).isEqualTo(WRITTEN);
        assertThat(existing(SECOND).id()).isEqualTo(AccountId.of(SECOND));
    }

    private void linked(long number) {
        assertThat(link(number)).isEqualTo(WRITTEN);
        assertThat(put(HOME, number, SECOND, guardian())).isEqualTo(WRITTEN);
        assertThat(existing(SECOND).id()).isEqualTo(AccountId.of(FIRST));
    }

    private WriteOutcome link(long number) {
        return write(HOME, number, new Change.AccountLinked(SECOND, AccountId.of(FIRST)));
    }

    private WriteOutcome unlink(long number) {
        return write(HOME, number, new Change.LinkReverted(SECOND, AccountId.of(FIRST)));
    }

    private static SisPerson guardian() {
        return DirectorySamples.guardian("Wu", HOME);
    }
}
