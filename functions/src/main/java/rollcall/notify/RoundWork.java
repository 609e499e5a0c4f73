package rollcall.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rollcall.roster.Language;

/// One worker's part of a round. Another may be at the same round: its counts are those of whoever looked last, and at
/// the end they are counted anew.
final class RoundWork {
    /// So often the round says how far it is.
    private static final Duration PROGRESS = Duration.ofSeconds(1);

    /// So many answers in a row may be lost before the rest waits: whoever they were for may never be told.
    private static final int MOST_UNANSWERED = 3;

    private final NoticeTools tools;
    private final Clock clock;
    private final SchoolPeople.Members members;
    private final List<Recipient> everybody;
    private Round round;
    private NoticeCounts counts;
    private Instant told = Instant.EPOCH;
    private int unanswered;

    RoundWork(NoticeTools tools, Round round, Clock clock) {
        this.tools = tools;
        this.clock = clock;
        this.round = round;
        this.members = tools.people()
                .find(round.district(), round.school(), round.audience())
                .orElseGet(() -> new SchoolPeople.Members(round.school().value(), Language.ENGLISH, List.of()));
        this.everybody = look();
        this.counts = NoticeCounts.of(everybody, round.id());
    }

    List<Recipient.Owed> owed() {
        return everybody.stream()
                .filter(Recipient.Owed.class::isInstance)
                .map(Recipient.Owed.class::cast)
                .toList();
    }

    /// Tells one person, if nobody else does.
    ///
    /// @return why nothing can be sent now
    Optional<String> tell(Recipient.Owed owner) {
        Notice notice = new Notice(round.district(), owner.account().id(), round.audience(), round.id(),
                UUID.randomUUID().toString(), owner.channel(), NoticeState.BEGUN, clock.instant(), Optional.empty());
        Optional<String> obstacle = Optional.empty();
        if (tools.notices().begin(notice)) {
            obstacle = settle(notice, owner, tools.letters().send(notice, owner, members.school()));
        }
        progress();
        return obstacle;
    }

    SendOutcome interrupted() {
        save(round.at(counts));
        return new SendOutcome.ToBeContinued(counts);
    }

    SendOutcome postponed(String code) {
        save(round.troubled(counts, code));
        return new SendOutcome.Postponed(code);
    }

    /// What another worker had to postpone meanwhile is left.
    SendOutcome finished() {
        counts = NoticeCounts.of(look(), round.id());
        if (counts.waiting() > 0) {
            return interrupted();
        }
        save(round.finished(counts, clock.instant()));
        return new SendOutcome.Finished(counts);
    }

    private Optional<String> settle(Notice notice, Recipient.Owed owner, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted _ -> {
                unanswered = 0;
                yield settled(notice, NoticeState.SENT);
            }
            case Delivery.Refused refused -> settled(notice, NoticeState.REFUSED, refused.code());
            case Delivery.Unknown unknown -> {
                settled(notice, NoticeState.BEGUN, unknown.code());
                unanswered++;
                yield Optional.of(unknown.code()).filter(_ -> unanswered >= MOST_UNANSWERED);
            }
            case Delivery.Stopped _ -> stopped(notice, owner);
            case Delivery.Postponed later -> {
                settled(notice, NoticeState.POSTPONED, later.code());
                yield Optional.of(later.code());
            }
        };
    }

    private Optional<String> stopped(Notice notice, Recipient.Owed owner) {
        tools.suppressions()
                .add(round.district(), owner.address().point(), Suppression.UNSUBSCRIBED, clock.instant());
        settled(notice, NoticeState.POSTPONED);
        counts = counts.skipped(Skip.UNSUBSCRIBED);
        return Optional.empty();
    }

    private Optional<String> settled(Notice notice, NoticeState state) {
        return settled(notice.now(state, Optional.empty(), clock.instant()));
    }

    private Optional<String> settled(Notice notice, NoticeState state, String code) {
        return settled(notice.now(state, Optional.of(code), clock.instant()));
    }

    private Optional<String> settled(Notice settled) {
        tools.notices().settle(settled);
        counts = counts.settled(settled);
        return Optional.empty();
    }

    private void progress() {
        Instant now = clock.instant();
        if (!now.isBefore(told.plus(PROGRESS))) {
            told = now;
            save(round.at(counts));
        }
    }

    private List<Recipient> look() {
        return tools.recipients().of(round.district(), members, round.audience(), round.id());
    }

    /// Unless another worker has ended the round, or a newer one has begun.
    private void save(Round next) {
        Optional<Round> last = Optional.of(next);
        while (last.isPresent() && !tools.rounds().save(last.get())) {
            last = tools.rounds()
                    .find(next.district(), next.school(), next.audience())
                    .filter(stored -> stored.id().equals(next.id()) && stored.underWay())
                    .map(next::after);
        }
        round = last.map(Round::stored).orElse(next);
    }
}
