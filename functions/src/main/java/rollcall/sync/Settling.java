package rollcall.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.Identity;
import rollcall.plan.Known;
import rollcall.plan.Match;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.plan.Settlement;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

/// Puts the diffs of all schools together, with what the directory knows of those who vanished and of those who are new,
/// and what humans said of possible matches. On a night without one of the two, nothing is read of the other: nobody can be
/// somebody else.
record Settling(Directory directory, MatchCases cases, Parallel parallel) {
    private static final int CHUNK = 500;

    Settlement settle(DistrictId district, Planner planner, Collection<SchoolDiff> diffs) {
        Map<PersonId, SisPerson> former = vanished(district, planner.vanished(diffs), diffs);
        Settlement settlement = planner.settle(diffs, former, Map.of());
        if (!settlement.possible().isEmpty()) {
            settlement = planner.settle(diffs, former, decisions(district));
        }
        return linked(district, planner, diffs, settlement);
    }

    private Map<Match, Match.Decision> decisions(DistrictId district) {
        Map<Match, Match.Decision> decisions = new HashMap<>();
        cases.all(district)
                .forEach(found -> found.decision().ifPresent(decision -> decisions.put(found.match(), decision)));
        return decisions;
    }

    private Settlement linked(
            DistrictId district, Planner planner, Collection<SchoolDiff> diffs, Settlement settlement) {
        return planner.link(diffs, settlement, known(district, planner.newContactPoints(diffs, settlement)));
    }

    private Map<PersonId, SisPerson> vanished(DistrictId district, SortedSet<PersonId> vanished,
            Collection<SchoolDiff> diffs) {
        Set<PersonId> arrivals = arrivals(diffs);
        return vanished.isEmpty() || arrivals.isEmpty()
                ? Map.of()
                : new FormerValues(directory).vanished(district, vanished, arrivals);
    }

    /// The accounts whose users have proven these contact points. Most nights there are none.
    private Map<ContactPoint, Known> known(DistrictId district, Collection<ContactPoint> points) {
        Map<ContactPoint, AccountId> owners = new HashMap<>();
        List<List<ContactPoint>> chunks = points.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
        parallel.map(chunks, chunk -> directory.provenOwners(district, chunk)).forEach(owners::putAll);
        Map<ContactPoint, Known> known = new HashMap<>();
        if (!owners.isEmpty()) {
            Map<AccountId, Account> accounts = directory.accounts(
                    district, new ArrayList<>(new HashSet<>(owners.values())));
            owners.forEach((point, owner) -> {
                if (accounts.containsKey(owner)) {
                    known.put(point, new Known(owner, identities(accounts.get(owner))));
                }
            });
        }
        return known;
    }

    private static List<Identity> identities(Account account) {
        return account.sources()
                .values()
                .stream()
                .filter(Source::active)
                .map(source -> Identity.of(source.values()))
                .toList();
    }

    private static Set<PersonId> arrivals(Collection<SchoolDiff> diffs) {
        return diffs.stream()
                .flatMap(diff -> diff.added().keySet().stream())
                .filter(key -> key.type() == EntityKey.Type.PERSON)
                .map(key -> new PersonId(key.id()))
                .collect(Collectors.toSet());
    }
}
