package rollcall.notify;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Notices and rounds with every part present.
public final class NoticeSamples {
    private static final Instant MORNING = Instant.parse("2026-11-24T15:00:00.123456789Z");

    private NoticeSamples() {}

    /// An attempt that has just begun.
    public static Notice begun(DistrictId district, AccountId account, Audience audience, String attempt) {
        return new Notice(district, account, audience, "round-1", attempt, Channel.TEXT, NoticeState.BEGUN, MORNING,
                Optional.empty());
    }

    /// The same attempt, in another state.
    public static Notice settled(Notice notice, NoticeState state) {
        return notice.now(state, Optional.of("Code." + state), MORNING.plusSeconds(1));
    }

    public static Round round(DistrictId district, SchoolId school, Audience audience, long revision) {
        NoticeCounts counts = new NoticeCounts(1, 2, 3, 4, 5, Map.of(Skip.NO_ADDRESS, 6, Skip.EXEMPT, 7));
        return new Round(district, school, audience, "round-1", revision, MORNING, counts, Optional.of("Throttled"),
                Optional.of(MORNING.plusSeconds(2)));
    }
}
