package rollcall.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.sync.Actor;
import rollcall.sync.AuditEntry;
import rollcall.sync.AuditPosition;
import rollcall.sync.AuditQuery;
import rollcall.sync.AuditTrail;

/// What was done to one person, and by whom.
public final class PersonHistoryResource implements Resource {
    private static final int PAGE = 50;
    private final Directory directory;
    private final AuditTrail trail;
    private final AuditNames names;
    private final Cursors cursors;

    public PersonHistoryResource(
            Directory directory, AuditTrail trail, AuditNames names, Cursors cursors) {
        this.directory = directory;
        this.trail = trail;
        this.names = names;
        this.cursors = cursors;
    }

    /// The newest first.
    record Listing(List<Entry> entries, Optional<String> cursor) {}

    /// One thing that was done. `what` goes on from `who` in a sentence.
    record Entry(Instant at, String who, String what) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forAdministrators("GET /api/people/{account}/history", this::history));
    }

    private Response history(Call call, Administrator administrator) {
        Account account = PeopleAccess.account(directory, call, administrator);
        String listing = administrator.district() + " history of " + account.id();
        Optional<AuditPosition> before = cursors.read(listing, call.request()).map(AuditPosition::new);
        List<AuditEntry> found = entries(account, before);
        Map<AccountId, String> known = names.find(account.district(),
                found.stream().map(AuditEntry::actor).flatMap(PersonHistoryResource::account).toList());
        Optional<String> next = found.size() > PAGE
                ? Optional.of(cursors.write(listing, found.get(PAGE - 1).position().value()))
                : Optional.empty();
        return Response.json(new Listing(
                found.stream().limit(PAGE).map(entry -> view(entry, known)).toList(), next));
    }

    /// Those under any of the person's ids, and one more than a page if there are.
    private List<AuditEntry> entries(Account account, Optional<AuditPosition> before) {
        return account.ids()
                .stream()
                .map(id -> AuditQuery.of(account.district(), PAGE + 1).to(id))
                .map(query -> before.map(query::before).orElse(query))
                .flatMap(query -> trail.page(query).entries().stream())
                .collect(Collectors.toMap(AuditEntry::position, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(AuditEntry::position).reversed())
                .limit(PAGE + 1L)
                .toList();
    }

    private static Stream<AccountId> account(Actor actor) {
        return switch (actor) {
            case Actor.Administrator one -> Stream.of(one.account());
            case Actor.Operator _,Actor.Run _ -> Stream.empty();
        };
    }

    private static Entry view(AuditEntry entry, Map<AccountId, String> names) {
        String who = switch (entry.actor()) {
            case Actor.Administrator one -> names.getOrDefault(one.account(), "A former administrator");
            case Actor.Operator _ -> "An operator of Rollcall";
            case Actor.Run _ -> "The sync";
        };
        String refusal = entry.refused() ? ", which was refused" : "";
        return new Entry(entry.at(), who, entry.action().words() + refusal);
    }
}
