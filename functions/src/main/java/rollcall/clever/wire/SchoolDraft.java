package rollcall.clever.wire;

import java.io.IOException;
import java.util.Optional;
import rollcall.roster.Names;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

/// One school while its fields come in.
final class SchoolDraft {
    private final Values values;
    private final Ids ids;
    private Optional<SchoolId> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> sisId = Optional.empty();
    private Optional<String> schoolNumber = Optional.empty();
    private Optional<String> stateId = Optional.empty();
    private Optional<String> ncesId = Optional.empty();

    SchoolDraft(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
    }

    void field(String field) throws IOException {
        switch (field) {
            case "id" -> id = values.id(field, ids::school);
            case "name" -> name = values.text(field);
            case "sis_id" -> sisId = values.text(field);
            case "school_number" -> schoolNumber = values.text(field);
            case "state_id" -> stateId = values.text(field);
            case "nces_id" -> ncesId = values.text(field);
            default -> values.skip();
        }
    }

    /// What there is to say if this is no school.
    Optional<Unreadable> wrong() {
        Optional<String> field = values.wrong().or(() -> id.isEmpty() ? Optional.of("id") : Optional.empty());
        return field.map(
                wrong -> new Unreadable(Unreadable.Kind.SCHOOL, id.map(SchoolId::value), wrong));
    }

    School school() {
        return new School(id.orElseThrow(), shownName(), sisId, schoolNumber, stateId, ncesId);
    }

    private String shownName() {
        String shown = name.map(Names::clean)
                .filter(text -> !text.isEmpty())
                .or(() -> sisId.map(Names::clean).filter(text -> !text.isEmpty()))
                .orElseGet(() -> id.orElseThrow().value());
        return Names.shorten(shown, School.LONGEST_NAME);
    }
}
