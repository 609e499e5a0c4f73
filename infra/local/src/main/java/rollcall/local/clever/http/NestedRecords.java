package rollcall.local.clever.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Row;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;

/// Paths that lead from one record to one other: `/sections/{id}/course` and its like.
final class NestedRecords {
    private static final Map<String, Set<String>> PATHS = Map.of(
            "schools", Set.of("district"),
            "users", Set.of("district"),
            "courses", Set.of("district"),
            "terms", Set.of("district"),
            "sections", Set.of("district", "course", "school", "term"));

    boolean exists(String collection, String nested) {
        return PATHS.getOrDefault(collection, Set.of()).contains(nested);
    }

    Row<?> find(SimulatedDistrict district, String collection, CleverId id, String nested) {
        Row<?> row = DataApi.row(district, collection, id);
        Optional<? extends Row<? extends Entity>> found = row.content() instanceof Section section
                && !nested.equals("district")
                        ? ofSection(district, section, nested)
                        : district.districts().row(district.id());
        return found.orElseThrow(Refusal::notFound);
    }

    private static Optional<? extends Row<? extends Entity>> ofSection(
            SimulatedDistrict district, Section section, String nested) {
        return switch (nested) {
            case "course" -> section.course().flatMap(district.courses()::row);
            case "term" -> section.term().flatMap(district.terms()::row);
            default -> district.schools().row(section.school());
        };
    }
}
