package rollcall.notify;

import java.time.Instant;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;

/// One message owed to one person for one reason, and what became of it.
///
/// @param audience as whom the person is told; with the account it makes the notice the one it is
/// @param round the round that sent it, see [Round]
/// @param attempt tells the attempt at sending it from any other
/// @param at when it came into this state
/// @param code why it is in this state, where the sender gave a reason; no personal data
public record Notice(
        DistrictId district,
        AccountId account,
        Audience audience,
        String round,
        String attempt,
        Channel channel,
        NoticeState state,
        Instant at,
        Optional<String> code) {
    public Notice {
        Identifiers.require("a round", round);
        Identifiers.require("an attempt", attempt);
        code.ifPresent(text -> Identifiers.require("a code", text));
    }

    /// The same attempt, in another state.
    public Notice now(NoticeState next, Optional<String> why, Instant when) {
        return new Notice(district, account, audience, round, attempt, channel, next, when, why);
    }

    /// True if a round is to send it: it has not been sent, and not been refused in that round.
    boolean owed(String current) {
        return state == NoticeState.POSTPONED || (!state.told() && !round.equals(current));
    }
}
