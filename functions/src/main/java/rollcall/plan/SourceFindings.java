package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import rollcall.roster.Roster;
import rollcall.roster.Unreadable;

/// What was wrong with the source's lists themselves; reported at the district's office, for no school can own it.
final class SourceFindings {
    private SourceFindings() {}

    static List<Finding> of(Roster roster) {
        List<Finding> findings = new ArrayList<>();
        roster.unreadable()
                .forEach(record -> findings.add(new Finding(
                        FindingCode.RECORD_UNREADABLE, type(record.kind()), record.id().orElse("unknown"),
                        record.field())));
        roster.repeated()
                .forEach(id -> findings.add(
                        new Finding(FindingCode.DUPLICATE_SOURCE_ID, EntityKey.Type.PERSON, id, "")));
        return findings;
    }

    private static EntityKey.Type type(Unreadable.Kind kind) {
        return switch (kind) {
            case PERSON -> EntityKey.Type.PERSON;
            case SCHOOL, SECTION -> EntityKey.Type.CLASS;
        };
    }
}
