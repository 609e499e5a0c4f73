package rollcall.api;

import java.util.List;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.sync.StudentGuardians;

/// Who a student's guardians are.
public final class PersonGuardiansResource implements Resource {
    private final Directory directory;
    private final StudentGuardians guardians;
    private final PersonViews views;

    public PersonGuardiansResource(Directory directory, StudentGuardians guardians, PersonViews views) {
        this.directory = directory;
        this.guardians = guardians;
        this.views = views;
    }

    /// All of them, ordered by account.
    record Listing(List<PersonView.Related> guardians) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forAdministrators("GET /api/people/{account}/guardians", this::guardians));
    }

    private Response guardians(Call call, Administrator administrator) {
        Account student = PeopleAccess.account(directory, call, administrator);
        return Response.json(new Listing(views.guardians(administrator, student, guardians.of(student))));
    }
}
