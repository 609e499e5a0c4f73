package rollcall.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.EntityKind;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode.Level;
import rollcall.plan.HoldReason;
import rollcall.plan.Tally;

/// What came of a preview: the schools, or what went wrong, in a sentence. Numbers only, nobody's data.
public record PreviewResult(List<Outline> schools, Optional<String> trouble) {
    public PreviewResult {
        schools = List.copyOf(schools);
    }

    /// What the sync would do to one school.
    ///
    /// @param holds what the plan would wait for, in sentences
    public record Outline(String id, String name, Map<EntityKind, Tally> kinds, int errors, int alerts,
            List<String> holds) {

        static Outline of(SchoolPreview preview) {
            List<Finding> findings = preview.plan().findings();
            int errors = (int) findings.stream().filter(finding -> finding.code().level() == Level.ERROR).count();
            return new Outline(
                    preview.plan().school().value(),
                    preview.name(),
                    preview.plan().tallies(),
                    errors,
                    findings.size() - errors,
                    preview.plan().verdict().reasons().stream().map(HoldReason::sentence).toList());
        }
    }
}
