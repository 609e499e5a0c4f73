package rollcall.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rollcall.report.ChangeRow;
import rollcall.report.ChangeRows;

/// Changes to look through.
///
/// @param total how many rows there are
/// @param counts how many of them each word of change has
/// @param matching how many rows are of what was asked for
record ChangeSheet(int total, Map<String, Long> counts, int matching, List<Row> rows, Optional<String> next) {

    /// One row; what does not apply is an empty text.
    record Row(String change, String kind, String sourceId, String name, String className, String field, String before,
            String after) {
        static Row of(ChangeRow row) {
            return new Row(row.change().text(), row.kind(), row.sourceId(), row.name(), row.schoolClass(), row.field(),
                    row.before(), row.after());
        }
    }

    /// The page the request asks for by `change`, `search`, `cursor` and `limit`.
    static ChangeSheet of(Request request, String listing, ChangeRows table, Pages pages) {
        List<ChangeRow> all = table.rows().toList();
        Optional<String> change = request.parameter("change");
        String search = Parameters.search(request);
        List<ChangeRow> wanted = all.stream()
                .filter(row -> change.filter(word -> !row.change().text().equals(word)).isEmpty())
                .filter(row -> Parameters.contains(row.name() + " " + row.sourceId() + " " + row.schoolClass(), search))
                .toList();
        Page<ChangeRow> page = pages.of(request, "changes " + listing + " " + change + " " + search, wanted);
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(row -> row.change().text(), TreeMap::new, Collectors.counting()));
        return new ChangeSheet(
                all.size(), counts, wanted.size(), page.rows().stream().map(Row::of).toList(), page.next());
    }
}
