package rollcall.api;

import java.time.Instant;
import java.util.Optional;
import rollcall.notify.NoticeCounts;
import rollcall.notify.Round;

/// How far a round of notices is.
///
/// @param people all of the audience
/// @param done of how many it is known what became of them
/// @param trouble why nothing can be sent at present; a code of the sender's
record RoundView(Instant started, Optional<Instant> finished, int people, int done, int sent, int failed,
        Optional<String> trouble) {

    static RoundView of(Round round) {
        NoticeCounts counts = round.counts();
        return new RoundView(round.started(), round.finished(), counts.people(), counts.people() - counts.waiting(),
                counts.sent(), counts.failed(), round.trouble());
    }
}
