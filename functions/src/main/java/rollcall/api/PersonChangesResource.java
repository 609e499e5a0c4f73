package rollcall.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.MergeOutcome;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.roster.Identifiers;
import rollcall.sync.AuditAction;

/// What administrators do to people: merge two accounts into one, take that back, remove somebody from the organisation,
/// let them in again.
///
/// The answers hold no more than ids: those of POSTs are kept for a day.
public final class PersonChangesResource implements Resource {
    private final Directory directory;
    private final AuditNotes notes;

    public PersonChangesResource(Directory directory, AuditNotes notes) {
        this.directory = directory;
        this.notes = notes;
    }

    /// The account that becomes part of the one in the path.
    record Merger(String account) {}

    /// The two accounts: `survivor` shows what both have, or did.
    record Merged(String survivor, String merged) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("POST /api/people/{account}/merge", this::merge),
                Route.forDistrictAdministrators("POST /api/people/{account}/unmerge", this::unmerge),
                Route.forAdministrators("POST /api/people/{account}/removal", this::exempt),
                Route.forAdministrators("DELETE /api/people/{account}/removal", this::lift));
    }

    private Response merge(Call call, Administrator administrator) {
        AccountId other = Optional.of(call.body(Merger.class).account())
                .filter(Identifiers::isLegal)
                .map(AccountId::new)
                .orElseThrow(() -> new ProblemException(Problem.badRequest("This is no account's id.")));
        Account survivor = PeopleAccess.account(directory, call, administrator);
        Supplier<Response> merge = () -> answer(directory.merge(administrator.district(), survivor.id(), other));
        return exists(administrator, other)
                ? notes.during(administrator, AuditAction.ACCOUNTS_MERGED, AuditNotes.to(survivor.id(), other), merge)
                : merge.get();
    }

    /// What is another account's name or part is not merged again: nothing is to be noted of it.
    private boolean exists(Administrator administrator, AccountId account) {
        return Optional.ofNullable(directory.accounts(administrator.district(), List.of(account)).get(account))
                .filter(found -> found.id().equals(account))
                .isPresent();
    }

    private Response unmerge(Call call, Administrator administrator) {
        AccountId part = new AccountId(call.identifier("account"));
        Account whole = PeopleAccess.account(directory, call, administrator);
        Supplier<Response> unmerge = () -> answer(directory.unmerge(administrator.district(), part));
        return whole.merged().contains(part)
                ? notes.during(administrator, AuditAction.MERGE_UNDONE, AuditNotes.to(whole.id(), part), unmerge)
                : unmerge.get();
    }

    private static Response answer(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Done done ->
                Response.json(new Merged(done.survivor().id().value(), done.merged().id().value()));
            case MergeOutcome.Refused refused ->
                throw new ProblemException(Problem.conflict(sentence(refused.reason().sentence())));
        };
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private Response exempt(Call call, Administrator administrator) {
        Account account = removable(call, administrator);
        notes.add(administrator, AuditAction.PERSON_EXEMPTED, account.id());
        directory.change(administrator.district(), new UserChange.Exempted(account.id()));
        return Response.nothing();
    }

    private Response lift(Call call, Administrator administrator) {
        Account account = removable(call, administrator);
        notes.add(administrator, AuditAction.EXEMPTION_LIFTED, account.id());
        directory.change(administrator.district(), new UserChange.ExemptionLifted(account.id()));
        return Response.nothing();
    }

    private Account removable(Call call, Administrator administrator) {
        Account account = PeopleAccess.account(directory, call, administrator);
        PeopleAccess.whyNotRemoved(administrator, account).ifPresent(reason -> {
            throw new ProblemException(Problem.conflict(reason));
        });
        return account;
    }
}
