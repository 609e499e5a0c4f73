package rollcall.sync;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.FindingCode;
import rollcall.plan.Match;
import rollcall.report.RecordedFinding;
import rollcall.report.Subject;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Where humans decide about people who may be one.
public final class MatchDesk {
    private final MatchCases cases;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;
    private final Clock clock;

    public MatchDesk(
            MatchCases cases, SchoolStore schools, SchoolArchive archive, Directory directory, Clock clock) {
        this.cases = cases;
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
        this.clock = clock;
    }

    /// A case with both people.
    ///
    /// @param former the account of the one who vanished
    /// @param newcomer what was read of the one who is new, and has no account yet; absent once it is kept no more
    public record OpenCase(MatchCase matchCase, Account former, Optional<Subject> newcomer) {}

    /// The cases of a district, decided or not: the oldest first.
    public List<OpenCase> all(DistrictId district) {
        List<MatchCase> found = cases.all(district)
                .stream()
                .sorted(Comparator.comparing(MatchCase::since).thenComparing(one -> one.match().to()))
                .toList();
        Map<SchoolId, Map<String, Subject>> newcomers = new HashMap<>();
        found.stream()
                .map(MatchCase::school)
                .distinct()
                .forEach(school -> newcomers.put(school, newcomers(district, school)));
        Map<AccountId, Account> accounts = directory.accounts(district, found.stream().map(MatchDesk::from).toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(accounts.get(from(one)))
                        .map(former -> new OpenCase(one, former, Optional.ofNullable(
                                newcomers.get(one.school()).get(one.match().to().value())))))
                .toList();
    }

    /// Says what the two are, from the next plan on; the last word counts.
    ///
    /// @return false if there is no such case (any more)
    public boolean decide(DistrictId district, Match match, Match.Decision decision) {
        return cases.decide(district, match, decision, clock.instant().plus(MatchCases.DECISION_LIFETIME));
    }

    private Map<String, Subject> newcomers(DistrictId district, SchoolId school) {
        Map<String, Subject> subjects = new HashMap<>();
        schools.find(district, school)
                .map(archive::findings)
                .orElse(List.of())
                .stream()
                .filter(recorded -> recorded.finding().code() == FindingCode.POSSIBLE_MATCH && !recorded.solved())
                .forEach((RecordedFinding recorded) -> subjects.put(recorded.finding().id(), recorded.subject()));
        return subjects;
    }

    private static AccountId from(MatchCase one) {
        return AccountId.of(one.match().from());
    }
}
