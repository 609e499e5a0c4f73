package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rollcall.plan.EntityKind;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

class DistrictReportTest {
    @Test
    void mostActionableSchoolsComeFirst() {
        List<SchoolReport> ordered = List.of(
                school("held with errors", SchoolStatus.ON_HOLD, 9, 0),
                school("held", SchoolStatus.ON_HOLD, 0, 0),
                school("many errors", SchoolStatus.CONNECTED, 3, 0),
                school("errors and alerts", SchoolStatus.PAUSED, 2, 5),
                school("errors", SchoolStatus.NOT_CONNECTED, 2, 4),
                school("alerts", SchoolStatus.CONNECTED, 0, 7),
                school("one alert", SchoolStatus.PAUSED, 0, 1),
                school("paused", SchoolStatus.PAUSED, 0, 0),
                school("not connected", SchoolStatus.NOT_CONNECTED, 0, 0),
                school("Adams", SchoolStatus.CONNECTED, 0, 0),
                school("baker", SchoolStatus.CONNECTED, 0, 0),
                school("Clark", SchoolStatus.CONNECTED, 0, 0));
        List<SchoolReport> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(report(shuffled).schools()).extracting(SchoolReport::name)
                .isEqualTo(ordered.stream().map(SchoolReport::name).toList());
    }

    @Test
    void totalsAreOfAllSchools() {
        DistrictReport report = report(List.of(
                school("a", SchoolStatus.CONNECTED, 1, 2), school("b", SchoolStatus.ON_HOLD, 3, 4)));
        assertThat(report.totals()).isEqualTo(
                Figures.of(Map.of(EntityKind.STUDENT, 20, EntityKind.TEACHER, 4), 4, 6));
        assertThat(report.statuses()).isEqualTo(Map.of(
                SchoolStatus.CONNECTED, 1, SchoolStatus.ON_HOLD, 1, SchoolStatus.PAUSED, 0,
                SchoolStatus.NOT_CONNECTED, 0));
    }

    @Test
    void figuresHaveEveryKindThatIsReportedAndNoOther() {
        Figures figures = Figures.of(Map.of(EntityKind.STUDENT, 3, EntityKind.CONTACT_POINT, 9), 0, 0);
        assertThat(figures.present()).isEqualTo(Map.of(
                EntityKind.TEACHER, 0, EntityKind.STAFF, 0, EntityKind.GUARDIAN, 0, EntityKind.STUDENT, 3,
                EntityKind.CLASS, 0));
    }

    private static DistrictReport report(List<SchoolReport> schools) {
        return new DistrictReport(new DistrictId("d"), "District", true, Optional.empty(), Optional.empty(), schools);
    }

    private static SchoolReport school(String name, SchoolStatus status, int errors, int alerts) {
        Map<EntityKind, Integer> present = Map.of(EntityKind.STUDENT, 10, EntityKind.TEACHER, 2,
                EntityKind.VISITOR, 5);
        return new SchoolReport(new SchoolId(name.replace(' ', '-')), name, status, Optional.empty(), false,
                Figures.of(present, errors, alerts), Collections.emptySortedMap(), Optional.empty(), Optional.empty(),
                Optional.empty(), History.NONE);
    }
}
