package rollcall.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;

/// Keeps what becomes known of a mail after it was taken over. May be told the same many times, in any order, and of
/// notices nobody knows.
public final class Feedback {
    private final NoticeStore notices;
    private final Suppressions suppressions;
    private final Clock clock;

    public Feedback(NoticeStore notices, Suppressions suppressions, Clock clock) {
        this.notices = notices;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /// What can come back.
    public enum Kind {
        /// It cannot be delivered, and never will be.
        BOUNCED(Suppression.UNDELIVERABLE, NoticeState.UNDELIVERABLE),
        /// Who got it called it unwanted.
        COMPLAINED(Suppression.COMPLAINED, NoticeState.COMPLAINED);

        private final Suppression suppression;
        private final NoticeState state;

        Kind(Suppression suppression, NoticeState state) {
            this.suppression = suppression;
            this.state = state;
        }
    }

    /// Which mail it is about, as it was told when it was sent.
    ///
    /// @param point the address it went to
    public record Origin(DistrictId district, AccountId account, Audience audience, String attempt,
            ContactPoint point) {
        public Origin {
            Identifiers.require("an attempt", attempt);
        }
    }

    /// What came back.
    ///
    /// @param code why, in a word; no personal data
    public record Report(Origin origin, Kind kind, Optional<String> code) {
        public Report {
            code.ifPresent(text -> Identifiers.require("a code", text));
        }
    }

    /// Nothing goes to the address any more, and the notice tells why.
    public void take(Report report) {
        Origin origin = report.origin();
        Instant now = clock.instant();
        suppressions.add(origin.district(), origin.point(), report.kind().suppression, now);
        notices.find(origin.district(), origin.audience(), origin.account())
                .filter(notice -> notice.attempt().equals(origin.attempt()))
                .filter(notice -> isNews(notice.state(), report.kind()))
                .ifPresent(notice -> notices.settle(notice.now(report.kind().state, report.code(), now)));
    }

    /// Who complains has got it, whatever came back besides.
    private static boolean isNews(NoticeState state, Kind kind) {
        return state != kind.state && state != NoticeState.COMPLAINED;
    }
}
