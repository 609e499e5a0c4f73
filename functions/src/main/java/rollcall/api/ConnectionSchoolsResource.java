package rollcall.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rollcall.account.Administrator;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.SchoolPair;
import rollcall.roster.Identifiers;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.ChooseSchools;
import rollcall.sync.SchoolChoice;
import rollcall.sync.SchoolChoices;
import rollcall.sync.SchoolsOutcome;

/// Which of a district's schools are rostered, and which of ours each is.
public final class ConnectionSchoolsResource implements Resource {
    private final ChooseSchools choose;
    private final AuditNotes notes;

    public ConnectionSchoolsResource(ChooseSchools choose, AuditNotes notes) {
        this.choose = choose;
        this.notes = notes;
    }

    /// Both sides. `settled` is false if all this is only proposed.
    record Listing(boolean settled, List<Shared> schools, List<Ours> ours) {}

    /// A school Clever shares.
    record Shared(String id, String name, Optional<String> schoolNumber, Optional<String> stateId,
            Optional<String> ncesId, boolean selected, Optional<Pair> pair) {}

    /// Which of our schools it is. `similarity` is that of the names, 0 to 1.
    record Pair(String ours, SchoolPair.Evidence evidence, double similarity) {}

    /// A school of ours.
    record Ours(String id, String name, Optional<String> schoolNumber, Optional<String> stateId,
            Optional<String> ncesId) {}

    /// What is decided about the schools; one that is not in it is not rostered.
    record Choices(List<Choice> schools) {}

    /// About one of Clever's: without `ours` it is new to us, if it is selected.
    record Choice(String id, Optional<String> ours, boolean selected) {}

    /// What was saved.
    record Saved(int selected, int added) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("GET /api/connection/schools", (_, who) -> Response.json(listing(who))),
                Route.forDistrictAdministrators("PUT /api/connection/schools", this::save));
    }

    private Listing listing(Administrator administrator) {
        return choose.choices(administrator.district())
                .map(ConnectionSchoolsResource::listing)
                .orElseThrow(ConnectionResource::notAllowed);
    }

    private static Listing listing(SchoolChoices choices) {
        Map<SchoolId, SchoolPair> pairs = choices.pairs()
                .stream()
                .collect(Collectors.toMap(SchoolPair::school, Function.identity()));
        return new Listing(
                choices.settled(),
                choices.shared().stream().map(school -> view(school, choices, pairs)).toList(),
                choices.platform().stream().map(ConnectionSchoolsResource::view).toList());
    }

    private static Shared view(School school, SchoolChoices choices, Map<SchoolId, SchoolPair> pairs) {
        return new Shared(school.id().value(), school.name(), school.schoolNumber(), school.stateId(), school.ncesId(),
                choices.selected().contains(school.id()),
                Optional.ofNullable(pairs.get(school.id())).map(ConnectionSchoolsResource::view));
    }

    private static Pair view(SchoolPair pair) {
        return new Pair(pair.platform().value(), pair.evidence(), pair.similarity());
    }

    private static Ours view(PlatformSchool school) {
        return new Ours(school.id().value(), school.name(), school.schoolNumber(), school.stateId(), school.ncesId());
    }

    private Response save(Call call, Administrator administrator) {
        List<SchoolChoice> choices = call.body(Choices.class)
                .schools()
                .stream()
                .map(ConnectionSchoolsResource::choice)
                .toList();
        return notes.during(administrator, AuditAction.SCHOOLS_CHOSEN, UnaryOperator.identity(),
                () -> save(administrator, choices));
    }

    private Response save(Administrator administrator, List<SchoolChoice> choices) {
        return switch (choose.save(administrator.district(), choices)) {
            case SchoolsOutcome.Saved saved -> Response.json(new Saved(saved.selected(), saved.added()));
            case SchoolsOutcome.Refused refused -> throw new ProblemException(
                    Problem.badRequest(refused.reason().sentence()));
            case SchoolsOutcome.NotAllowed _ -> throw ConnectionResource.notAllowed();
            case SchoolsOutcome.Contended _ -> throw ConnectionResource.contended();
        };
    }

    private static SchoolChoice choice(Choice choice) {
        return new SchoolChoice(
                new SchoolId(legal(choice.id())), choice.ours().map(id -> new PlatformSchoolId(legal(id))),
                choice.selected());
    }

    private static String legal(String id) {
        if (!Identifiers.isLegal(id)) {
            throw new ProblemException(Problem.badRequest("A school is named by its id."));
        }
        return id;
    }
}
