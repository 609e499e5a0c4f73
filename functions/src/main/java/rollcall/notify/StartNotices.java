package rollcall.notify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Starts rounds of notices.
public final class StartNotices {
    private final RoundStore rounds;
    private final NoticeQueue queue;
    private final Clock clock;

    public StartNotices(RoundStore rounds, NoticeQueue queue, Clock clock) {
        this.rounds = rounds;
        this.queue = queue;
        this.clock = clock;
    }

    /// One school's audience.
    public record Wish(DistrictId district, SchoolId school, Audience audience) {}

    /// What became of a wish.
    ///
    /// @param outcome its word
    public record Answer(Wish wish, Outcome outcome) {}

    /// What can become of a wish.
    public enum Outcome {
        STARTED("The messages are being sent."),
        /// It is queued once more, in case it got lost.
        UNDER_WAY("The messages are being sent already."),
        /// Somebody else started it at the same moment.
        CONTENDED("Somebody else has just started it.");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }

        /// For people.
        public String sentence() {
            return sentence;
        }
    }

    /// Starts a round for each wish. One that is under way is not started again.
    public List<Answer> start(Collection<Wish> wishes) {
        List<NoticeTask> tasks = new ArrayList<>();
        List<Answer> answers = wishes.stream().map(wish -> new Answer(wish, start(wish, tasks))).toList();
        queue.send(tasks);
        return answers;
    }

    /// Starts a round for those who were added since the last one. Where there was none, a person is to begin.
    public List<Answer> again(Collection<Wish> wishes) {
        return start(wishes.stream().filter(wish -> find(wish).isPresent()).toList());
    }

    private Outcome start(Wish wish, List<NoticeTask> tasks) {
        Optional<Round> former = find(wish);
        Optional<Round> underWay = former.filter(Round::underWay);
        if (underWay.isPresent()) {
            tasks.add(underWay.get().task());
            return Outcome.UNDER_WAY;
        }
        NoticeTask task = new NoticeTask(wish.district(), wish.school(), wish.audience(),
                UUID.randomUUID().toString());
        if (!rounds.save(Round.begun(task, former, clock.instant()))) {
            return Outcome.CONTENDED;
        }
        tasks.add(task);
        return Outcome.STARTED;
    }

    private Optional<Round> find(Wish wish) {
        return rounds.find(wish.district(), wish.school(), wish.audience());
    }
}
