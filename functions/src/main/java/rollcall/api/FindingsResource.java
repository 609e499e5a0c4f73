package rollcall.api;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.account.Administrator;
import rollcall.plan.FindingCode;
import rollcall.report.FindingsTable;
import rollcall.report.Nightly;
import rollcall.report.RecordedFinding;
import rollcall.sync.Parallel;
import rollcall.sync.SchoolArchive;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

/// What is to be mended in the SIS: of one school row by row, of the district counted, of both as tables.
public final class FindingsResource implements Resource {
    /// So many documents are read while no table is written.
    private static final int TOGETHER = 32;
    private static final Parallel READS = new Parallel(TOGETHER);
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Pages pages;

    public FindingsResource(SchoolStore schools, SchoolArchive archive, Cursors cursors) {
        this.schools = schools;
        this.archive = archive;
        this.pages = new Pages(cursors);
    }

    /// A district's kinds of findings, and the schools that have them.
    record Counts(List<CodeCount> codes, List<SchoolCount> schools) {}

    /// How many a school has, of the kind asked for or of all.
    record SchoolCount(String id, String name, int count) {}

    /// A school's findings, some of `total`. Those that are solved stay for as long as no other changes.
    record Listing(int total, List<FindingView> findings, Optional<String> next) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/findings", this::counts),
                Route.forAdministrators("GET /api/findings.csv", this::districtTable),
                Route.forAdministrators("GET /api/schools/{school}/findings", this::page),
                Route.forAdministrators("GET /api/schools/{school}/findings.csv", this::schoolTable));
    }

    private Response counts(Call call, Administrator administrator) {
        List<FindingCode> wanted = Parameters.code(call.request()).map(List::of).orElse(List.of(FindingCode.values()));
        Map<FindingCode, Integer> sums = new TreeMap<>();
        List<SchoolState> visible = visible(administrator);
        visible.forEach(state -> wanted.forEach(code -> sums.merge(code, count(state, List.of(code)), Integer::sum)));
        return Response.json(new Counts(
                sums.entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> CodeCount.of(entry.getKey(), entry.getValue()))
                        .toList(),
                visible.stream()
                        .map(state -> new SchoolCount(state.school().value(), state.name(), count(state, wanted)))
                        .filter(school -> school.count() > 0)
                        .sorted(Comparator.comparingInt(SchoolCount::count).reversed())
                        .toList()));
    }

    private static int count(SchoolState state, Collection<FindingCode> codes) {
        return codes.stream().mapToInt(code -> state.findings().counts().getOrDefault(code, 0)).sum();
    }

    private Response page(Call call, Administrator administrator) {
        SchoolState state = school(call, administrator);
        Optional<FindingCode> code = Parameters.code(call.request());
        Optional<Boolean> solved = Parameters.yesOrNo(call.request(), "solved");
        List<RecordedFinding> wanted = wanted(state, code).stream()
                .filter(recorded -> solved.filter(other -> recorded.solved() != other).isEmpty())
                .toList();
        String listing = "findings " + state.district() + " " + state.school() + " " + code + " " + solved + " "
                + state.findings().document();
        Page<RecordedFinding> page = pages.of(call.request(), listing, wanted);
        return Response.json(new Listing(
                wanted.size(), page.rows().stream().map(FindingView::of).toList(), page.next()));
    }

    private Response schoolTable(Call call, Administrator administrator) {
        SchoolState state = school(call, administrator);
        LimitedText text = LimitedText.answering(call.request());
        FindingsTable table = new FindingsTable(text, zone());
        wanted(state, Parameters.code(call.request())).forEach(table::add);
        return Response.csv("findings-" + state.school(), text.toString());
    }

    private Response districtTable(Call call, Administrator administrator) {
        Optional<FindingCode> code = Parameters.code(call.request());
        List<SchoolState> visible = visible(administrator);
        LimitedText text = LimitedText.answering(call.request());
        FindingsTable table = new FindingsTable(text, zone());
        for (int i = 0; i < visible.size(); i += TOGETHER) {
            READS.map(visible.subList(i, Math.min(visible.size(), i + TOGETHER)), state -> wanted(state, code))
                    .forEach(findings -> findings.forEach(table::add));
        }
        return Response.csv("findings", text.toString());
    }

    private List<RecordedFinding> wanted(SchoolState state, Optional<FindingCode> code) {
        return archive.findings(state)
                .stream()
                .filter(recorded -> code.filter(other -> recorded.finding().code() != other).isEmpty())
                .toList();
    }

    private List<SchoolState> visible(Administrator administrator) {
        return schools.all(administrator.district())
                .stream()
                .filter(state -> administrator.covers(state.school()))
                .sorted(Comparator.comparing(SchoolState::name).thenComparing(SchoolState::school))
                .toList();
    }

    private SchoolState school(Call call, Administrator administrator) {
        return schools.find(administrator.district(), call.school(administrator))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static ZoneId zone() {
        return Nightly.ZONE;
    }
}
