package rollcall.local.command;

import java.util.stream.Stream;
import rollcall.lambda.Wiring;
import rollcall.report.SchoolReport;
import rollcall.sync.SchoolState;

/// How schools are in the end.
record StatusLines(Wiring wiring) {

    Stream<String> of(SchoolState school) {
        return wiring.reports().school(school.district(), school.school()).stream().flatMap(StatusLines::lines);
    }

    private static Stream<String> lines(SchoolReport report) {
        String status = "%s (%s): %s".formatted(report.name(), report.school(), report.status().words());
        return Stream.concat(Stream.of(status), report.holds().stream().map(sentence -> "  " + sentence));
    }
}
