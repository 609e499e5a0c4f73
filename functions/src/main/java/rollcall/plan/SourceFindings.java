package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// What was wrong with the source's lists themselves; reported at the district's office, for no school can own it.
final class SourceFindings {
    private SourceFindings() {}

    static List<Finding> of(Roster roster) {
        List<Finding> findings = new ArrayList<>();
        roster.unreadable()
                .forEach(record -> findings.add(new Finding(
                        FindingCode.RECORD_UNREADABLE, RecordKind.of(record.kind()), record.id().orElse("unknown"),
                        record.field())));
        roster.repeated()
                .forEach(id -> findings.add(new Finding(FindingCode.DUPLICATE_SOURCE_ID, kind(roster, id), id, "")));
        return findings;
    }

    private static RecordKind kind(Roster roster, String id) {
        if (roster.sections().containsKey(new SectionId(id))) {
            return RecordKind.CLASS;
        }
        return roster.schools().containsKey(new SchoolId(id))
                ? RecordKind.SCHOOL
                : Optional.ofNullable(roster.people().get(new PersonId(id)))
                        .map(person -> RecordKind.of(person.kind()))
                        .orElse(RecordKind.PERSON);
    }
}
