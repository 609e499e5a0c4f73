package rollcall.notify;

import java.time.Instant;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// The newest round of notices for an audience of a school: somebody, or a sync that added people, had all told who
/// were not told yet.
///
/// @param id tells it from earlier rounds
/// @param revision which write of this it is; 0 if it was never stored
/// @param started when it was asked for
/// @param counts how far it is, as of the last look
/// @param trouble why nothing can be sent at present; a code of the sender's
/// @param finished when it ended; empty as long as it goes on
public record Round(
        DistrictId district,
        SchoolId school,
        Audience audience,
        String id,
        long revision,
        Instant started,
        NoticeCounts counts,
        Optional<String> trouble,
        Optional<Instant> finished) {
    public Round {
        Identifiers.require("a round", id);
        trouble.ifPresent(code -> Identifiers.require("a code", code));
    }

    /// A round that was just asked for.
    ///
    /// @param former the round before, if there was one
    static Round begun(NoticeTask task, Optional<Round> former, Instant now) {
        return new Round(task.district(), task.school(), task.audience(), task.round(),
                former.map(Round::revision).orElse(0L), now, NoticeCounts.NONE, Optional.empty(), Optional.empty());
    }

    public boolean underWay() {
        return finished.isEmpty();
    }

    NoticeTask task() {
        return new NoticeTask(district, school, audience, id);
    }

    Round at(NoticeCounts now) {
        return new Round(district, school, audience, id, revision, started, now, Optional.empty(), finished);
    }

    Round troubled(NoticeCounts now, String code) {
        return new Round(district, school, audience, id, revision, started, now, Optional.of(code), finished);
    }

    Round finished(NoticeCounts last, Instant now) {
        return new Round(district, school, audience, id, revision, started, last, Optional.empty(), Optional.of(now));
    }

    /// The same, to be stored after what somebody else stored of it.
    Round after(Round other) {
        return new Round(district, school, audience, id, other.revision, started, counts, trouble, finished);
    }

    /// This round as it is once it was stored.
    public Round stored() {
        return new Round(district, school, audience, id, revision + 1, started, counts, trouble, finished);
    }
}
