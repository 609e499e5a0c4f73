package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollcall.plan.Match;
import rollcall.plan.Match.Decision;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;

/// What every store of match cases does.
public abstract class MatchCasesContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Match MATCH = new Match(new PersonId("old"), new PersonId("new"));
    protected final SettableClock clock = new SettableClock(NOW);
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    protected abstract MatchCases cases();

    @Test
    void caseComesBackAsProposed() {
        propose(NOW, Duration.ofDays(8));
        assertThat(cases().all(district)).containsExactly(found(NOW, Optional.empty()));
        assertThat(cases().all(new DistrictId(district + "x"))).isEmpty();
    }

    @Test
    void caseThatIsProposedAgainKeepsItsDateAndTheDecision() {
        propose(NOW, Duration.ofDays(8));
        assertThat(cases().decide(district, MATCH, Decision.REJECT, NOW.plus(MatchCases.DECISION_LIFETIME))).isTrue();
        assertThat(cases().decide(district, MATCH, Decision.ACCEPT, NOW.plus(MatchCases.DECISION_LIFETIME))).isTrue();
        clock.set(NOW.plus(Duration.ofDays(7)));
        propose(clock.instant(), Duration.ofDays(8));
        clock.set(NOW.plus(Duration.ofDays(14)));
        assertThat(cases().all(district)).containsExactly(found(NOW, Optional.of(Decision.ACCEPT)));
    }

    @Test
    void caseThatIsNoLongerProposedExpires() {
        propose(NOW, Duration.ofDays(8));
        clock.set(NOW.plus(Duration.ofDays(8)));
        assertThat(cases().all(district)).isEmpty();
        assertThat(cases().decide(district, MATCH, Decision.ACCEPT, NOW.plus(MatchCases.DECISION_LIFETIME))).isFalse();
    }

    @Test
    void nobodyDecidesWhatNobodyWasAsked() {
        assertThat(cases().decide(district, MATCH, Decision.ACCEPT, NOW.plus(MatchCases.DECISION_LIFETIME))).isFalse();
        assertThat(cases().all(district)).isEmpty();
    }

    private void propose(Instant since, Duration lifetime) {
        cases().propose(found(since, Optional.empty()), since.plus(lifetime));
    }

    private MatchCase found(Instant since, Optional<Decision> decision) {
        return new MatchCase(district, MATCH, PersonKind.TEACHER, new SchoolId("elm"), since, decision);
    }
}
