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
        String whole = wholeName();
        String shown = Names.shorten(whole, School.LONGEST_NAME);
        return new School(id.orElseThrow(), shown, sisId, schoolNumber, stateId, ncesId, !shown.equals(whole));
    }

    private String wholeName() {
        return name.map(Names::clean)
                .filter(text -> !text.isEmpty())
                .or(() -> sisId.map(Names::clean).filter(text -> !text.isEmpty()))
                .orElseGet(() -> id.orElseThrow().value());
    }
}
