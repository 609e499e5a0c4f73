package rollcall.local.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is due when. Pure: the same questions have the same answers.
public record Schedule(List<Rule> rules) {
    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::at)
            .thenComparing(firing -> firing.rule().name());

    public Schedule {
        rules = List.copyOf(rules);
    }

    /// What is due next after `moment`; of several at the same time the first by name. Empty without rules.
    public Optional<Firing> next(Instant moment) {
        return rules.stream().map(rule -> new Firing(rule.timing().next(moment), rule)).min(ORDER);
    }

    /// What has become due after `moment` until `now`, in order. A rule that was missed several times, because the
    /// machine slept, is due once, at its last time.
    public List<Firing> due(Instant moment, Instant now) {
        return rules.stream().flatMap(rule -> last(rule, moment, now)).sorted(ORDER).toList();
    }

    private static Stream<Firing> last(Rule rule, Instant moment, Instant now) {
        return Stream.iterate(rule.timing().next(moment), at -> !at.isAfter(now), rule.timing()::next)
                .reduce((_, later) -> later)
                .map(at -> new Firing(at, rule))
                .stream();
    }
}
