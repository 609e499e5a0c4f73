package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import rollcall.account.Administrator;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.Actor;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.AuditPage;
import rollcall.sync.AuditPosition;
import rollcall.sync.AuditQuery;
import rollcall.sync.AuditTrail;

/// Who did what in a district, newest first. The trail has ids alone; names are those of now.
public final class AuditResource implements Resource {
    private final AuditTrail trail;
    private final AuditNames names;
    private final Cursors cursors;

    public AuditResource(AuditTrail trail, AuditNames names, Cursors cursors) {
        this.trail = trail;
        this.names = names;
        this.cursors = cursors;
    }

    /// Some entries.
    record Listing(List<Entry> entries, Optional<String> next) {}

    /// One entry. `words` follow who did it in a sentence.
    record Entry(String id, Instant at, Who who, AuditAction action, String words, Optional<String> school,
            List<Who> accounts, SortedMap<String, String> details) {}

    /// Somebody: `kind` is ADMINISTRATOR, OPERATOR, RUN or PERSON; of whom nobody knows a name, there is the id alone.
    record Who(String kind, String id, Optional<String> name) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forDistrictAdministrators("GET /api/audit", this::page));
    }

    private Response page(Call call, Administrator who) {
        AuditQuery query = query(call.request(), who.district());
        String listing = "audit " + query.district() + " " + query.school() + " " + query.account() + " "
                + query.action();
        AuditPage page = trail.page(cursors.read(listing, call.request())
                .map(AuditPosition::new)
                .map(query::before)
                .orElse(query));
        Map<AccountId, String> known = names.find(who.district(),
                page.entries().stream().flatMap(AuditResource::accounts).toList());
        return Response.json(new Listing(
                page.entries().stream().map(entry -> view(entry, known)).toList(),
                page.next().map(next -> cursors.write(listing, next.value()))));
    }

    private static AuditQuery query(Request request, DistrictId district) {
        AuditQuery query = AuditQuery.of(district, Pages.limit(request));
        Optional<SchoolId> school = request.parameter("school").map(Parameters::school);
        Optional<AuditAction> action = request.parameter("action")
                .map(text -> Parameters.constant("action", text, List.of(AuditAction.values())));
        AuditQuery there = school.map(query::at).orElse(query);
        return action.map(there::only).orElse(there);
    }

    private static Entry view(AuditEntry entry, Map<AccountId, String> names) {
        return new Entry(entry.id(), entry.at(), who(entry.actor(), names), entry.action(), entry.action().words(),
                entry.school().map(SchoolId::value),
                entry.accounts().stream().map(account -> who("PERSON", account, names)).toList(), entry.details());
    }

    private static Who who(Actor actor, Map<AccountId, String> names) {
        return switch (actor) {
            case Actor.Administrator(AccountId account) -> who("ADMINISTRATOR", account, names);
            case Actor.Operator(String id) -> new Who("OPERATOR", id, Optional.empty());
            case Actor.Run run -> new Who("RUN", run.run().value(), Optional.empty());
        };
    }

    private static Who who(String kind, AccountId account, Map<AccountId, String> names) {
        return new Who(kind, account.value(), Optional.ofNullable(names.get(account)));
    }

    private static Stream<AccountId> accounts(AuditEntry entry) {
        return switch (entry.actor()) {
            case Actor.Administrator(AccountId account) -> Stream.concat(
                    Stream.of(account), entry.accounts().stream());
            case Actor.Operator _,Actor.Run _ -> entry.accounts().stream();
        };
    }
}
