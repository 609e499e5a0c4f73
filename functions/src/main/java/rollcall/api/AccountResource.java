package rollcall.api;

import java.util.List;
import rollcall.account.PeopleAccounts;
import rollcall.account.PersonSession;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.UserChange;
import rollcall.roster.Language;
import rollcall.roster.Languages;

/// What teachers, students and parents see of their own accounts, and what they choose.
public final class AccountResource implements Resource {
    private final PeopleAccounts people;
    private final Directory directory;
    private final AccountViews views;

    public AccountResource(PeopleAccounts people, Directory directory, AccountViews views) {
        this.people = people;
        this.directory = directory;
        this.views = views;
    }

    /// A language, as a code or tag.
    record Choice(String language) {}

    /// One account in each district that the person belongs to; mostly there is one.
    record View(List<AccountView> accounts) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forPeople("GET /api/account", (_, session) -> show(session)),
                Route.forPeople("PUT /api/account/language", this::choose));
    }

    private Response show(PersonSession session) {
        return Response.json(new View(accounts(session).stream().map(views::view).toList()));
    }

    private Response choose(Call call, PersonSession session) {
        Language language = Languages.parse(call.body(Choice.class).language())
                .orElseThrow(() -> new ProblemException(Problem.badRequest(
                        "The language is none we know. Give it as a code such as es or zh-Hant.")));
        accounts(session).forEach(account -> directory.change(
                account.district(), new UserChange.LanguageChosen(account.id(), language)));
        return show(session);
    }

    /// @throws ProblemException 401 if the session's address opens nothing any more
    private List<Account> accounts(PersonSession session) {
        List<Account> accounts = people.of(session.owner());
        if (accounts.isEmpty()) {
            throw new ProblemException(Problem.signInNeeded());
        }
        return accounts;
    }
}
