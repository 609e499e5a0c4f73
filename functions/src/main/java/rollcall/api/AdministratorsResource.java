package rollcall.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.account.Administrator;
import rollcall.account.AdministratorStore;
import rollcall.account.Scope;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

/// Who is appointed to administer a district, beside those whom its roster names.
public final class AdministratorsResource implements Resource {
    private final AdministratorStore store;
    private final SchoolStore schools;
    private final AuditNotes notes;

    public AdministratorsResource(AdministratorStore store, SchoolStore schools, AuditNotes notes) {
        this.store = store;
        this.schools = schools;
        this.notes = notes;
    }

    /// What somebody administers.
    enum Role {
        DISTRICT,
        SCHOOL
    }

    /// All of them.
    record Listing(List<View> administrators) {}

    /// One of them. `schools` are those of a school administrator; `you` is true of who asks.
    record View(String email, Role role, Optional<List<String>> schools, boolean you) {}

    /// Whom to appoint, to what.
    record Appointment(String email, Role role, Optional<Set<String>> schools) {}

    /// Whose appointment ends.
    record Dismissal(String email) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("GET /api/administrators", (_, who) -> Response.json(listing(who))),
                Route.forDistrictAdministrators("POST /api/administrators", this::appoint),
                Route.forDistrictAdministrators("POST /api/administrators/dismiss", this::dismiss));
    }

    private Listing listing(Administrator who) {
        return new Listing(store.all(who.district()).stream().map(each -> view(each, who)).toList());
    }

    private static View view(Administrator each, Administrator who) {
        boolean you = each.email().equals(who.email());
        return switch (each.scope()) {
            case Scope.WholeDistrict _ -> new View(each.email().value(), Role.DISTRICT, Optional.empty(), you);
            case Scope.Schools some -> new View(each.email().value(), Role.SCHOOL,
                    Optional.of(some.schools().stream().map(SchoolId::value).toList()), you);
        };
    }

    private Response appoint(Call call, Administrator who) {
        Appointment wish = call.body(Appointment.class);
        Administrator appointed = new Administrator(who.district(), email(wish.email()), scope(wish, who));
        if (appointed.email().equals(who.email()) && !appointed.ofWholeDistrict()) {
            throw new ProblemException(Problem.conflict("Nobody gives up their own district. Ask somebody else to."));
        }
        if (store.all(who.district()).contains(appointed)) {
            throw new ProblemException(Problem.conflict(already(appointed, who)));
        }
        notes.add(who, AuditAction.ADMINISTRATOR_APPOINTED, AuditNotes.id(appointed.email()));
        store.appoint(appointed);
        return Response.json(listing(who));
    }

    private static String already(Administrator appointed, Administrator who) {
        return appointed.email().equals(who.email())
                ? "You administer the whole district already."
                : "They are appointed to exactly this already.";
    }

    private Response dismiss(Call call, Administrator who) {
        EmailAddress email = email(call.body(Dismissal.class).email());
        if (email.equals(who.email())) {
            throw new ProblemException(Problem.conflict("Nobody ends their own appointment. Ask somebody else to."));
        }
        if (store.all(who.district()).stream().noneMatch(each -> each.email().equals(email))) {
            throw new ProblemException(Problem.conflict("They are not appointed to anything."));
        }
        notes.add(who, AuditAction.ADMINISTRATOR_DISMISSED, AuditNotes.id(email));
        store.dismiss(who.district(), email);
        return Response.json(listing(who));
    }

    private Scope scope(Appointment wish, Administrator who) {
        return switch (wish.role()) {
            case DISTRICT -> new Scope.WholeDistrict();
            case SCHOOL -> new Scope.Schools(chosen(wish.schools().orElse(Set.of()), who));
        };
    }

    private SortedSet<SchoolId> chosen(Set<String> ids, Administrator who) {
        Set<SchoolId> known = schools.all(who.district())
                .stream()
                .map(SchoolState::school)
                .collect(Collectors.toSet());
        TreeSet<SchoolId> chosen = new TreeSet<>(ids.stream().map(Parameters::school).toList());
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            throw new ProblemException(Problem.badRequest("A school administrator has one of your schools or more."));
        }
        return chosen;
    }

    private static EmailAddress email(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> new ProblemException(Problem.badRequest("This is not an e-mail address.")));
    }
}
