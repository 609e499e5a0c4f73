package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.HoldPolicy;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.Settlement;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Plans the schools of a district that was read, then stages and queues those that differ.
public final class StageDistrict {
    /// How much of the worker's time is kept for staging.
    static final Duration RESERVE = Duration.ofSeconds(60);

    private static final String OFFICE = "District office";
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;
    private final TaskQueue queue;
    private final HoldPolicy policy;
    private final Parallel parallel;
    private final Clock clock;

    public StageDistrict(
            SchoolStore schools,
            SchoolArchive archive,
            Directory directory,
            TaskQueue queue,
            HoldPolicy policy,
            Parallel parallel,
            Clock clock) {
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
        this.queue = queue;
        this.policy = policy;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// @throws SourceException if there is not enough time; then nothing is staged
    NightSummary stage(DistrictState district, RosterSource.Pull pull, Instant deadline) {
        Planner planner = new Planner(pull.roster(), district.selection()::covers, policy);
        SortedMap<SchoolId, SchoolState> states = states(district, planner);
        List<SchoolDiff> diffs = diffs(planner, states, deadline);
        Settlement settlement = planner.settle(diffs, former(district.district(), planner, diffs));
        Instant now = clock.instant();
        FindingsBook book = new FindingsBook(
                archive, pull.roster(), school -> name(pull.roster(), states.get(school)), now);
        StageSchool stageSchool = new StageSchool(
                schools, archive, planner, settlement, Inheritance.of(diffs), book, district.number(), now);
        List<Staged> prepared = parallel.map(diffs, diff -> {
            requireTime(deadline);
            SchoolState state = states.get(diff.school());
            return current(state, () -> stageSchool.prepare(state, diff));
        });
        requireTime(deadline);
        List<Staged> staged = parallel.map(prepared, stageSchool::commit);
        queue.apply(staged.stream().flatMap(school -> school.task().stream()).toList());
        return Summaries.of(staged, pull);
    }

    /// What is read of a school's documents, unless the school was applied in the meantime and they are gone.
    private <T> T current(SchoolState state, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LostDocumentException e) {
            boolean same = schools.find(state.district(), state.school())
                    .filter(now -> now.revision() == state.revision())
                    .isPresent();
            throw same ? e : new SourceException(SourceFailure.KEEPS_CHANGING, e);
        }
    }

    /// The diffs of all schools; what a waiting school lost to others meanwhile counts as changed.
    private List<SchoolDiff> diffs(Planner planner, SortedMap<SchoolId, SchoolState> states, Instant deadline) {
        Baseline baseline = new Baseline(archive, planner);
        Map<SchoolId, SchoolDiff> diffs = new TreeMap<>();
        parallel.map(states.values(), state -> {
            requireTime(deadline);
            return current(state, () -> baseline.diff(state));
        }).forEach(diff -> diffs.put(diff.school(), diff));
        Contested contested = new Contested(archive, List.copyOf(diffs.values()));
        states.replaceAll((school, state) -> {
            SchoolState settled = contested.settle(state);
            if (!settled.equals(state)) {
                diffs.put(school, baseline.diff(settled));
            }
            return settled;
        });
        return List.copyOf(diffs.values());
    }

    /// The schools of the roster that are connected, and all that were ever planned.
    private SortedMap<SchoolId, SchoolState> states(DistrictState district, Planner planner) {
        SortedMap<SchoolId, SchoolState> states = new TreeMap<>();
        planner.schools()
                .forEach(school -> states.put(
                        school, SchoolState.fresh(district.district(), school, school.value())));
        schools.all(district.district()).forEach(state -> states.put(state.school(), state));
        return states;
    }

    private static String name(Roster roster, SchoolState state) {
        boolean office = state.school().value().equals(roster.district().id().value());
        return Optional.ofNullable(roster.schools().get(state.school()))
                .map(School::name)
                .orElse(office ? OFFICE : state.name());
    }

    private Map<PersonId, SisPerson> former(DistrictId district, Planner planner, Collection<SchoolDiff> diffs) {
        Map<AccountId, PersonId> vanished = new HashMap<>();
        planner.vanishedGuardians(diffs).forEach(person -> vanished.put(AccountId.of(person), person));
        Map<PersonId, SisPerson> former = new HashMap<>();
        if (!vanished.isEmpty()) {
            Map<AccountId, Account> accounts = directory.accounts(district, new ArrayList<>(vanished.keySet()));
            vanished.forEach((id, person) -> Optional.ofNullable(accounts.get(id))
                    .map(account -> account.sources().get(person))
                    .map(Source::values)
                    .ifPresent(values -> former.put(person, values)));
        }
        return former;
    }

    private void requireTime(Instant deadline) {
        if (!clock.instant().plus(RESERVE.dividedBy(2)).isBefore(deadline)) {
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        }
    }
}
