package rollcall.notify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many people of an audience are where. Each is counted once.
///
/// @param waiting who are to be told
/// @param sent who were told in this round
/// @param unsure who were perhaps told in this round
/// @param failed whose message was not taken over in this round, or came back
/// @param earlier who were told before this round, or perhaps told
/// @param skipped who are not told, and why; kinds without anybody are left out
public record NoticeCounts(int waiting, int sent, int unsure, int failed, int earlier, Map<Skip, Integer> skipped) {
    /// Of a round that has not looked yet.
    public static final NoticeCounts NONE = new NoticeCounts(0, 0, 0, 0, 0, Map.of());

    public NoticeCounts {
        skipped = Map.copyOf(skipped);
    }

    /// Counts a round's people.
    ///
    /// @param round its id
    public static NoticeCounts of(List<Recipient> recipients, String round) {
        NoticeCounts counts = NONE;
        for (Recipient recipient : recipients) {
            counts = counts.and(recipient, round);
        }
        return counts;
    }

    /// All of the audience.
    public int people() {
        return waiting + sent + unsure + failed + earlier
                + skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// One who waited is settled now.
    NoticeCounts settled(Notice notice) {
        return new NoticeCounts(waiting - 1, sent, unsure, failed, earlier, skipped).and(notice, notice.round());
    }

    /// One who waited is not told after all.
    NoticeCounts skipped(Skip why) {
        return new NoticeCounts(waiting - 1, sent, unsure, failed, earlier, skipped).and(why);
    }

    private NoticeCounts and(Recipient recipient, String round) {
        return switch (recipient) {
            case Recipient.Owed _ -> new NoticeCounts(waiting + 1, sent, unsure, failed, earlier, skipped);
            case Recipient.Settled settled -> and(settled.notice(), round);
            case Recipient.Skipped none -> and(none.why());
        };
    }

    private NoticeCounts and(Skip why) {
        Map<Skip, Integer> more = new EnumMap<>(Skip.class);
        more.putAll(skipped);
        more.merge(why, 1, Integer::sum);
        return new NoticeCounts(waiting, sent, unsure, failed, earlier, more);
    }

    private NoticeCounts and(Notice notice, String round) {
        if (!notice.round().equals(round)) {
            return new NoticeCounts(waiting, sent, unsure, failed, earlier + 1, skipped);
        }
        return switch (notice.state()) {
            case SENT, COMPLAINED -> new NoticeCounts(waiting, sent + 1, unsure, failed, earlier, skipped);
            case BEGUN -> new NoticeCounts(waiting, sent, unsure + 1, failed, earlier, skipped);
            case REFUSED, UNDELIVERABLE -> new NoticeCounts(waiting, sent, unsure, failed + 1, earlier, skipped);
            case POSTPONED -> new NoticeCounts(waiting + 1, sent, unsure, failed, earlier, skipped);
        };
    }
}
