package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.PeopleSearch;
import rollcall.roster.DistrictId;

/// Finding people, and looking at one.
public final class PeopleResource implements Resource {
    private static final String SEARCH = "/api/people/search";
    private static final int LONGEST = 200;
    private final PeopleSearch search;
    private final PersonViews views;
    private final Cursors cursors;

    public PeopleResource(PeopleSearch search, PersonViews views, Cursors cursors) {
        this.search = search;
        this.views = views;
        this.cursors = cursors;
    }

    /// What somebody typed, and where an earlier answer ended.
    record Query(String query, Optional<String> cursor) {}

    /// Some of those who were found. There may be more even if this is empty.
    record Listing(List<PersonView.Row> people, Optional<String> cursor) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forSearch("POST " + SEARCH, this::find),
                Route.forAdministrators("GET /api/people/{account}", this::person));
    }

    private Response find(Call call, Administrator administrator) {
        Query asked = call.body(Query.class);
        String text = asked.query().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ProblemException(Problem.badRequest("Look for 1 to " + LONGEST + " characters."));
        }
        DistrictId district = administrator.district();
        String listing = district + " " + SEARCH + " " + text;
        PeopleSearch.Found found = search.search(district, text,
                asked.cursor().map(cursor -> cursors.position(listing, cursor)),
                account -> PeopleAccess.sees(administrator, account));
        return Response.json(new Listing(views.rows(district, found.accounts()),
                found.next().map(next -> cursors.write(listing, next))));
    }

    private Response person(Call call, Administrator administrator) {
        Account account = PeopleAccess.account(search.directory(), call, administrator);
        return Response.json(views.person(administrator, account));
    }
}
